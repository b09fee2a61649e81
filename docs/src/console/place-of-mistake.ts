import { type ParseError, parse } from "jsonc-parser";

/**
 * The line and the column of the first mistake in a text that is no JSON; both begin with 1.
 *
 * `JSON.parse` says it in its message, which each browser words differently, and not all with a place.
 */
export function placeOfMistake(text: string): { readonly line: number; readonly column: number } {
  const mistakes: ParseError[] = [];
  parse(text, mistakes, { disallowComments: true });
  const lines = text.slice(0, mistakes[0]?.offset).split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
