import * as ErrorCode from "../generated/single/error-code.ts";
import type { ErrorContext } from "./cloud-recording-error.ts";
import { ServiceError } from "./service-error.ts";

/**
 * `start` succeeded, but its response was lost: the recording runs, and its `sid` is unknown (AMB-95).
 *
 * The API cannot query or stop it. It leaves the channel by itself when the channel has been idle for `maxIdleTime`.
 * It is a {@linkcode ServiceError} with code 7.
 */
export class SidUnknownError extends ServiceError {
  static {
    SidUnknownError.prototype.name = "SidUnknownError";
  }

  /** Creates the error from that of the last attempt. */
  constructor(error: ServiceError, context: ErrorContext) {
    super(
      ErrorCode.alreadyStarted,
      error.reason || "a response was lost: the recording runs, its sid is unknown",
      context,
      error,
    );
    this.attempts = error.attempts;
  }
}

/** True if an error means that a recording runs whose `sid` is unknown. */
export function isSidUnknownError(error: unknown): error is SidUnknownError {
  return error instanceof SidUnknownError;
}
