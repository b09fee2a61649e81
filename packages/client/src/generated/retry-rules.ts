// Generated from openapi/ by `npm run generate`. Do not edit.

import type { RetryRule } from "./errors.ts";

/** When a call that ended in a code may be repeated. A code that is not here: never. */
export const retryRules: { readonly [code: number]: RetryRule | undefined } = {
  "65": "same-resource",
  "433": "acquire-again",
  "1001": "acquire-again",
};
