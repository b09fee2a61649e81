import { createCanvas, ImageData } from "@napi-rs/canvas";
import type { Picture } from "../compose/picture.ts";

/** Encodes a picture as JPG, in a thread of its own. @param quality from 0 to 100 */
export async function jpeg(picture: Picture, quality = 85): Promise<Uint8Array> {
  const { width, height } = picture;
  const canvas = createCanvas(width, height);
  const image = new ImageData(new Uint8ClampedArray(width * height * 4), width, height);
  writeRgba(picture, image.data);
  canvas.getContext("2d").putImageData(image, 0, 0);
  return await canvas.encode("jpeg", quality);
}

/** Converts BT.601 in limited range to RGBA. */
function writeRgba(picture: Picture, rgba: Uint8ClampedArray): void {
  const { width, height, y, u, v } = picture;
  let at = 0;
  for (let row = 0; row < height; row++) {
    const chroma = (row >> 1) * u.width;
    for (let column = 0; column < width; column++) {
      const luma = 298 * ((y.data[row * width + column] as number) - 16) + 128;
      const blue = (u.data[chroma + (column >> 1)] as number) - 128;
      const red = (v.data[chroma + (column >> 1)] as number) - 128;
      rgba[at++] = (luma + 409 * red) >> 8;
      rgba[at++] = (luma - 100 * blue - 208 * red) >> 8;
      rgba[at++] = (luma + 516 * blue) >> 8;
      rgba[at++] = 255;
    }
  }
}
