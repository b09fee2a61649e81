/**
 * Joins the lines of every Chinese text, because a line feed in Markdown becomes a space, and Chinese has none between sentences.
 * Paragraphs and lists keep their lines.
 */
export function joinChineseLines<Node>(node: Node): Node {
  if (typeof node === "string") return join(node) as Node;
  if (typeof node !== "object" || node === null) return node;
  if (Array.isArray(node)) return node.map(joinChineseLines) as Node;
  return Object.fromEntries(
    Object.entries(node).map(([name, member]) => [name, joinChineseLines(member)]),
  ) as Node;
}

/** A line feed after Chinese punctuation, unless a paragraph or an item of a list follows. */
const lineFeed = /(?<=[。；：，、）])\n(?=\S)(?!\d+\. |- )/g;

function join(text: string): string {
  return text.replaceAll(lineFeed, "");
}
