import type { Element, ElementContent, Parents } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { elementsOf, hasClass } from "./elements.ts";
import type { Page } from "./page.ts";

/** Length of a name, in characters, from which it may be wider than its place on a phone. */
const longName = 20;
/** Length of a name, in characters, that has room in the first column of a table beside a text. */
const wideName = 28;
/** Length of a line of code, in characters, from which it may be wider than its place beside a text. */
const longLine = 50;
/** Length of a text, in Latin characters, from which its column needs a width to be read. */
const longText = 40;

/** Places in a name after which a line may end: between its parts, never inside a word. */
const partEnd = /(?<=[\w{}>\])"'*][/._,;:=|&?]+)(?=[\w{<"'[(*])/;
/** Places in a line of code after which it may go on in the next one, besides its spaces: between the segments of an address. */
const segmentEnd = /(?<=[\w}\]"'][/&?,]+)(?=[\w$<{])|(?<=[\w}\]"'][/&?,]+|^,)$/;
/** End of a Chinese text after which a line may end, although browsers join it with the code that follows. */
const clauseEnd = /[、，。；：？！）]$/;
/** Places in a heading, which has no more room than its name, where a line may end: before each of its words, too. */
const wordEnd = /(?<=[\w{}>\])][/._,;:=|&?]+)(?=[\w{<])|(?<=[a-z0-9])(?=[A-Z][A-Za-z])/;

/** An option of a command, or a short name, which a browser would break after its hyphens. */
const hyphenated =
  /(?<![\w-])(--?[a-z][\w-]*|(?=[\w@#.-]{1,24}(?![\w.-]))[@#]?[\w.]+(?:-[\w.]+)+)/i;
/** Spaces within a size or before a unit, where a line must not end. */
const sizeSpace = /(?<=\d) (?=(?:×|(?:[KM]bps|kHz|fps|[kKMG]?B|m?s|%)(?!\w)))|(?<=\d ×) (?=\d)/g;
/** Width of a heading of a column, in Latin characters, that stays in one line. */
const shortHeading = 12;

const headings = new Set(["h1", "h2", "h3", "h4"]);
const unsized = new Set(["code", "pre", "script", "style", "title"]);

/**
 * Lets long names end a line between their parts, keeps short ones and sizes in one, and keeps columns of text from becoming a word wide.
 *
 * A table that is then too wide for a phone scrolls.
 */
export function breakLines({ tree }: Page): void {
  for (const cell of elementsOf(tree, isCell)) {
    if (widthOf(textOf(cell)) > longText) cell.properties.dataText = "";
    breakTypeArguments(cell);
  }
  for (const heading of elementsOf(tree, isShortHeading)) heading.properties.dataOption = "";
  for (const name of elementsOf(tree, isName)) {
    if (/^\S+$/.test(textOf(name)) && textOf(name).length <= wideName)
      name.properties.dataName = "";
    allowBreaks(name, partEnd);
  }
  for (const heading of elementsOf(tree, isHeading)) allowBreaks(heading, wordEnd);
  for (const line of elementsOf(tree, isLongLine)) {
    allowBreaks(line, segmentEnd);
    for (const token of elementsOf(line, ({ tagName }) => tagName === "span")) keepNames(token);
    keepLineEnd(line);
  }
  for (const code of elementsOf(tree, isCode)) {
    // A few words of code are one thing, too.
    if (/\s/.test(textOf(code)) && textOf(code).length <= longName) code.properties.dataOption = "";
    else keepNames(code);
  }
  for (const element of elementsOf(tree, isProse)) breakBeforeCode(element);
  keepSizes(tree);
  for (const signature of elementsOf(tree, isSignature)) {
    signature.children = signature.children.flatMap((child): ElementContent[] => {
      return child.type === "element" ? [lineBreak(), child] : [child];
    });
  }
}

function isCell({ tagName }: Element, around: readonly Element[]): boolean {
  return tagName === "td" && around.some((element) => hasClass(element, "sl-markdown-content"));
}

/** True for what has text that is read, and no code. */
function isProse({ tagName }: Element, around: readonly Element[]): boolean {
  return (
    around.some((element) => hasClass(element, "sl-markdown-content")) &&
    ![tagName, ...around.map((outer) => outer.tagName)].some((name) => unsized.has(name))
  );
}

function isShortHeading(element: Element): boolean {
  const text = textOf(element);
  return element.tagName === "th" && /\s/.test(text) && widthOf(text) <= shortHeading;
}

/** True for a long name, and for the way to a property. */
function isName(element: Element, around: readonly Element[]): boolean {
  if (hasClass(element, "parent")) return true;
  if (element.tagName !== "code" || textOf(element).length <= longName) return false;
  return !around.some((outer) => outer.tagName === "pre" || headings.has(outer.tagName));
}

function isCode({ tagName }: Element, around: readonly Element[]): boolean {
  return tagName === "code" && !around.some((outer) => outer.tagName === "pre");
}

/** True for a line of code that goes on in the next one if it has no room. */
function isLongLine(element: Element, around: readonly Element[]): boolean {
  if (!hasClass(element, "code") || textOf(element).length <= longLine) return false;
  return around.some((outer) => outer.tagName === "pre" && hasClass(outer, "wrap"));
}

/** True for a heading, and for one in the list of them. */
function isHeading({ tagName }: Element, around: readonly Element[]): boolean {
  return (
    headings.has(tagName) ||
    (tagName === "a" && around.some((outer) => outer.tagName === "starlight-toc"))
  );
}

/** True for the paragraph of the package reference that declares something, whose names follow each other without a space. */
function isSignature({ tagName }: Element, around: readonly Element[]): boolean {
  return tagName === "p" && around.at(-1)?.tagName === "blockquote";
}

/** Chinese characters are twice as wide as Latin ones. */
export function widthOf(text: string): number {
  return text.trim().length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}

/** Lets a line of a Chinese text end before code, which an isolated direction joins with the mark before it. */
function breakBeforeCode(element: Element): void {
  element.children = element.children.flatMap((child, index, all): ElementContent[] => {
    const before = all[index - 1];
    const isJoined =
      child.type === "element" && before?.type === "text" && clauseEnd.test(before.value);
    return isJoined ? [lineBreak(), child] : [child];
  });
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

/** Lets a line of the package reference end before the type that is an argument of another one. */
function breakTypeArguments(cell: Element): void {
  cell.children = cell.children.flatMap((child, index, all): ElementContent[] => {
    const before = all[index - 1];
    const isArgument = before?.type === "text" && before.value.endsWith("<");
    return isArgument ? [lineBreak(), child] : [child];
  });
}

function keepNames(code: Element): void {
  code.children = code.children.flatMap((child): ElementContent[] => {
    if (child.type !== "text") return [child];
    return child.value.split(hyphenated).flatMap((value, index): ElementContent[] => {
      if (value === "") return [];
      const text = { type: "text", value } as const;
      return [index % 2 === 0 ? text : inOneLine([text])];
    });
  });
}

/** Keeps the backslash that continues a command beside what is before it. */
function keepLineEnd(line: Element): void {
  const end = line.children.slice(-2);
  if (end.map((child) => textOf(child)).join("|") !== " |\\") return;
  line.children.splice(-2, 2, inOneLine(end));
}

function keepSizes({ children }: Parents): void {
  for (const child of children) {
    if (child.type === "text") child.value = child.value.replaceAll(sizeSpace, "\u00a0");
    // What is copied from code has plain spaces.
    else if (child.type === "element" && !unsized.has(child.tagName)) keepSizes(child);
  }
}

function inOneLine(children: ElementContent[]): Element {
  return { type: "element", tagName: "span", properties: { dataOption: "" }, children };
}

/** A place where a line may end. */
function lineBreak(): Element {
  return { type: "element", tagName: "wbr", properties: {}, children: [] };
}
