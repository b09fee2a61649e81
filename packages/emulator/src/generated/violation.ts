// Generated from openapi/ by `npm run generate`. Do not edit.

/** One thing that is wrong with a request body. */
export interface Violation {
  /** An error is refused; a warning is only reported. */
  severity: "error" | "warning";
  /** JSON Pointer of the place in the body. */
  pointer: string;
  /** The JSON Schema keyword or the id of the rule that is broken. */
  rule: string;
  /** Sentence for people: place, expectation, finding and advice, without the value of any secret. */
  message: string;
  /** Expectation of the description. */
  expected: string;
  /** Value of a harmless field, or its type. */
  got: string;
  /** Advice, if there is any. */
  hint?: string | undefined;
}

/**
 * Checks one request body. An empty list means that nothing is wrong.
 *
 * @param recording what is known of the recording that the body is for
 */
export type Validate = (body: unknown, recording?: object) => Violation[];

/** A language that violations are told in. */
export interface Words {
  /** Sentence of a violation: place, expectation and finding. */
  sentence(place: string, expected: string, got: string): string;
  /** Gap between two sentences. */
  readonly gap: string;
  /** The whole body, as a place. */
  readonly body: string;
  /** The types of JSON. */
  readonly types: { readonly [type: string]: string };
  /** Expectation of a limit of JSON Schema, by keyword. */
  readonly limits: { readonly [keyword: string]: (limit: unknown) => string };
  readonly present: string;
  readonly absent: string;
  readonly lawful: string;
  readonly singleUids: string;
  readonly unique: string;
  listWith(value: string): string;
  oneOf(values: string): string;
  /** Findings. */
  readonly nothing: string;
  array(length: number): string;
  text(length: number): string;
  /** Advice. */
  readonly isRequired: string;
  requiredWith(member: string): string;
  readonly leaveOut: string;
  readonly allStream: string;
  readonly sendNumber: string;
  readonly sendText: string;
  numberOf(name: string, value: number): string;
  didYouMean(name: string): string;
  readonly namesAreCaseSensitive: string;
  readonly valuesAreCaseSensitive: string;
  known(names: readonly string[]): string;
  /** Ends a list that is not complete, by severity. */
  readonly more: { readonly [severity in "error" | "warning"]: (limit: number) => string };
  /** Texts of the description, by number. */
  readonly texts: readonly string[];
}

/** Why a member is not allowed, where the description does not say it in its own words. */
export interface Reasons {
  together(member: string): string;
  onlyWith(member: string, values: readonly unknown[]): string;
}
