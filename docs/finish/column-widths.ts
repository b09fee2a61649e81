import type { Element, ElementContent } from "hast";
import { elementsOf, firstElement } from "./elements.ts";
import { widthOf } from "./line-breaks.ts";

/** Room of a table beside the sidebar, and between two columns, in Latin characters (`site.css` has the narrowest page). */
const [room, gap] = [78, 4];
/** The same for a table of many columns, whose letters and gaps are smaller. */
const [denseRoom, denseGap, many] = [98, 2.4, 5];
/** Width of a column that is not worth a second line, and the most that a long text asks for. */
const [short, long] = [16, 70];
/** Longest part of a Chinese text that stays in one line. */
const chinesePart = 10;
/** Room around a piece of code, and the widths of its letters and of bold ones. */
const [codePadding, codeLetter, boldLetter] = [2, 1.1, 1.3];

/**
 * Gives the columns of a table widths that do not depend on rows that are still to come, so that nothing moves when they arrive.
 *
 * A table whose words have no room side by side is left as it is: it scrolls.
 *
 * @param rows cells of each row, the heading first
 */
export function fixColumns(table: Element, rows: readonly Element[][]): void {
  const columns = rows[0]?.length ?? 0;
  if (firstElement(table, "thead") === undefined || columns < 2) return;
  const isDense = columns >= many;
  if (isDense) table.properties.dataDense = "";
  const [whole, between] = isDense ? [denseRoom, denseGap] : [room, gap];
  const cells = Array.from({ length: columns }, (_, column) => {
    return rows.flatMap((row) => row[column] ?? []);
  });
  const most = cells.map((column) => between + Math.min(long, Math.max(...column.map(lineOf))));
  // Names end a line between their parts only if they must.
  const least = [isName, () => false]
    .map((isWhole) =>
      cells.map((column, index) => {
        const longest = Math.max(...column.map((cell) => partOf(cell, isWhole(cell, index))));
        const line = most[index] ?? 0;
        return line <= short ? line : Math.min(line, between + longest);
      }),
    )
    .find((widths) => sum(widths) <= whole);
  if (least === undefined) return;
  const share = (whole - sum(least)) / Math.max(1, sum(most) - sum(least));
  const given = least.map((width, index) => width + share * ((most[index] ?? 0) - width));
  table.properties.dataColumns = "";
  table.children.unshift({
    type: "element",
    tagName: "colgroup",
    properties: {},
    children: given.map((width) => ({
      type: "element",
      tagName: "col",
      properties: { style: `width: ${((100 * width) / sum(given)).toFixed(1)}%` },
      children: [],
    })),
  });
}

/** Length of a cell in one line. */
function lineOf(cell: Element): number {
  return roomOf(widthOf(piecesOf(cell).join("")), cell);
}

/** True for a cell whose names have no place to break, besides those between their parts. */
function isName(cell: Element, column: number): boolean {
  return (cell.tagName === "th" || column === 0) && hasCode(cell);
}

/** Length of the longest part of a cell that stays in one line. */
function partOf(cell: Element, isWhole: boolean): number {
  const parts = isWhole
    ? elementsOf(cell, isCode).map((code) => piecesOf(code).join(""))
    : piecesOf(cell).flatMap((piece) => piece.split(/\s+/));
  const lengths = parts.map((part) => {
    return chinese.test(part) ? Math.min(chinesePart, widthOf(part)) : part.length;
  });
  return roomOf(Math.max(...lengths), cell);
}

const chinese = /\p{Script=Han}/u;

function roomOf(length: number, cell: Element): number {
  if (hasCode(cell)) return codeLetter * length + codePadding;
  return cell.tagName === "th" ? boldLetter * length : length;
}

function hasCode(cell: Element): boolean {
  return elementsOf(cell, isCode).length > 0;
}

function isCode({ tagName }: Element): boolean {
  return tagName === "code";
}

/** The texts of an element between the places where a line may end. */
function piecesOf(element: Element): string[] {
  const pieces = [""];
  const walk = (node: ElementContent): void => {
    if (node.type === "text") pieces.push((pieces.pop() ?? "") + node.value);
    if (node.type !== "element") return;
    if (node.tagName === "wbr" || node.tagName === "br") pieces.push("");
    for (const child of node.children) walk(child);
  };
  for (const child of element.children) walk(child);
  return pieces;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
