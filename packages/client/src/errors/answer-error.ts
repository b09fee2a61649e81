import type { ErrorEntry } from "../generated/errors.ts";
import { after } from "./after.ts";
import { CloudRecordingError, type ErrorContext } from "./cloud-recording-error.ts";

/** An HTTP response as it came: nothing of the server's own words is lost. */
export interface RawAnswer {
  /** HTTP status. */
  readonly status: number;
  /** Response headers. */
  readonly headers: Headers;
  /** The body, as text. */
  readonly body: string;
}

/** An error that carries the response it was read from, and its row of the error catalogue. */
export abstract class AnswerError extends CloudRecordingError {
  /** HTTP status. */
  readonly status: number;
  // Private, so that printing all of an error does not print these.
  readonly #answer: RawAnswer;

  /** The row of the error catalogue; undefined if it does not know the error, or the client brings no texts. */
  readonly entry: ErrorEntry | undefined;

  /** Keeps the response, and adds the remedy of its row to the message. */
  constructor(message: string, context: ErrorContext, answer: RawAnswer, entry?: ErrorEntry) {
    super(message + after(". ", entry?.remedy), context);
    this.entry = entry;
    this.status = answer.status;
    this.#answer = answer;
  }

  /** Response headers. */
  get headers(): Headers {
    return this.#answer.headers;
  }

  /** The raw response body. */
  get body(): string {
    return this.#answer.body;
  }

  /** Meaning of the error. */
  get meaning(): string | undefined {
    return this.entry?.meaning;
  }

  /** Remedy of the error. */
  get remedy(): string | undefined {
    return this.entry?.remedy;
  }
}
