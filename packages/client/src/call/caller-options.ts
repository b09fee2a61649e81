import type { ErrorCatalogue, ErrorContext } from "../errors/cloud-recording-error.ts";
import { checkNumber, checkOption } from "../errors/configuration-error.ts";
import type { RequestValidators } from "../generated/request-validators.ts";
import type { Violation } from "../generated/violation.ts";
import { isFilled } from "../json.ts";
import type { RateLimiter } from "../rate-limit/rate-limiter.ts";
import type { Clock } from "../time/clock.ts";
import type { Fetch } from "../transport/fetch.ts";
import type { Hooks } from "./hooks.ts";
import type { RetryOptions } from "./retry-options.ts";

/** Options of {@linkcode Caller}. */
export interface CallerOptions extends Hooks {
  /** The App ID of your project, the one that the recorded channels use (ACQ-05). */
  readonly appId: string;
  /** The Customer ID of your account: the user name of every request (GEN-16). */
  readonly customerId: string;
  /** The Customer Certificate of your account: the password of every request (GEN-16). Never logged or shown. */
  readonly customerCertificate: string;
  /**
   * Address of the service. HTTPS, or HTTP on a loopback host (GEN-03, AMB-01).
   *
   * @default "https://api.agrtc.cn"
   */
  readonly baseUrl?: string | undefined;
  /**
   * Accepts HTTP for every host of `baseUrl`, such as an emulator in a network of containers.
   * Everybody on the way can then read the credentials: use those of an emulator only.
   *
   * @default false
   */
  readonly allowHttp?: boolean | undefined;
  /**
   * Time limit of an attempt, in milliseconds. `stop` waits for an upload and gets twice as long (AMB-84).
   *
   * @default 30_000
   */
  readonly timeout?: number | undefined;
  /**
   * Sends requests. Wrap the global one to see all of them, or pass that of the emulator to test without a network.
   *
   * @default globalThis.fetch
   */
  readonly fetch?: Fetch | undefined;
  /**
   * Retries of calls, made when that is safe (AMB-10, AMB-29, AMB-95), or `false` for one attempt only.
   *
   * @default full jitter, five attempts, within twice the time limit
   */
  readonly retry?: RetryOptions | false | undefined;
  /**
   * Time in which a recording that is not found may come back, in milliseconds (AMB-25).
   * A recorder that moves to another machine is not found for up to 90 seconds, although it goes on recording.
   * `stop`, `watch` and `recover` ask again for this long before they take a 404 for an end. 0 asks once.
   *
   * @default 120_000
   */
  readonly notFoundPatience?: number | undefined;
  /**
   * Keeps calls within 10 requests per second (GEN-18), or `false` for no limit.
   *
   * @default none for a `Caller`; one that clients share for `CloudRecording`
   */
  readonly rateLimiter?: RateLimiter | false | undefined;
  /**
   * Time and chance.
   *
   * @default those of this machine
   */
  readonly clock?: Clock | undefined;
  /**
   * The checks of request bodies before they are sent, or `false` for none.
   * Those of `@cloud-recording/client/validation/zh-CN` report in Chinese.
   *
   * @default none for a `Caller`; those generated from the description, in English, for `CloudRecording`
   */
  readonly validateRequest?: RequestValidators | false | undefined;
  /**
   * Called for a request that is valid but probably not meant, such as a recording without a destination (AMB-49).
   *
   * @default nothing happens
   */
  readonly onWarning?: ((warning: Violation, context: ErrorContext) => void) | undefined;
  /**
   * Texts of errors.
   *
   * @default none for a `Caller`; those of the error catalogue for `CloudRecording`
   */
  readonly catalogue?: ErrorCatalogue | undefined;
}

/**
 * Checks the options without which no call can be made.
 *
 * @throws ConfigurationError that names the option, never its value
 */
export function checkOptions(options: CallerOptions): void {
  for (const name of ["appId", "customerId", "customerCertificate"] as const) {
    checkOption(name, isFilled(options?.[name]), "a string that is not empty");
  }
  checkNumber("timeout", 1, options.timeout);
}
