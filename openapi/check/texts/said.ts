import type { OpenQuestions } from "../../generate/open-questions.ts";
import type { Row, Saying, TraceabilityMap } from "../traceability/map.ts";
import { numbersIn } from "./glossary.ts";
import type { Text, Texts } from "./texts.ts";

/** The pointers of a saying. */
export function placesOf({ at }: Saying): readonly string[] {
  return typeof at === "string" ? [at] : at;
}

/** Texts that no row says: names and labels, which `facts.ts` checks instead. */
const labels =
  /\/(?:title|x-displayName)$|\/externalDocs\/description$|^\/(?:tags|externalDocs|x-guides|components\/examples)\//;

/** Everything that is wrong with the sayings of a row: words that do not stand there, and numbers that its statement lacks. */
export function sayingProblems(row: Row, texts: Texts, question?: OpenQuestions[string]): string[] {
  const sources = [row.statement, question?.gap.en ?? "", question?.choice.en ?? ""];
  const known = new Set(sources.flatMap((text) => [...numbersIn(text.replaceAll("`", " "))]));
  return (row.says ?? []).flatMap((saying) => [
    ...placesOf(saying).flatMap((pointer) => {
      const text = texts.get(pointer);
      if (text === undefined) return [`says something where no text is: ${pointer}`];
      return lacking(saying, text).map((words) => `is not said at ${pointer}: ${words}`);
    }),
    ...[...numbersIn(saying.en)]
      .filter((number) => !known.has(number))
      .map((number) => `says ${number}, which its statement does not have: ${saying.en}`),
  ]);
}

/** The texts at the places of a row that it does not say. */
export function unsaidPlaces({ at = [], says = [] }: Row, texts: Texts): string[] {
  const said = new Set(says.flatMap(placesOf));
  return at.filter((pointer) => texts.has(pointer) && !said.has(pointer));
}

/** The texts that no row says. */
export function unsaidTexts({ requirements }: TraceabilityMap, texts: Texts): string[] {
  const sayings = Object.values(requirements).flatMap(({ says = [] }) => says);
  const said = new Set(sayings.flatMap(placesOf));
  return [...texts.keys()].filter((pointer) => !said.has(pointer) && !labels.test(pointer));
}

/** The words of a saying, in one language or both, that a text lacks. */
export function lacking({ en, zh }: Saying, text: Text): string[] {
  return [
    ...(stands(en, text.en, /\bnot $/, /^ not\b/) ? [] : [en]),
    ...(stands(zh, text.zh, /[不非未没]$/, /^不/) ? [] : [zh]),
  ];
}

/** True if words stand in a text, and no negation before or behind them turns their meaning round. */
function stands(words: string, text: string, before: RegExp, behind: RegExp): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const isNegated = before.test(text.slice(0, at)) || behind.test(text.slice(at + words.length));
    if (!isNegated) return true;
  }
  return false;
}
