import { toString as textOf } from "hast-util-to-string";
import { isLaterPage } from "../later-pages.ts";
import { firstElement } from "./elements.ts";
import type { Page } from "./page.ts";
import { pageNames } from "./page-names.ts";
import { searchWords } from "./search-words.ts";

/** Kinds of names, from the one whose page is the most certain to be looked for. */
const kinds = ["title", "word", "fact", "heading", "property", "later title"] as const;
type Kind = (typeof kinds)[number];

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
  const main = firstElement(tree, "main");
  if (main === undefined) return [];
  if (isLaterPage(file)) {
    const title = firstElement(main, "h1");
    return title === undefined ? [] : [["later title", textOf(title)]];
  }
  const folder = file.replace(/^zh-cn\//, "").replace(/\/?index\.html$/, "");
  const { titles, errorParts, marked, headings, properties } = pageNames(main);
  const named = (kind: Kind, names: readonly string[]) =>
    names.map((name) => [kind, name] as const);
  return [
    ...named("title", titles),
    ...named("word", searchWords[folder]?.split(" ") ?? []),
    ...named("fact", [...errorParts, ...marked]),
    ...named("heading", headings),
    ...named("property", properties),
  ];
}
