import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import type { Text } from "./texts.ts";

/** Words of the description, as `glossary.yaml` has them. */
export interface Glossary {
  /** Words for one thing in both languages, as regular expressions. */
  readonly concepts: readonly Text[];
  /** Words that are not used, as regular expressions, with what is used instead. */
  readonly avoid: Readonly<Record<keyof Text, Readonly<Record<string, string>>>>;
}

export async function readGlossary(): Promise<Glossary> {
  return parse(await readFile(new URL("../../glossary.yaml", import.meta.url), "utf8"));
}

/** Compares the two languages of a text. */
export class Vocabulary {
  readonly #concepts: readonly {
    readonly name: string;
    readonly en: RegExp;
    readonly zh: RegExp;
  }[];
  readonly #avoid: Readonly<
    Record<keyof Text, readonly { name: string; word: RegExp; use: string }[]>
  >;

  constructor({ concepts, avoid }: Glossary) {
    this.#concepts = concepts.map(({ en, zh }) => {
      return { name: `${en} / ${zh}`, en: new RegExp(en, "gi"), zh: new RegExp(zh, "gi") };
    });
    const avoided = (language: keyof Text) =>
      Object.entries(avoid[language]).map(([word, use]) => {
        return {
          name: word,
          word: new RegExp(language === "en" ? `\\b(?:${word})\\b` : word, "i"),
          use,
        };
      });
    this.#avoid = { en: avoided("en"), zh: avoided("zh") };
  }

  /** Everything in which the languages differ: things, numbers, names in code, and Latin words. */
  problems({ en, zh }: Text): string[] {
    const lower = en.toLowerCase();
    const latin = prose(zh).match(/[A-Za-z][A-Za-z0-9]*/g) ?? [];
    return [
      ...difference(this.#conceptsOf(en, "en"), this.#conceptsOf(zh, "zh")),
      ...difference(numbersIn(en), numbersIn(zh)),
      ...difference(codeIn(en), codeIn(zh)),
      ...latin.filter((word) => !lower.includes(word.toLowerCase())).map(only("Chinese")),
      ...this.#avoidedIn(en, "en"),
      ...this.#avoidedIn(zh, "zh"),
    ];
  }

  #conceptsOf(text: string, language: keyof Text): Set<string> {
    const found = new Set<string>();
    let rest = prose(text);
    for (const concept of this.#concepts) {
      const shorter = rest.replaceAll(concept[language], "\u0000");
      if (shorter !== rest) found.add(concept.name);
      rest = shorter;
    }
    return found;
  }

  #avoidedIn(text: string, language: keyof Text): string[] {
    return this.#avoid[language]
      .filter(({ word }) => word.test(prose(text)))
      .map(({ name, use }) => `uses ${name}, not ${use}`);
  }
}

const numerals: Readonly<Record<string, string>> = {
  ...{ two: "2", both: "2", three: "3", four: "4", five: "5", ten: "10" },
  ...{ 两: "2", 三: "3", 四: "4", 五: "5" },
};
const numeral = /\b(?:two|both|three|four|five|ten)\b|[两三四五](?=[个种者列行秒])/gi;

/** Numbers of a text outside of code, in digits. */
export function numbersIn(text: string): Set<string> {
  const digits = prose(text).replaceAll(numeral, (word) => numerals[word.toLowerCase()] ?? word);
  return new Set(digits.match(/(?<![A-Za-z\d])\d+(?:\.\d+)?/g));
}

/** What a text has between backticks. */
export function codeIn(text: string): Set<string> {
  return new Set([...text.matchAll(/(`+)(.+?)\1/g)].map(([, , code]) => code ?? ""));
}

/** A text without code and without the targets of links. */
function prose(text: string): string {
  return text.replaceAll(/(`+).+?\1/g, " ").replaceAll(/\]\([^)]*\)/g, "]");
}

function difference(english: ReadonlySet<string>, chinese: ReadonlySet<string>): string[] {
  return [
    ...[...english].filter((word) => !chinese.has(word)).map(only("English")),
    ...[...chinese].filter((word) => !english.has(word)).map(only("Chinese")),
  ];
}

function only(language: string): (word: string) => string {
  return (word) => `has ${word} in ${language} only`;
}
