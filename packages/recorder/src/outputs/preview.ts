import { drawPlane } from "../compose/draw-plane.ts";
import { createPicture, type Picture } from "../compose/picture.ts";
import { jpeg } from "./jpeg.ts";

/** Longest side of a preview, in pixels. */
const longestSide = 640;

/** Quality of the JPG, of 100. */
const quality = 75;

/** A picture as a small JPG, for those who watch a recording. */
export function previewOf(picture: Picture): Promise<Uint8Array> {
  return jpeg(shrunk(picture), quality);
}

function shrunk(picture: Picture): Picture {
  const { width, height } = picture;
  const scale = longestSide / Math.max(width, height);
  if (scale >= 1) return picture;
  const small = createPicture({ width: width * scale, height: height * scale });
  for (const plane of ["y", "u", "v"] as const) {
    const source = picture[plane];
    const target = small[plane];
    const from = { x: 0, y: 0, width: source.width, height: source.height };
    const to = { x: 0, y: 0, width: target.width, height: target.height };
    drawPlane({ source, from, target, to, opacity: 256 });
  }
  return small;
}
