import type { Description } from "../reader/reader.ts";

/** A tool of others, and what it must do with the published description. */
export interface Tool {
  readonly name: string;
  /** Package that has the version. */
  readonly package: string;
  /** Checks by the column that they belong to. Each rejects with what is wrong. */
  readonly checks: { readonly [column in Column]?: (input: Input) => Promise<Outcome> };
}

/** Columns of the table, with their headings. */
export const columns = {
  reads: "Reads it",
  right: "Accepts valid bodies",
  wrong: "Rejects invalid bodies",
} as const;

/** A column of the table. */
export type Column = keyof typeof columns;

/** Input of a check. */
export interface Input {
  /** File of the published description. */
  readonly file: string;
  readonly description: Description;
  /** Empty folder of its own. */
  readonly folder: string;
}

/** Result of a check. */
export interface Outcome {
  /** Subject of the check, such as the number of examples. */
  readonly checked: string;
  /** Limits of the tool, found by the check. */
  readonly limits?: readonly Limit[] | undefined;
}

/** Something that a tool cannot do, and why. */
export interface Limit {
  readonly what: string;
  readonly why: string;
}
