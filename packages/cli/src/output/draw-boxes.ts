import type { Arrangement } from "@cloud-recording/layouts";
import stringWidth from "string-width";
import { cut } from "./wrap-text.ts";

/** A character of a terminal is about twice as high as it is wide. */
const aspect = 2;

/** Draws the windows of an arrangement with box characters; what is painted later covers what is below. */
export function drawBoxes(
  { canvas, windows, hidden }: Arrangement,
  columns: number,
  nobody: string,
): string {
  const width = Math.max(20, columns);
  const height = Math.max(4, Math.round((width * canvas.height) / canvas.width / aspect));
  const cells = Array.from({ length: height }, () => Array<string>(width).fill("·"));
  const put = (x: number, y: number, text: string) => {
    const row = cells[y];
    if (row !== undefined && x >= 0 && x < width) row[x] = text;
  };
  for (const window of windows) {
    const left = Math.round((window.x / canvas.width) * width);
    const top = Math.round((window.y / canvas.height) * height);
    const right = Math.round(((window.x + window.width) / canvas.width) * width) - 1;
    const bottom = Math.round(((window.y + window.height) / canvas.height) * height) - 1;
    for (let y = top; y <= bottom; y++) {
      for (let x = left; x <= right; x++) put(x, y, sideOf(x, y, { left, top, right, bottom }));
    }
    writeLabel(put, window.uid ?? nobody, { left, top, right, bottom });
  }
  const picture = cells.map((row) => row.join("")).join("\n");
  return hidden.length === 0 ? picture : `${picture}\n+ ${hidden.join(", ")}`;
}

interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function sideOf(x: number, y: number, { left, top, right, bottom }: Edges): string {
  const isTop = y === top;
  const isBottom = y === bottom;
  if (x === left) return isTop ? "┌" : isBottom ? "└" : "│";
  if (x === right) return isTop ? "┐" : isBottom ? "┘" : "│";
  return isTop || isBottom ? "─" : " ";
}

/** Writes a label into the middle of a window. A wide character takes two cells. */
function writeLabel(
  put: (x: number, y: number, text: string) => void,
  label: string,
  { left, top, right, bottom }: Edges,
): void {
  const room = right - left - 1;
  const text = cut(label, room);
  let x = left + 1 + Math.floor((room - stringWidth(text)) / 2);
  const y = Math.floor((top + bottom) / 2);
  for (const { segment: sign } of new Intl.Segmenter().segment(text)) {
    const wide = stringWidth(sign);
    put(x, y, sign);
    for (let more = 1; more < wide; more++) put(x + more, y, "");
    x += wide;
  }
}
