import { readFile } from "node:fs/promises";
import { parse } from "yaml";

/** Kinds of expression of a statement. */
export const kinds = ["schema", "rule", "behaviour", "informative"] as const;

/** Decisive words of a statement, and the texts of the description that have them. */
export interface Saying {
  /** JSON Pointers of texts. */
  at: string | string[];
  en: string;
  zh: string;
}

/** One statement of the reference document, or one resolution of what it leaves open. */
export interface Row {
  statement: string;
  /** In a schema, in an `x-rules` entry, in what client or emulator do, or told to the reader only. */
  kind: (typeof kinds)[number];
  /** Owner of the behaviour: a package, or client and emulator. */
  owner?: "client" | "emulator" | "both" | "layouts";
  /** JSON Pointers into the bundled description: where it is expressed. */
  at?: string[];
  /** The words by which texts of the description express it, in both languages. */
  says?: Saying[];
  /** Proofs: files of `openapi/cases/`, and tests as `file#name`. */
  tests?: string[];
  /** True if clients or emulator warn where it asks them to refuse, as `open-questions.yaml` says. */
  milder?: true;
  /** Parts that are not built yet. Such a row never counts as tested. */
  planned?: string;
}

/** The content of `traceability.yaml`. */
export interface TraceabilityMap {
  /** Titles of the sections in both languages, by the letters that their ids begin with. */
  sections: Record<string, { en: string; zh: string }>;
  requirements: Record<string, Row>;
}

export async function readMap(): Promise<TraceabilityMap> {
  return parse(await readFile(new URL("../../traceability.yaml", import.meta.url), "utf8"));
}

/** The letters before the number of an id: its section. */
export function sectionOf(id: string): string {
  return id.slice(0, id.indexOf("-"));
}
