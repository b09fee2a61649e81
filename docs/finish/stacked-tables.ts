import type { Element } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { elementsOf, hasClass } from "./elements.ts";
import { widthOf } from "./line-breaks.ts";
import type { Page } from "./page.ts";

/** Length of a line on a phone, and the room between two columns, in Latin characters. */
const [phone, gap] = [38, 4];
/** Text of a cell for nothing, which a list leaves out. */
const none = /^\s*[-–—·]\s*$/;
/** Share of a table, in percent, that its columns of text have together. */
const textShare = 90;

/**
 * Lets a table that is too wide for a phone stand there as a list: each row a block, each cell with the heading of its column.
 *
 * On a wide page, columns of text share their room from the first row on, so that nothing moves while the others arrive.
 * `site.css` does both. The texts must be marked already, by `breakLines`.
 */
export function stackTables({ tree }: Page): void {
  for (const table of elementsOf(tree, isTable)) {
    const rows = elementsOf(table, ({ tagName }) => tagName === "tr").map(cellsOf);
    const columns = rows[0]?.length ?? 0;
    const isText = (column: number) =>
      rows.some((cells) => cells[column]?.properties.dataText !== undefined);
    const texts = Array.from({ length: columns }, (_, column) => column).filter(isText);
    if (lineOf(rows) <= phone) continue;
    // The headings of a plain one say nothing new beside its cells.
    const isPlain = table.properties.dataPlain !== undefined;
    table.properties.dataStack = isPlain ? "plain" : "";
    const head = elementsOf(table, ({ tagName }) => tagName === "thead")[0];
    if (head === undefined || columns < 3) continue;
    share(head, texts);
    if (isPlain) continue;
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

/** Gives columns of text the same share of a table. */
function share(head: Element, texts: readonly number[]): void {
  if (texts.length < 2) return;
  const headings = elementsOf(head, ({ tagName }) => tagName === "th");
  for (const column of texts) {
    const heading = headings[column];
    if (heading) heading.properties.style = `width: ${Math.floor(textShare / texts.length)}%`;
  }
}

function isTable({ tagName }: Element, around: readonly Element[]): boolean {
  return tagName === "table" && around.some((element) => hasClass(element, "sl-markdown-content"));
}

function cellsOf(row: Element): Element[] {
  return row.children.filter(
    (child) => child.type === "element" && ["td", "th"].includes(child.tagName),
  ) as Element[];
}
