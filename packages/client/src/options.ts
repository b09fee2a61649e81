import type { ErrorContext } from "./errors/cloud-recording-error.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import type { Violation, validateRequest } from "./generated/request-validators.ts";

/** The checks of request bodies, by operation id of the description. */
export type RequestValidators = typeof validateRequest;

/** Options of {@linkcode CloudRecording}. */
export interface CloudRecordingOptions {
  /** The App ID of your project, the one that the recorded channels use (ACQ-05). */
  readonly appId: string;
  /** The Customer ID of your account: the user name of every request (GEN-16). */
  readonly customerId: string;
  /** The Customer Certificate of your account: the password of every request (GEN-16). Never logged or shown. */
  readonly customerCertificate: string;
  /**
   * Where the service is. HTTPS, or HTTP on a loopback host (GEN-03, AMB-01).
   *
   * @default "https://api.agrtc.cn"
   */
  readonly baseUrl?: string;
  /**
   * Time limit of a call, in milliseconds. `stop` waits for an upload and gets twice as long (AMB-84).
   *
   * @default 30_000
   */
  readonly timeout?: number;
  /**
   * The function that sends requests; give that of the emulator to test without a network.
   *
   * @default globalThis.fetch
   */
  readonly fetch?: (request: Request) => Promise<Response>;
  /**
   * The checks of request bodies before they are sent, or `false` for none.
   *
   * @default the checks generated from the description
   */
  readonly validateRequest?: RequestValidators | false;
  /**
   * Called for what is legal but probably not meant, such as a recording without a destination (AMB-49).
   *
   * @default nothing happens
   */
  readonly onWarning?: (warning: Violation, context: ErrorContext) => void;
}

/**
 * Checks what types cannot, or what a caller without types got wrong.
 *
 * @throws ConfigurationError that names the option, never its value
 */
export function checkOptions(options: CloudRecordingOptions): void {
  const given: Partial<CloudRecordingOptions> = options ?? {};
  for (const name of ["appId", "customerId", "customerCertificate"] as const) {
    if (typeof given[name] !== "string" || given[name] === "") {
      throw new ConfigurationError(name, `${name} must be a string that is not empty`);
    }
  }
  const { timeout = 1, fetch } = given;
  if (!(timeout > 0 && timeout < 2 ** 30)) {
    throw new ConfigurationError("timeout", "timeout must be a positive number of milliseconds");
  }
  if (fetch !== undefined && typeof fetch !== "function") {
    throw new ConfigurationError("fetch", "fetch must be a function");
  }
}
