import type { Element } from "hast";
import { elementsOf, firstElement } from "./elements.ts";
import type { Page } from "./page.ts";

/**
 * Lets the anchor of a heading lead to it in the other language, too, so that a reader who changes the language keeps the place.
 *
 * Anchors are made of the words of a heading, so each language has its own.
 *
 * @returns pages whose headings are not those of the other language, which have nothing to share
 */
export function shareAnchors(pages: readonly Page[]): string[] {
  const byFile = new Map(pages.map((page) => [page.file, page]));
  return pages.flatMap((page) => {
    const other = byFile.get(`zh-cn/${page.file}`);
    if (other === undefined) return [];
    const [own, others] = [headingsOf(page), headingsOf(other)];
    if (levels(own) !== levels(others)) return [page.file];
    const ids = [own, others].map((list) => new Set(list.map(idOf)));
    const anchors = own.map((heading, index) => [heading, others[index] as Element] as const);
    for (const [heading, translated] of anchors) {
      const [id, translatedId] = [idOf(heading), idOf(translated)];
      if (!ids[0]?.has(translatedId)) heading.children.unshift(anchor(translatedId));
      if (!ids[1]?.has(id)) translated.children.unshift(anchor(id));
    }
    return [];
  });
}

function headingsOf({ tree }: Page): Element[] {
  const main = firstElement(tree, "main");
  if (main === undefined) return [];
  return elementsOf(
    main,
    ({ tagName, properties }) => /^h[1-6]$/.test(tagName) && properties.id !== undefined,
  );
}

function levels(headings: readonly Element[]): string {
  return headings.map(({ tagName }) => tagName).join();
}

function idOf({ properties }: Element): string {
  return String(properties.id);
}

function anchor(id: string): Element {
  return { type: "element", tagName: "span", properties: { id }, children: [] };
}
