import { CloudRecordingError, type ErrorContext } from "./cloud-recording-error.ts";
import { lostAnswerAdvice } from "./lost-answer.ts";

/** The response took longer than the time limit. */
export class TimeoutError extends CloudRecordingError {
  static {
    TimeoutError.prototype.name = "TimeoutError";
  }

  /** The time limit, in milliseconds. */
  readonly timeout: number;

  /** Creates the error from the time limit. */
  constructor(context: ErrorContext, timeout: number) {
    super(
      `${context.method} got no response within ${Math.round(timeout)} ms${lostAnswerAdvice(context)}`,
      context,
    );
    this.timeout = timeout;
  }
}

/** True if an error is an exceeded time limit. */
export function isTimeoutError(error: unknown): error is TimeoutError {
  return error instanceof TimeoutError;
}
