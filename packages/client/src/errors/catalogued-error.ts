import type { ErrorEntry } from "../generated/errors.ts";
import { AnswerError, type RawAnswer } from "./answer-error.ts";
import type { ErrorContext } from "./cloud-recording-error.ts";

/** An error that the error catalogue explains, if it knows it. */
export abstract class CataloguedError extends AnswerError {
  /** The row of the error catalogue; undefined for an error that it does not know. */
  readonly entry: ErrorEntry | undefined;

  constructor(
    message: string,
    entry: ErrorEntry | undefined,
    context: ErrorContext,
    answer: RawAnswer,
  ) {
    super(entry === undefined ? message : `${message}. ${entry.remedy}`, context, answer);
    this.entry = entry;
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
