import type { Rectangle, Size } from "./rectangle.ts";

/**
 * The adaptive layout: windows of one size, in a grid that is as square as their number allows (LAYOUT-06, UPL-22).
 *
 * The document does not say which grid.
 * This one has the smallest longer side, which lies along the longer side of the canvas; a last row that is not full is centred.
 */
export function adaptive(count: number, canvas: Size): Rectangle[] {
  const longer = Math.ceil(Math.sqrt(count));
  const shorter = Math.ceil(count / longer);
  const isLandscape = canvas.width >= canvas.height;
  const [columns, rows] = isLandscape ? [longer, shorter] : [shorter, longer];
  const width = Math.floor(canvas.width / columns);
  const height = Math.floor(canvas.height / rows);
  // Whole pixels of one size may leave a few over; they become a margin.
  const top = Math.floor((canvas.height - rows * height) / 2);
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / columns);
    const inRow = Math.min(columns, count - row * columns);
    const left = Math.floor((canvas.width - inRow * width) / 2);
    return { x: left + (index % columns) * width, y: top + row * height, width, height };
  });
}
