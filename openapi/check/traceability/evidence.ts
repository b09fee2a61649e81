import { readFile } from "node:fs/promises";
import { type OpenQuestions, readOpenQuestions } from "../../generate/open-questions.ts";
import { type CaseFile, readCases } from "../cases.ts";
import { type Glossary, readGlossary } from "../texts/glossary.ts";
import { pairTexts, type Texts } from "../texts/texts.ts";
import type { TraceabilityMap } from "./map.ts";
import { testNames } from "./test-names.ts";

/** Evidence that the map is checked against. */
export interface Evidence {
  /** The bundled description. */
  description: unknown;
  /** Its texts in both languages. */
  texts: Texts;
  glossary: Glossary;
  questions: OpenQuestions;
  cases: CaseFile[];
  /** Names of the tests in each file that the map names; no entry for a file that does not exist. */
  tests: Map<string, Set<string>>;
}

const root = new URL("../../../", import.meta.url);

export async function readEvidence(map: TraceabilityMap): Promise<Evidence> {
  const references = Object.values(map.requirements).flatMap(({ tests = [] }) => tests);
  const files = new Set(references.filter(isTest).map((reference) => splitTest(reference).file));
  const [description, translated, glossary, questions, cases, ...entries] = await Promise.all([
    readJson("openapi/generated/annotated.json"),
    readJson("openapi/generated/annotated.zh-CN.json"),
    readGlossary(),
    readOpenQuestions(),
    readCases(),
    ...[...files].map(async (file) => {
      const source = await readFile(new URL(file, root), "utf8").catch(() => undefined);
      return source === undefined ? [] : [[file, testNames(source)] as const];
    }),
  ]);
  const texts = pairTexts(description, translated);
  return { description, texts, glossary, questions, cases, tests: new Map(entries.flat()) };
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(new URL(path, root), "utf8"));
}

/** True if a reference names a test, and not a file of cases. */
export function isTest(reference: string): boolean {
  return reference.includes("#");
}

/** The file and the name in `file#name`. */
export function splitTest(reference: string): { file: string; name: string } {
  const end = reference.indexOf("#");
  return { file: reference.slice(0, end), name: reference.slice(end + 1) };
}
