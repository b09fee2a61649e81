/** A text of a Markdown tree. */
interface Text {
  readonly type: "text";
  readonly value: string;
}

/** The part of the Markdown processor that the plugin uses. */
interface Context {
  replaceNode(node: Text, replacement: Text): void;
}

/**
 * A Markdown plugin that joins lines after full-width punctuation.
 *
 * The sources have one sentence per line. A browser shows the end of a line as a space, which does not belong between
 * Chinese sentences.
 */
export const joinChineseLines = {
  name: "join-chinese-lines",
  text(node: Text, context: Context): void {
    const value = joinLines(node.value);
    if (value !== node.value) context.replaceNode(node, { type: "text", value });
  },
};

/** The text without the ends of lines that follow full-width punctuation. */
export function joinLines(text: string): string {
  return text.replaceAll(/(?<=[\u3000-\u303f\uff00-\uffef])\n/g, "");
}
