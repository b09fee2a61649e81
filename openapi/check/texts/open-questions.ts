import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import type { Text } from "./texts.ts";

/** One thing that the reference document leaves open. */
export interface OpenQuestion {
  /** The gap or the contradiction. */
  readonly gap: Text;
  /** The reading of this project. */
  readonly choice: Text;
}

/** Everything that the reference document leaves open, by requirement id. */
export type OpenQuestions = Readonly<Record<string, OpenQuestion>>;

export async function readOpenQuestions(): Promise<OpenQuestions> {
  return parse(await readFile(new URL("../../open-questions.yaml", import.meta.url), "utf8"));
}
