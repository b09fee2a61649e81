import type { KnownErrorCode } from "../generated/error-codes.ts";
import { serviceErrors } from "../generated/errors.ts";

/** The service says no, with a code of its error catalogue. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: KnownErrorCode;

  /** @param reason what went wrong; without it, the meaning of the code in the catalogue */
  constructor(code: KnownErrorCode, reason: string = serviceErrors[code].meaning) {
    super(reason);
    this.code = code;
  }
}
