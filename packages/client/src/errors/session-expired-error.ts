import type { ErrorContext } from "./cloud-recording-error.ts";
import { ServiceError } from "./service-error.ts";

/**
 * The time in which the API may be called for a recording is over (`resourceExpiredHour`, SEQ-17).
 *
 * The recorder may still be in the channel; it leaves by itself when the channel has been idle for `maxIdleTime`.
 * It is a {@linkcode ServiceError} with code 433 or 404 (AMB-28).
 */
export class SessionExpiredError extends ServiceError {
  static {
    SessionExpiredError.prototype.name = "SessionExpiredError";
  }

  /** Time at which it expired, in milliseconds since the epoch. */
  readonly endedAt: number;

  /** Creates the error from that of the call. */
  constructor(error: ServiceError, endedAt: number) {
    const { code, method, recording, attempts } = error;
    const reason = `the API could be called for this recording until ${new Date(endedAt).toISOString()}; acquire with a larger resourceExpiredHour next time`;
    const context: ErrorContext = { method, recording };
    super(code, reason, context, error);
    this.endedAt = endedAt;
    this.attempts = attempts;
  }
}

/** True if an error means that the API may not be called for a recording any more. */
export function isSessionExpiredError(error: unknown): error is SessionExpiredError {
  return error instanceof SessionExpiredError;
}
