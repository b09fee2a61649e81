import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import type { Text } from "./texts.ts";

/** Words of one thing in both languages, as regular expressions. */
export interface Concept {
  readonly en: string;
  readonly zh: string;
}

/** Words of the description: what belongs together, and what is not used. */
export interface Glossary {
  readonly concepts: readonly Concept[];
  /** Words that are not used, with what is used in their place. */
  readonly avoid: Readonly<Record<keyof Text, Readonly<Record<string, string>>>>;
}

export async function readGlossary(): Promise<Glossary> {
  return parse(await readFile(new URL("../../glossary.yaml", import.meta.url), "utf8"));
}

/** Differences between the languages of a text: concepts that one of them has alone. */
export class Vocabulary {
  readonly #concepts: readonly { readonly name: string; readonly en: RegExp; readonly zh: RegExp }[];

  constructor({ concepts }: Glossary) {
    this.#concepts = concepts.map(({ en, zh }) => ({
      name: en,
      en: new RegExp(en, "gi"),
      zh: new RegExp(zh, "gi"),
    }));
  }

  /** Concepts of a text in one language. */
  conceptsOf(text: string, language: keyof Text): Set<string> {
    let rest = prose(text);
    const found = new Set<string>();
    for (const concept of this.#concepts) {
      const shorter = rest.replaceAll(concept[language], "\u0000");
      if (shorter !== rest) found.add(concept.name);
      rest = shorter;
    }
    return found;
  }
}

/** A text without code, links and the labels of marks. */
export function prose(text: string): string {
  return text.replaceAll(/(`+).+?\1/g, " ").replaceAll(/\]\([^)]*\)/g, "]");
}
