import { select, selectAll } from "hast-util-select";
import { toString as textOf } from "hast-util-to-string";
import type { Page } from "./page.ts";
import { searchWords } from "./search-words.ts";

/** Kinds of names, from the one whose page is the most certain to be looked for. */
const kinds = ["title", "word", "fact", "heading", "property", "later title"] as const;
type Kind = (typeof kinds)[number];

/** Pages that are for few readers, and come after all others. */
export const laterPages =
  /^(zh-cn\/)?(api|benchmarks|changelog|open-questions|tools|traceability)\//;

/**
 * The pages that are the place of each name: of a title, a heading, an error, a region, a property, or a word that people type.
 *
 * @param pages pages of one language, in the order in which equal ones are found
 * @returns files of pages by name, in lower case; pages of the first kind come first
 */
export function searchNames(pages: readonly Page[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Map<string, Kind>>();
  for (const page of pages) {
    for (const [kind, name] of namesOf(page)) {
      const key = name.trim().replaceAll(/\s+/g, " ").toLowerCase();
      const places = found.get(key) ?? new Map<string, Kind>();
      found.set(key, places);
      const before = places.get(page.file);
      if (before === undefined || kinds.indexOf(kind) < kinds.indexOf(before)) {
        places.set(page.file, kind);
      }
    }
  }
  return new Map(
    [...found].map(([name, places]) => {
      const ordered = [...places].toSorted(
        ([, one], [, other]) => kinds.indexOf(one) - kinds.indexOf(other),
      );
      return [name, ordered.map(([file]) => file)];
    }),
  );
}

function namesOf({ file, tree }: Page): (readonly [Kind, string])[] {
  const main = select("main", tree);
  if (main === undefined) return [];
  const folder = file.replace(/^zh-cn\//, "").replace(/\/?index\.html$/, "");
  const named = (kind: Kind, selector: string) =>
    selectAll(selector, main).map((element) => [kind, textOf(element)] as const);
  if (laterPages.test(file)) return named("later title", "h1");
  return [
    ...named("title", "h1"),
    ...(searchWords[folder]?.split(" ") ?? []).map((word) => ["word", word] as const),
    ...named("fact", "[data-error] h3 > *, [data-search-name]"),
    ...named("heading", ".sl-markdown-content :is(h2, h3:not([data-error] *, [data-property] *))"),
    ...named("property", "[data-property] h3 a code"),
  ];
}
