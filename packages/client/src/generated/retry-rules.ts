// Generated from openapi/ by `npm run generate`. Do not edit.

import type { RetryRule } from "./errors.ts";

/** Retry rule of each code of the catalogue. */
export const retryRules: { readonly [code: number]: RetryRule | undefined } = {
  "2": "never",
  "7": "never",
  "8": "never",
  "49": "never",
  "53": "never",
  "62": "never",
  "65": "same-resource",
  "404": "never",
  "432": "never",
  "433": "acquire-again",
  "435": "never",
  "501": "never",
  "1001": "acquire-again",
  "1003": "never",
  "1013": "never",
  "1028": "never",
};
