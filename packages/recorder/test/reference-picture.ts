import { type Arrangement, placeVideo } from "@cloud-recording/layouts";
import type { Picture } from "@cloud-recording/recorder";

/** Luma of a color in BT.601, limited range. */
function lumaOf(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(hex.slice(at, at + 2), 16),
  );
  return 16 + (65.481 * red + 128.553 * green + 24.966 * blue) / 255;
}

/** What stands at a place of a picture that was drawn by the plainest means: one pixel after the other. */
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
  for (const [index, window] of windows.entries()) {
    const picture = window.uid === undefined ? undefined : pictures.get(window.uid);
    const [left, down] = [x - window.x, y - window.y];
    if (picture === undefined || left < 0 || down < 0) continue;
    if (left >= window.width || down >= window.height) continue;
    const { source, target } = placeVideo(window, picture, window.renderMode);
    const across = source.x + ((left + 0.5 - target.x) * source.width) / target.width;
    const below = source.y + ((down + 0.5 - target.y) * source.height) / target.height;
    const isInside =
      left >= target.x &&
      left < target.x + target.width &&
      down >= target.y &&
      down < target.y + target.height;
    const sample = isInside
      ? (picture.y.data[Math.floor(below) * picture.width + Math.floor(across)] ?? 16)
      : 16;
    luma = sample * window.alpha + luma * (1 - window.alpha);
    top = index;
  }
  return { luma, window: top };
}
