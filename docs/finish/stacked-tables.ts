import type { Element } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { fixColumns } from "./column-widths.ts";
import { elementsOf, firstElement, hasClass } from "./elements.ts";
import { widthOf } from "./line-breaks.ts";
import type { Page } from "./page.ts";

/** Length of a line on a phone, and the room between two columns, in Latin characters. */
const [phone, gap] = [38, 4];
/** Text of a cell for nothing, which a list leaves out. */
const none = /^\s*[-–—·]\s*$/;

/**
 * Lets a table that is too wide for a phone stand there as a list: each row a block, each cell with the heading of its column.
 *
 * On a wide page, its columns have their widths from the first row on. `site.css` does both. The texts must be marked already, by `breakLines`.
 */
export function stackTables({ tree }: Page): void {
  const narrow = new Set(elementsOf(tree, isBesideSamples));
  for (const table of elementsOf(tree, isTable)) {
    const rows = elementsOf(table, ({ tagName }) => tagName === "tr").map(cellsOf);
    const columns = rows[0]?.length ?? 0;
    if (lineOf(rows) <= phone) continue;
    // The headings of a plain one say nothing new beside its cells.
    const isPlain = table.properties.dataPlain !== undefined;
    table.properties.dataStack = isPlain ? "plain" : "";
    if (!narrow.has(table)) fixColumns(table, rows);
    if (firstElement(table, "thead") === undefined || columns < 3 || isPlain) continue;
    const [headings = [], ...others] = rows;
    for (const cells of others) {
      for (const [column, cell] of cells.entries()) {
        const label = headings[column] === undefined ? "" : textOf(headings[column]).trim();
        if (column > 0 && label !== "") cell.properties.dataLabel = label;
        if (column > 0 && none.test(textOf(cell))) cell.properties.dataNone = "";
      }
    }
  }
}

/** Length of a line in which each column has room for its longest cell. */
function lineOf(rows: readonly Element[][]): number {
  const columns = rows[0]?.map((_, column) =>
    Math.max(...rows.map((cells) => widthOf(textOf(cells[column] ?? emptyCell)))),
  );
  return columns?.reduce((sum, width) => sum + gap + width, -gap) ?? 0;
}

const emptyCell: Element = { type: "element", tagName: "td", properties: {}, children: [] };

function isTable({ tagName }: Element, around: readonly Element[]): boolean {
  return tagName === "table" && around.some((element) => hasClass(element, "sl-markdown-content"));
}

/** True for a table of an operation, which has half of the page. */
function isBesideSamples({ tagName }: Element, around: readonly Element[]): boolean {
  return tagName === "table" && around.some((element) => hasClass(element, "sides"));
}

function cellsOf(row: Element): Element[] {
  return row.children.filter(
    (child) => child.type === "element" && ["td", "th"].includes(child.tagName),
  ) as Element[];
}
