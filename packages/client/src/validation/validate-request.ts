import { english } from "../generated/english.ts";
import {
  createRequestValidators,
  type RequestValidators,
} from "../generated/request-validators.ts";

/** The check of each operation's request body, by operation id, with texts in English. */
export const validateRequest: RequestValidators = /* @__PURE__ */ createRequestValidators(english);
