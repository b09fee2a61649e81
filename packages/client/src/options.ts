import type { Clock } from "./clock.ts";
import type { ErrorContext } from "./errors/cloud-recording-error.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import type { RequestValidators } from "./generated/request-validators.ts";
import type { Violation } from "./generated/violation.ts";
import type { Hooks } from "./hooks.ts";
import type { RateLimiter } from "./rate-limit/rate-limiter.ts";
import type { RetryOptions } from "./recovery/retry-options.ts";
import { isFilled } from "./transport/answer.ts";

/** Options of {@linkcode CloudRecording}. */
export interface CloudRecordingOptions extends Hooks {
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
   * Time limit of an attempt, in milliseconds. `stop` waits for an upload and gets twice as long (AMB-84).
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
   * The class that makes requests for `fetch`; only needed by a `fetch` that knows a lighter one.
   *
   * @default globalThis.Request
   */
  readonly Request?: typeof globalThis.Request;
  /**
   * How calls are repeated when that is safe (AMB-10, AMB-29, AMB-95), or `false` for one attempt only.
   *
   * @default full jitter, five attempts, within twice the time limit
   */
  readonly retry?: RetryOptions | false;
  /**
   * What keeps calls within 10 requests per second (GEN-18), or `false` for no limit.
   *
   * @default none; `@cloud-recording/client` and `@cloud-recording/node` bring one
   */
  readonly rateLimiter?: RateLimiter | false;
  /**
   * Time and chance.
   *
   * @default those of this machine
   */
  readonly clock?: Clock;
  /**
   * The checks of request bodies before they are sent, or `false` for none.
   * Those of `@cloud-recording/client/validation/zh-CN` tell in Chinese what is wrong.
   *
   * @default the checks generated from the description, in English
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
  const check = (name: keyof CloudRecordingOptions, good: unknown, expected: string) => {
    if (!good) throw new ConfigurationError(name, `${name} must be ${expected}`);
  };
  for (const name of ["appId", "customerId", "customerCertificate"] as const) {
    check(name, isFilled(given[name]), "a string that is not empty");
  }
  const { timeout = 1, fetch } = given;
  check("timeout", timeout > 0 && timeout < 2 ** 30, "a positive number of milliseconds");
  check("fetch", fetch === undefined || typeof fetch === "function", "a function");
}
