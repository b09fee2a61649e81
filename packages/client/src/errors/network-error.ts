import { after } from "./after.ts";
import { CloudRecordingError, type ErrorContext } from "./cloud-recording-error.ts";
import { lostAnswerAdvice } from "./lost-answer.ts";

/**
 * The request did not reach the service, or its response did not come back.
 *
 * `cause` is the error of `fetch`; if something in it is secret, a copy without it.
 */
export class NetworkError extends CloudRecordingError {
  static {
    NetworkError.prototype.name = "NetworkError";
  }

  /** Creates the error from that of `fetch`. */
  constructor(context: ErrorContext, cause: unknown) {
    const detail = after(": ", (cause as Error | undefined)?.message);
    super(`${context.method} got no response${detail}${lostAnswerAdvice(context)}`, context, {
      cause,
    });
  }
}

/** True if an error is a failure of the network. */
export function isNetworkError(error: unknown): error is NetworkError {
  return error instanceof NetworkError;
}
