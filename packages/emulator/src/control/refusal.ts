import { serviceErrors as chineseErrors } from "../generated/chinese-errors.ts";
import type { KnownErrorCode } from "../generated/error-codes.ts";
import { serviceErrors } from "../generated/errors.ts";

/** The service says no, with a code of its error catalogue. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: KnownErrorCode;
  /** The reason in Chinese. */
  readonly chinese: string;

  /** @param reason reason of the refusal in both languages; without it, the meaning of the code in the catalogue */
  constructor(
    code: KnownErrorCode,
    reason: string = serviceErrors[code].meaning,
    chinese: string = chineseErrors[code].meaning,
  ) {
    super(reason);
    this.code = code;
    this.chinese = chinese;
  }
}
