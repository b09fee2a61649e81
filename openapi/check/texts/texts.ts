import { textsOf } from "../translation.ts";

/** A text of the description in both languages. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}

/** The texts of a description by JSON Pointer. */
export type Texts = ReadonlyMap<string, Text>;

/** Pairs the texts of a description with those of its translation. */
export function pairTexts(description: unknown, translated: unknown): Texts {
  const chinese = textsOf(translated);
  const pairs = [...textsOf(description)].map(([pointer, en]) => {
    return [pointer, { en, zh: chinese.get(pointer) ?? "" }] as const;
  });
  return new Map(pairs);
}
