import type { ErrorEntry } from "../generated/errors.ts";
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

/** An error that carries the answer it was read from, and what the error catalogue says about it. */
export abstract class AnswerError extends CloudRecordingError {
  /** HTTP status. */
  readonly status: number;
  /** Response headers. */
  readonly headers: Headers;
  /** The raw response body. */
  readonly body: string;

  /** The row of the error catalogue; undefined if it does not know the error, or the client brings no texts. */
  readonly entry: ErrorEntry | undefined;

  constructor(message: string, context: ErrorContext, answer: RawAnswer, entry?: ErrorEntry) {
    super(entry === undefined ? message : `${message}. ${entry.remedy}`, context);
    this.entry = entry;
    this.status = answer.status;
    this.headers = answer.headers;
    this.body = answer.body;
  }

  /** What the error means. */
  get meaning(): string | undefined {
    return this.entry?.meaning;
  }

  /** What to do about it. */
  get remedy(): string | undefined {
    return this.entry?.remedy;
  }
}
