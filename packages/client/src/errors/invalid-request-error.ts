import type { Violation } from "../generated/violation.ts";
import { CloudRecordingError, type ErrorContext } from "./cloud-recording-error.ts";

/** The request breaks the rules of the service. It was not sent. */
export class InvalidRequestError extends CloudRecordingError {
  static {
    InvalidRequestError.prototype.name = "InvalidRequestError";
  }

  /** All faults, each with its place in the request body. */
  readonly violations: readonly Violation[];

  /** Creates the error from a list of faults. */
  constructor(context: ErrorContext, violations: readonly Violation[]) {
    const lines = violations.map((violation) => `\n- ${violation.message}`).join("");
    super(`${context.method} was not sent, its body is not valid:${lines}`, context);
    this.violations = violations;
  }
}

/** True if an error means that the request was refused before it was sent. */
export function isInvalidRequestError(error: unknown): error is InvalidRequestError {
  return error instanceof InvalidRequestError;
}
