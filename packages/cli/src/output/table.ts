import stringWidth from "string-width";
import { wrap } from "./wrap-text.ts";

/**
 * Rows as a table. The last column is wrapped to the width of the terminal.
 *
 * Columns are as wide as they look: a Chinese character takes two places.
 */
export function table(rows: readonly (readonly string[])[], columns: number): string {
  const count = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: count - 1 }, (_, index) =>
    Math.max(...rows.map((row) => stringWidth(row[index] ?? ""))),
  );
  const indent = widths.reduce((sum, width) => sum + width + 2, 0);
  // In a terminal too narrow for it, the last column goes on below the others.
  const isNarrow = columns - indent < 24;
  const room = isNarrow ? Math.max(columns - 2, 10) : columns - indent;
  const gap = " ".repeat(isNarrow ? 2 : indent);
  return rows
    .map((row) => {
      const cells = widths.map((width, index) => pad(row[index] ?? "", width));
      const [first = "", ...more] = wrap(row[count - 1] ?? "", room);
      const head = cells.map((cell) => `${cell}  `).join("");
      const start = isNarrow && first !== "" ? `${head.trimEnd()}\n${gap}${first}` : head + first;
      return [start.trimEnd(), ...more.map((line) => gap + line)].join("\n");
    })
    .join("\n");
}

function pad(text: string, width: number): string {
  return text + " ".repeat(width - stringWidth(text));
}
