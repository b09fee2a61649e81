/** A language that violations are told in. */
export interface Words {
  /** What a violation says: where, what was expected, and what was found. */
  sentence(place: string, expected: string, got: string): string;
  /** What stands between two sentences. */
  readonly gap: string;
  /** The whole body, as a place. */
  readonly body: string;
  /** The types of JSON. */
  readonly types: { readonly [type: string]: string };
  /** What a limit of JSON Schema asks for, by keyword. */
  readonly limits: { readonly [keyword: string]: (limit: unknown) => string };
  readonly present: string;
  readonly absent: string;
  readonly lawful: string;
  readonly singleUids: string;
  readonly unique: string;
  listWith(value: string): string;
  oneOf(values: string): string;
  /** What was found. */
  readonly nothing: string;
  array(length: number): string;
  text(length: number): string;
  /** What to do about it. */
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
