/** English words that have a plainer one in the field: of HTTP, of JSON, or of everyday texts. */
export const oddWords: RegExp =
  /\b(illegal|legal|tells?|told|members?|answers?|answered|(?:is|are|was|be) given|(?:gives?|gave) (?!up|access))\b(?!:)/i;
