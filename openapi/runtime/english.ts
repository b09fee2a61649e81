import type { Reasons, Words } from "./words.ts";

/** Violations in English. */
export const english: Omit<Words, "texts"> = {
  sentence: (place, expected, got) => `${place} must be ${expected}, got ${got}.`,
  gap: " ",
  body: "The body",
  types: {
    integer: "an integer",
    number: "a number",
    string: "a string",
    boolean: "a boolean",
    array: "an array",
    object: "an object",
  },
  limits: {
    minimum: (limit) => `at least ${limit}`,
    maximum: (limit) => `at most ${limit}`,
    minLength: (limit) => `at least ${limit} characters long`,
    maxLength: (limit) => `at most ${limit} characters long`,
    minItems: (limit) => `an array of at least ${limit} elements`,
    maxItems: (limit) => `an array of at most ${limit} elements`,
    minProperties: (limit) => `an object with at least ${limit} properties`,
    maxProperties: (limit) => `an object with at most ${limit} properties`,
    pattern: (pattern) => `a string that matches ${pattern}`,
  },
  present: "present",
  absent: "absent",
  lawful: "as the rules say",
  singleUids: "a list of single UIDs",
  unique: "a list without repeated elements",
  listWith: (value) => `a list with ${value}`,
  oneOf: (values) => `one of ${values}`,
  nothing: "nothing",
  array: (length) => `an array of length ${length}`,
  text: (length) => `a string of length ${length}`,
  isRequired: "It is required.",
  requiredWith: (member) => `It is required together with \`${member}\`.`,
  leaveOut: "Leave the field out instead of sending an empty array.",
  allStream: "`#allstream#` stands for all UIDs in subscribe lists only.",
  sendNumber: "Send a number, without quotes.",
  sendText: "Send a string, in quotes.",
  numberOf: (name, value) => `${name} is ${value}.`,
  didYouMean: (name) => `Did you mean ${name}?`,
  namesAreCaseSensitive: "Names are case-sensitive.",
  valuesAreCaseSensitive: "Values are case-sensitive.",
  known: (names) =>
    names.length === 0 ? "No property is known here." : `Known here: ${names.join(", ")}.`,
  more: {
    error: (limit) => `The first ${limit} errors are listed. There are more.`,
    warning: (limit) => `The first ${limit} warnings are listed. There are more.`,
  },
};

/** Why a member is not allowed, in English. */
export const englishReasons: Reasons = {
  together: (member) => `It is not allowed together with \`${member}\`.`,
  onlyWith: (member, values) => `Set it only if \`${member}\` is ${values.join(" or ")}.`,
};
