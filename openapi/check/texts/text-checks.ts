import type { TraceabilityMap } from "../traceability/map.ts";
import { Facts } from "./facts.ts";
import { type Glossary, Vocabulary } from "./glossary.ts";
import { lacking, placesOf } from "./said.ts";
import type { Text, Texts } from "./texts.ts";

/** What the texts are checked against. */
export interface TextEvidence {
  readonly map: TraceabilityMap;
  readonly description: unknown;
  readonly texts: Texts;
  readonly glossary: Glossary;
}

/** Checks that a text can fail: what rows say, the other language, and the structure around it. */
export const checkNames = ["says", "languages", "facts"] as const;
export type CheckName = (typeof checkNames)[number];

/** The checks of all texts, one text at a time. */
export class TextChecks {
  readonly #sayings = new Map<string, { readonly en: string; readonly zh: string }[]>();
  readonly #vocabulary: Vocabulary;
  readonly #facts: Facts;

  constructor({ map, description, texts, glossary }: TextEvidence) {
    this.#vocabulary = new Vocabulary(glossary);
    this.#facts = new Facts(description, texts);
    for (const saying of Object.values(map.requirements).flatMap(({ says = [] }) => says)) {
      for (const pointer of placesOf(saying)) {
        this.#sayings.set(pointer, [...(this.#sayings.get(pointer) ?? []), saying]);
      }
    }
  }

  /** What each check finds wrong with a text at a place. */
  run(pointer: string, text: Text): Record<CheckName, string[]> {
    return {
      says: (this.#sayings.get(pointer) ?? []).flatMap((saying) =>
        lacking({ at: pointer, ...saying }, text).map((words) => `does not say: ${words}`),
      ),
      languages: this.#vocabulary.problems(text),
      facts: this.#facts.problems(pointer, text),
    };
  }
}

/** Everything that is wrong with the languages and the facts of the texts, one line each. */
export function textProblems(evidence: TextEvidence): string[] {
  const checks = new TextChecks(evidence);
  return [...evidence.texts].flatMap(([pointer, text]) => {
    const { languages, facts } = checks.run(pointer, text);
    return [...languages, ...facts].map((problem) => `${pointer} ${problem}`);
  });
}
