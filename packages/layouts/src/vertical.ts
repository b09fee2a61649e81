import { windowLimits } from "./generated/constants.ts";
import type { Rectangle, Size } from "./rectangle.ts";

/** So many windows at least share the height, so that one or two small windows stay small. */
const fewestRows = 4;

/**
 * The vertical layout: one large window on the left, the others small and stacked on the right, from the top down in
 * at most two columns of eight (LAYOUT-08, LAYOUT-09, UPL-24, UPL-25).
 *
 * The document does not say how large they are. Here the small windows have the shape of the canvas, and as many of
 * them as are in a column share its height; the large window has the rest of the width, or all of it if it is alone.
 */
export function vertical(count: number, canvas: Size): Rectangle[] {
  const { rows: mostRows } = windowLimits[2];
  const small = count - 1;
  const columns = Math.ceil(small / mostRows);
  const rows = Math.min(mostRows, Math.max(fewestRows, small));
  const width = Math.floor(canvas.width / rows);
  const height = Math.floor(canvas.height / rows);
  const large = canvas.width - columns * width;
  const top = Math.floor((canvas.height - rows * height) / 2);
  return Array.from({ length: count }, (_, index) => {
    if (index === 0) return { x: 0, y: 0, width: large, height: canvas.height };
    const column = Math.floor((index - 1) / mostRows);
    const row = (index - 1) % mostRows;
    return { x: large + column * width, y: top + row * height, width, height };
  });
}
