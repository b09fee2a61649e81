// Generated from openapi/ by `npm run generate`. Do not edit.

import type { RetryRule } from "./errors.ts";

/** Retry rule of each code. A code that is not listed is never repeated. */
export const retryRules: { readonly [code: number]: RetryRule | undefined } = {
  "65": "same-resource",
  "433": "acquire-again",
  "1001": "acquire-again",
};
