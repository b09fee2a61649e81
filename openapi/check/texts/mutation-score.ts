import { segmentsOf } from "../../reader/reader.ts";
import { codeIn } from "./glossary.ts";
import { type Mutant, mutate } from "./mutate.ts";
import { type CheckName, checkNames, TextChecks, type TextEvidence } from "./text-checks.ts";
import type { Text, Texts } from "./texts.ts";

/** How many reversed texts the checks notice. */
export interface MutationScore {
  readonly texts: number;
  readonly mutants: number;
  readonly caught: number;
  /** How many each check notices, alone or with others. */
  readonly caughtBy: Readonly<Record<CheckName, number>>;
  /** What no check notices, one line each. */
  readonly survivors: readonly string[];
}

/** The share of reversed texts that must be noticed. */
export const mutationGoal = 0.98;

/** Reverses every text of both languages, one thing at a time, and runs the checks on each. */
export function mutationScore(evidence: TextEvidence, seed = 1): MutationScore {
  const checks = new TextChecks(evidence);
  const caughtBy = Object.fromEntries(checkNames.map((name) => [name, 0])) as Record<
    CheckName,
    number
  >;
  const survivors: string[] = [];
  let mutants = 0;
  for (const [pointer, language, { kind, text }] of allMutants(evidence.texts, seed)) {
    mutants += 1;
    const original = evidence.texts.get(pointer) as Text;
    const found = checks.run(pointer, { ...original, [language]: text });
    const catching = checkNames.filter((name) => found[name].length > 0);
    for (const name of catching) caughtBy[name] += 1;
    if (catching.length === 0) {
      survivors.push(`${pointer} (${language}, ${kind}) ${excerpt(text, original[language])}`);
    }
  }
  const caught = mutants - survivors.length;
  return { texts: evidence.texts.size * 2, mutants, caught, caughtBy, survivors };
}

function* allMutants(texts: Texts, seed: number): Generator<[string, keyof Text, Mutant]> {
  const names = [...new Set([...texts.values()].flatMap(({ en }) => [...codeIn(en)]))];
  const pointers = [...texts.keys()];
  for (const [index, pointer] of pointers.entries()) {
    for (const language of ["en", "zh"] as const) {
      const text = texts.get(pointer) as Text;
      const neighbour = neighbourOf(pointers, index, (other) => {
        return texts.get(other)?.[language] !== text[language];
      });
      const options = {
        names,
        neighbour: texts.get(neighbour)?.[language] ?? "",
        seed: seed * 7919 + index,
      };
      for (const mutant of mutate(text[language], language, options)) {
        yield [pointer, language, mutant];
      }
    }
  }
}

/** The part of a text that differs from the original, with some words around it. */
function excerpt(text: string, original: string): string {
  const start = [...original].findIndex((character, index) => text[index] !== character);
  const from = Math.max(start - 30, 0);
  return `…${text.slice(from, from + 70).replaceAll("\n", " ")}…`;
}

/** The next text of the same sort, such as the next title, that is not the same. */
function neighbourOf(
  pointers: readonly string[],
  index: number,
  differs: (pointer: string) => boolean,
): string {
  const sort = segmentsOf(pointers[index] ?? "").at(-1);
  const rest = [...pointers.slice(index + 1), ...pointers.slice(0, index)];
  const same = (pointer: string) => segmentsOf(pointer).at(-1) === sort;
  return rest.find((pointer) => same(pointer) && differs(pointer)) ?? rest.find(differs) ?? "";
}
