import type { ErrorCode } from "../generated/error-codes.ts";
import { after } from "./after.ts";
import { AnswerError, type RawAnswer } from "./answer-error.ts";
import type { ErrorContext, KnownRecording } from "./cloud-recording-error.ts";

/**
 * The recording service returned an error code.
 *
 * The code decides, not the HTTP status: code 7 arrives with 201, codes 65 and 435 with 206 (AMB-06, AMB-08).
 *
 * @example
 * ```ts
 * import { isServiceError } from "@cloud-recording/client";
 *
 * const error: unknown = undefined;
 * if (isServiceError(error, 53)) console.log(error.remedy);
 * ```
 */
export class ServiceError extends AnswerError {
  static {
    ServiceError.prototype.name = "ServiceError";
  }

  /** Code of the error; the known ones are those of the error catalogue. */
  readonly code: ErrorCode;
  /** The text of the service; empty if it sent none. */
  readonly reason: string;
  /** With code 53: the recording that holds the UID, if the session store knows it. */
  heldBy?: KnownRecording | undefined;

  /** Creates the error from a code, with the texts of the catalogue. */
  constructor(code: ErrorCode, reason: string, context: ErrorContext, answer: RawAnswer) {
    const entry = context.catalogue?.service[code];
    // Without its full stop.
    const meaning = after(": ", entry?.meaning.slice(0, -1));
    const words = reason && ` (${reason})`;
    super(`${context.method} failed with code ${code}${meaning}${words}`, context, answer, entry);
    this.code = code;
    this.reason = reason;
  }
}

/** True if an error is one of the recording service. */
export function isServiceError(error: unknown): error is ServiceError;
/** True if an error is one of the recording service with this code. */
export function isServiceError<Code extends ErrorCode>(
  error: unknown,
  code: Code,
): error is ServiceError & { readonly code: Code };
export function isServiceError(error: unknown, code?: number): boolean {
  return error instanceof ServiceError && (code === undefined || error.code === code);
}
