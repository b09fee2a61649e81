import { type Arrangement, placeVideo, type Rectangle } from "@cloud-recording/layouts";
import type { Picture } from "@cloud-recording/recorder";

/** Luma of a color in BT.601, limited range. */
function lumaOf(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(hex.slice(at, at + 2), 16),
  );
  return 16 + (65.481 * red + 128.553 * green + 24.966 * blue) / 255;
}

/** The pixel at a place of a picture that was drawn by the plainest means: one pixel after the other. */
export interface ReferencePixel {
  readonly luma: number;
  /** Index of the uppermost window there; absent where the background shows. */
  readonly window: number | undefined;
}

/** Draws one pixel of an arrangement; written apart from the compositor, to check it. */
export function referencePixel(
  { windows, backgroundColor }: Arrangement,
  pictures: ReadonlyMap<string, Picture>,
  x: number,
  y: number,
): ReferencePixel {
  let luma = lumaOf(backgroundColor);
  let top: number | undefined;
  for (const [index, placed] of windows.entries()) {
    const window = { ...placed, ...toEven(placed) };
    const picture = window.uid === undefined ? undefined : pictures.get(window.uid);
    const [left, down] = [x - window.x, y - window.y];
    if (picture === undefined || left < 0 || down < 0) continue;
    if (left >= window.width || down >= window.height) continue;
    const { source, target: exact } = placeVideo(window, picture, window.renderMode);
    const target = toEven(exact);
    const across = source.x + ((left + 0.5 - target.x) * source.width) / target.width;
    const below = source.y + ((down + 0.5 - target.y) * source.height) / target.height;
    const isInside =
      left >= target.x &&
      left < target.x + target.width &&
      down >= target.y &&
      down < target.y + target.height;
    const sample = isInside ? between(picture, across - 0.5, below - 0.5) : 16;
    luma = sample * window.alpha + luma * (1 - window.alpha);
    top = index;
  }
  return { luma, window: top };
}

/** Luma between four pixels. */
function between(picture: Picture, x: number, y: number): number {
  const at = (column: number, row: number) => {
    const inside = (value: number, size: number) => Math.min(size - 1, Math.max(0, value));
    const index = inside(row, picture.height) * picture.width + inside(column, picture.width);
    return picture.y.data[index] ?? 0;
  };
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [right, down] = [x - left, y - top];
  const above = at(left, top) * (1 - right) + at(left + 1, top) * right;
  const below = at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right;
  return above * (1 - down) + below * down;
}

/** Edges on the grid of chroma, which has a sample for two by two pixels. */
function toEven({ x, y, width, height }: Rectangle): Rectangle {
  const [left, top, right, bottom] = [x, y, x + width, y + height].map(
    (edge) => Math.round(edge / 2) * 2,
  ) as [number, number, number, number];
  return { x: left, y: top, width: right - left, height: bottom - top };
}
