import { AnswerError, type RawAnswer } from "./answer-error.ts";
import type { ErrorContext } from "./cloud-recording-error.ts";
import { lostAnswerAdvice } from "./lost-answer.ts";

/** The HTTP status says success, but the body is not what the method returns. The raw body is kept. */
export class UnusableAnswerError extends AnswerError {
  static {
    UnusableAnswerError.prototype.name = "UnusableAnswerError";
  }

  /** Description of the fault, such as "sid is missing". */
  readonly problem: string;

  /** Creates the error from the fault. */
  constructor(problem: string, context: ErrorContext, answer: RawAnswer) {
    super(
      `${context.method} got an unusable response with HTTP ${answer.status}: ${problem}${lostAnswerAdvice(context)}`,
      context,
      answer,
    );
    this.problem = problem;
  }
}

/** True if an error means that a success response could not be used. */
export function isUnusableAnswerError(error: unknown): error is UnusableAnswerError {
  return error instanceof UnusableAnswerError;
}
