import { documentationOf } from "../errors/documentation.ts";
import type { Violation } from "../generated/violation.ts";

/**
 * Reason why a callback is refused.
 *
 * - `signature`: the signature is missing or is not that of the body, so anybody may have sent it.
 * - `body`: the body is not a callback, although its signature is right.
 * - `age`: the request is too old or comes from the future, so it may be a copy.
 * - `repeated`: the same event has been received before.
 */
export type CallbackProblem = "signature" | "body" | "age" | "repeated";

const statuses = { signature: 401, body: 400, age: 400, repeated: 200 } as const;

/** A callback that must not be processed. Its message holds no secret and no signature. */
export class CallbackError extends Error {
  static {
    CallbackError.prototype.name = "CallbackError";
  }

  /** Reason why it is refused. */
  readonly problem: CallbackProblem;
  /**
   * HTTP status to answer with. A repeated callback is answered with 200, because the service sends again what is
   * not confirmed.
   */
  readonly status: 200 | 400 | 401;
  /** Faults of the body, if that is the problem. */
  readonly violations: readonly Violation[];
  /** Address of the documentation of this error. */
  readonly documentation: string = documentationOf(this);

  /**
   * Creates the error of a request.
   *
   * @param problem reason why it is refused
   * @param message sentence for people
   * @param violations faults of the body
   */
  constructor(problem: CallbackProblem, message: string, violations: readonly Violation[] = []) {
    super(message);
    this.problem = problem;
    this.status = statuses[problem];
    this.violations = violations;
  }
}

/** True if an error means that a callback was refused. */
export function isCallbackError(error: unknown): error is CallbackError {
  return error instanceof CallbackError;
}
