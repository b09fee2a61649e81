import stringWidth from "string-width";
import { mark } from "../texts/texts.ts";

/** A character that takes two places, and before or after which a line may be broken. */
const wide = "[\\p{Script=Han}\\u3000-\\u30ff\\uff00-\\uffef]";
/** Signs that must not begin a line. */
const closing = "[，。、；：！？）》」』”’]";
/** A line feed, blanks, or what stays together: a Chinese character or a word, with the signs around it, or a command. */
const parts = new RegExp(
  `\\n|[ \\t]+|[（《「『“‘]*(?:${wide}|(?:${mark}[^${mark}]*${mark}|(?!${wide})[^ \\t\\n])+)${closing}*`,
  "gu",
);

/** The margin of a line, what stands before its last column, and that; a command is never a column. */
const columnsOf = new RegExp(`^( *)((?:[^\\s${mark}]+ )*?[^\\s${mark}]+ {2,})?(.*)$`);
/** A command, or the blanks between columns. */
const gaps = new RegExp(`${mark}[^${mark}]*${mark}| {2,}`, "g");
/** Least room for a text beside what stands before it. */
const leastRoom = 24;

/**
 * Breaks the lines that are wider than a terminal, at spaces and between Chinese characters. What goes on stands below
 * the last column of its line, or a little to the right of its beginning.
 *
 * A word that is wider than the terminal, such as an address, stays whole, and so does a command: people copy it.
 */
export function wrapText(text: string, columns: number): string {
  return text
    .split("\n")
    .map((line) => (stringWidth(line) <= columns ? line : wrapLine(line, columns)))
    .join("\n");
}

function wrapLine(line: string, columns: number): string {
  const [, margin = "", column = "", rest = ""] = columnsOf.exec(line) ?? [];
  const text = rest.replaceAll(gaps, (part) => (part.startsWith(mark) ? part : " "));
  const indent = stringWidth(margin + column);
  if (columns - indent >= leastRoom) {
    const [first, ...more] = wrap(text, columns - indent);
    return [margin + column + first, ...more.map((part) => " ".repeat(indent) + part)].join("\n");
  }
  const hanging = " ".repeat(margin.length + 2);
  const head = wrap(column.trimEnd(), columns - margin.length);
  const body = wrap(text, columns - hanging.length);
  return [
    ...head.filter(Boolean).map((part) => margin + part),
    ...body.map((part) => hanging + part),
  ].join("\n");
}

/** A text as it is copied, without the marks of its commands. */
export function withoutMarks(text: string): string {
  return text.replaceAll(mark, "");
}

/** Lines of a text, none wider than so many places if its words are not. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const part of text.match(parts) ?? []) {
    if (part === "\n" || (line.trim() !== "" && stringWidth(line + part.trimEnd()) > width)) {
      lines.push(line.trimEnd());
      line = part.trim() === "" ? "" : part;
    } else line += part;
  }
  return [...lines, line];
}

/** A text cut at the width of a line that must not be broken. No character is cut. */
export function cut(text: string, width: number): string {
  let shown = "";
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (stringWidth(shown + segment) > width) break;
    shown += segment;
  }
  return shown;
}
