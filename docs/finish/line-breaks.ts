import type { Element, ElementContent } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { elementsOf, hasClass } from "./elements.ts";
import type { Page } from "./page.ts";

/** Length of a name, in characters, from which it may be wider than its place on a phone. */
const longName = 20;
/** Length of a line of code, in characters, from which it may be wider than its place beside a text. */
const longLine = 50;
/** Length of a text, in Latin characters, from which its column needs a width to be read. */
const longText = 40;

/** Places in a name after which a line may end: between its parts, never inside a word. */
const partEnd = /(?<=[\w{}>\])"'*][/._,;:=|&?]+)(?=[\w{<"'[(*])/;
/** Places in a line of code after which it may go on in the next one, besides its spaces: between the segments of an address. */
const segmentEnd = /(?<=[\w}\]"'][/&?,]+)(?=[\w$<{])|(?<=[\w}\]"'][/&?,]+)$/;
/** Places in a cell, whose names stay whole, where a line may end: between the items of a Chinese enumeration. */
const enumerationEnd = /(?<=、)$/;
/** Places in a heading, which has no more room than its name, where a line may end: before each of its words, too. */
const wordEnd = /(?<=[\w{}>\])][/._,;:=|&?]+)(?=[\w{<])|(?<=[a-z0-9])(?=[A-Z])/;

const headings = new Set(["h1", "h2", "h3", "h4"]);

/**
 * Lets long names end a line between their parts, and keeps columns of text from becoming a word wide.
 *
 * A table that is then too wide for a phone scrolls.
 */
export function breakLines({ tree }: Page): void {
  for (const cell of elementsOf(tree, isCell)) {
    if (widthOf(textOf(cell)) > longText) cell.properties.dataText = "";
    allowBreaks(cell, enumerationEnd);
  }
  for (const name of elementsOf(tree, isName)) allowBreaks(name, partEnd);
  for (const line of elementsOf(tree, isLongLine)) allowBreaks(line, segmentEnd);
  for (const heading of elementsOf(tree, isHeading)) allowBreaks(heading, wordEnd);
  for (const signature of elementsOf(tree, isSignature)) {
    signature.children = signature.children.flatMap((child): ElementContent[] => {
      return child.type === "element" ? [lineBreak(), child] : [child];
    });
  }
}

function isCell({ tagName }: Element, around: readonly Element[]): boolean {
  return tagName === "td" && around.some((element) => hasClass(element, "sl-markdown-content"));
}

/** True for a long name, and for the way to a property. */
function isName(element: Element, around: readonly Element[]): boolean {
  if (hasClass(element, "parent")) return true;
  if (element.tagName !== "code" || textOf(element).length <= longName) return false;
  return !around.some((outer) => outer.tagName === "pre" || isHeading(outer));
}

/** True for a line of code that goes on in the next one if it has no room. */
function isLongLine(element: Element, around: readonly Element[]): boolean {
  if (!hasClass(element, "code") || textOf(element).length <= longLine) return false;
  return around.some((outer) => outer.tagName === "pre" && hasClass(outer, "wrap"));
}

function isHeading({ tagName }: Element): boolean {
  return headings.has(tagName);
}

/** True for the paragraph of the package reference that declares something, whose names follow each other without a space. */
function isSignature({ tagName }: Element, around: readonly Element[]): boolean {
  return tagName === "p" && around.at(-1)?.tagName === "blockquote";
}

/** Chinese characters are twice as wide as Latin ones. */
function widthOf(text: string): number {
  return text.trim().length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}

function allowBreaks(element: Element, places: RegExp): void {
  element.children = element.children.flatMap((child): ElementContent[] => {
    // It has been given its own.
    if (child.type === "element" && !hasClass(child, "parent")) allowBreaks(child, places);
    if (child.type !== "text") return [child];
    const ends = [...child.value.matchAll(new RegExp(places, "g"))].map(({ index }) => index);
    return [0, ...ends].flatMap((start, part): ElementContent[] => {
      const text = { type: "text", value: child.value.slice(start, ends[part]) } as const;
      return part === 0 ? [text] : [lineBreak(), text];
    });
  });
}

/** A place where a line may end. */
function lineBreak(): Element {
  return { type: "element", tagName: "wbr", properties: {}, children: [] };
}
