import type { Rectangle, Size } from "@cloud-recording/layouts";

/** One plane of a picture, a byte for each sample, row after row without gaps. */
export interface Plane extends Size {
  readonly data: Uint8Array;
}

/**
 * A picture in I420 (planar YUV 4:2:0, BT.601, limited range), the format in which encoders take it.
 *
 * Width and height are even.
 */
export interface Picture extends Size {
  /** All three planes, one after the other: Y, then U and V with half the width and height. */
  readonly data: Uint8Array<ArrayBuffer>;
  readonly y: Plane;
  readonly u: Plane;
  readonly v: Plane;
  /** The part that is new, if the source says so, so that no more than that must be drawn. */
  readonly update?: PictureUpdate | undefined;
}

/** A change of a picture whose planes stay where they are. */
export interface PictureUpdate {
  /** Counts the changes of these planes. */
  readonly version: number;
  /** Part that differs from the version before. */
  readonly changed: Rectangle;
}

/** A color as samples of Y, U and V. */
export type Color = readonly [y: number, u: number, v: number];

export const black: Color = [16, 128, 128];
export const white: Color = [235, 128, 128];

/** A black picture; odd sides lose a pixel, because chroma has half the resolution. */
export function createPicture(size: Size): Picture {
  const width = Math.max(2, size.width & ~1);
  const height = Math.max(2, size.height & ~1);
  const picture = pictureOver(new Uint8Array((width * height * 3) / 2), { width, height });
  fillRectangle(picture, { x: 0, y: 0, width, height }, black);
  return picture;
}

/** The picture whose planes lie in `data`. */
export function pictureOver(data: Uint8Array<ArrayBuffer>, { width, height }: Size): Picture {
  const luma = width * height;
  const chroma = { width: width / 2, height: height / 2 };
  return {
    width,
    height,
    data,
    y: { data: data.subarray(0, luma), width, height },
    u: { data: data.subarray(luma, luma * 1.25), ...chroma },
    v: { data: data.subarray(luma * 1.25, luma * 1.5), ...chroma },
  };
}

/** Fills a rectangle with even edges, as far as it lies inside the picture. */
export function fillRectangle(picture: Picture, rectangle: Rectangle, color: Color): void {
  fillPlane(picture.y, rectangle, color[0]);
  const half = halved(rectangle);
  fillPlane(picture.u, half, color[1]);
  fillPlane(picture.v, half, color[2]);
}

/** The same rectangle on a chroma plane. */
export function halved({ x, y, width, height }: Rectangle): Rectangle {
  return { x: x / 2, y: y / 2, width: width / 2, height: height / 2 };
}

/** The rectangle moved to the nearest even edges, so that windows that share an edge still do. */
export function evened({ x, y, width, height }: Rectangle): Rectangle {
  const left = nearestEven(x);
  const top = nearestEven(y);
  return {
    x: left,
    y: top,
    width: nearestEven(x + width) - left,
    height: nearestEven(y + height) - top,
  };
}

/** Samples of a color that is written as `#` and 6 hexadecimal digits. */
export function colorOf(hex: string): Color {
  const value = Number.parseInt(hex.slice(1), 16);
  const [red, green, blue] = [value >> 16, (value >> 8) & 255, value & 255];
  return [
    Math.round(16 + 0.256788 * red + 0.504129 * green + 0.097906 * blue),
    Math.round(128 - 0.148223 * red - 0.290993 * green + 0.439216 * blue),
    Math.round(128 + 0.439216 * red - 0.367788 * green - 0.071427 * blue),
  ];
}

function nearestEven(value: number): number {
  return 2 * Math.round(value / 2);
}

function fillPlane(plane: Plane, { x, y, width, height }: Rectangle, value: number): void {
  const left = Math.max(0, x);
  const right = Math.min(plane.width, x + width);
  if (right <= left) return;
  const bottom = Math.min(plane.height, y + height);
  for (let row = Math.max(0, y); row < bottom; row++) {
    plane.data.fill(value, row * plane.width + left, row * plane.width + right);
  }
}
