import { windowLimits } from "./generated/constants.ts";
import type { Rectangle, Size } from "./rectangle.ts";

/** The side of a small window, and the gap around it, as fractions of the sides of the canvas. */
const side = 0.2;
const gap = 0.02;

/**
 * The floating layout: one window that fills the canvas, the others small on top of it, in rows of four from the
 * bottom up (LAYOUT-03, LAYOUT-04, UPL-19, UPL-20).
 *
 * The document does not say how large the small windows are. Here each is a fifth of the canvas in both directions, so
 * that four rows leave something of the large window to be seen; the first stands in the lower left corner.
 */
export function floating(count: number, canvas: Size): Rectangle[] {
  const { columns } = windowLimits[0];
  const width = Math.floor(canvas.width * side);
  const height = Math.floor(canvas.height * side);
  const right = Math.floor(canvas.width * gap);
  const up = Math.floor(canvas.height * gap);
  return Array.from({ length: count }, (_, index) => {
    if (index === 0) return { x: 0, y: 0, ...canvas };
    const column = (index - 1) % columns;
    const row = Math.floor((index - 1) / columns);
    return {
      x: right + column * (width + right),
      y: canvas.height - (row + 1) * (height + up),
      width,
      height,
    };
  });
}
