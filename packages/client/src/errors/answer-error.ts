import { CloudRecordingError, type ErrorContext } from "./cloud-recording-error.ts";

/** An HTTP answer as it came: nothing of the server's own words is lost. */
export interface RawAnswer {
  /** HTTP status. */
  readonly status: number;
  /** Response headers. */
  readonly headers: Headers;
  /** The body, as text. */
  readonly body: string;
}

/** An error that carries the answer it was read from. */
export abstract class AnswerError extends CloudRecordingError {
  /** HTTP status. */
  readonly status: number;
  /** Response headers. */
  readonly headers: Headers;
  /** The raw response body. */
  readonly body: string;

  constructor(message: string, context: ErrorContext, answer: RawAnswer) {
    super(message, context);
    this.status = answer.status;
    this.headers = answer.headers;
    this.body = answer.body;
  }
}
