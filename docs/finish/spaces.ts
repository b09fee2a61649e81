import type { Element, ElementContent } from "hast";

/** Marks behind a text without one, and behind what names the next text. */
export interface Marks {
  readonly end: string;
  readonly name: string;
}

/**
 * Lets no words of neighbouring elements become one in a text, except those of code: a mark stands where a block ends.
 *
 * @param tree is changed
 */
export function keepWordsApart(tree: Element, marks: Marks): void {
  if (tree.tagName === "pre" || tree.tagName === "code") return;
  if ("dataPagefindIgnore" in tree.properties) return;
  for (const child of tree.children) {
    if (child.type === "element") keepWordsApart(child, marks);
  }
  tree.children = spaced(tree.children);
  // Pagefind ends headings by itself, and shows them as they are.
  if (inline.has(tree.tagName) || /^h[1-6]$/.test(tree.tagName)) return;
  const mark = namesNext(tree) ? marks.name : marks.end;
  let text = "";
  tree.children = tree.children.flatMap((child, index, all): ElementContent[] => {
    text = isBlock(child) ? "" : text + readText(child);
    const next = all[index + 1];
    if (text.trim() === "" || (next !== undefined && !isBlock(next))) return [child];
    return [child, { type: "text", value: wordEnd.test(text.trimEnd()) ? mark : " " }];
  });
}

/** The end of a text that has no mark. */
const wordEnd = /[\p{L}\p{N})\]}"'”’>%]$/u;

/** True for a term, and for the heading of a row. */
function namesNext({ tagName, properties }: Element): boolean {
  return tagName === "dt" || (tagName === "th" && properties.scope === "row");
}

/** Inline elements that styles keep apart, with the space that they need as a text. */
export function spaced(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child, index) => {
    const before = children[index - 1];
    if (before === undefined || !isInline(child) || !isJoined(before, child)) return [child];
    return [{ type: "text", value: " " } as const, child];
  });
}

function isBlock(node: ElementContent): boolean {
  return node.type === "element" && !isInline(node);
}

function isInline(node: ElementContent): node is Element {
  return node.type === "element" && inline.has(node.tagName);
}

/** True if nothing is between an inline element and what comes before it, and styles keep them apart. */
function isJoined(before: ElementContent, { tagName }: Element): boolean {
  if (before.type === "text") return tagName === "small" && /\S$/.test(before.value);
  return isInline(before);
}

const inline = new Set([
  "a",
  "b",
  "br",
  "code",
  "em",
  "i",
  "kbd",
  "small",
  "span",
  "strong",
  "time",
]);

/** The text of a node, as far as the search reads it. */
function readText(node: ElementContent): string {
  if (node.type === "text") return node.value;
  if (node.type !== "element" || "dataPagefindIgnore" in node.properties) return "";
  return node.children.map(readText).join("");
}
