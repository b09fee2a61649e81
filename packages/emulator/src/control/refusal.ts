import { type ServiceErrorCode, serviceErrors } from "../generated/errors.ts";

/** The service says no, with a code of its error catalogue. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: ServiceErrorCode;

  /** @param reason what went wrong; without it, the meaning of the code in the catalogue */
  constructor(code: ServiceErrorCode, reason: string = serviceErrors[code].meaning) {
    super(reason);
    this.code = code;
  }
}
