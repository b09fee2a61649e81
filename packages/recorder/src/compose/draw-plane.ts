import type { Rectangle } from "@cloud-recording/layouts";
import type { Plane } from "./picture.ts";

/** A part of a plane and the place where it is drawn. */
export interface Drawing {
  readonly source: Plane;
  /** The part of the source that is drawn. */
  readonly from: Rectangle;
  readonly target: Plane;
  /** The place on the target; what lies outside of the target is cut off. */
  readonly to: Rectangle;
  /** Opacity in 256ths. */
  readonly opacity: number;
  /** Part of the target to draw; all if absent. */
  readonly clip?: Rectangle | undefined;
}

/** Draws a part of a plane into a rectangle of another plane, scaled to fit. */
export function drawPlane(drawing: Drawing): void {
  const { from, target, to } = drawing;
  const { clip = to } = drawing;
  const left = Math.max(0, to.x, clip.x);
  const top = Math.max(0, to.y, clip.y);
  const right = Math.min(target.width, to.x + to.width, clip.x + clip.width);
  const bottom = Math.min(target.height, to.y + to.height, clip.y + clip.height);
  if (left >= right || top >= bottom || drawing.opacity === 0) return;
  const visible = { x: left, y: top, width: right - left, height: bottom - top };
  const isSameSize = from.width === to.width && from.height === to.height;
  const isWhole = Number.isInteger(from.x) && Number.isInteger(from.y);
  const isHalved = from.width === 2 * to.width && from.height === 2 * to.height;
  if (isSameSize && isWhole) copy(drawing, visible);
  else if (isHalved && isWhole && drawing.opacity === 256) halve(drawing, visible);
  else scale(drawing, visible);
}

function copy({ source, from, target, to, opacity }: Drawing, visible: Rectangle): void {
  for (let row = 0; row < visible.height; row++) {
    const y = visible.y + row;
    const start = (from.y + y - to.y) * source.width + from.x + visible.x - to.x;
    const pixels = source.data.subarray(start, start + visible.width);
    const at = y * target.width + visible.x;
    if (opacity === 256) target.data.set(pixels, at);
    else blend(pixels, target.data, at, opacity);
  }
}

/** The same as `scale` where it takes four whole pixels, in half of the time. */
function halve({ source, from, target, to }: Drawing, visible: Rectangle): void {
  const { data, width } = source;
  const output = target.data;
  for (let row = 0; row < visible.height; row++) {
    const y = visible.y + row;
    let above = (from.y + 2 * (y - to.y)) * width + from.x + 2 * (visible.x - to.x);
    const start = y * target.width + visible.x;
    const end = start + visible.width;
    for (let at = start; at < end; at++) {
      const below = above + width;
      const upper = (data[above] as number) + (data[above + 1] as number);
      output[at] = (upper + (data[below] as number) + (data[below + 1] as number) + 2) >> 2;
      above += 2;
    }
  }
}

/** Bilinear: each pixel is mixed from the four that lie around its centre. */
function scale({ source, from, target, to, opacity }: Drawing, visible: Rectangle): void {
  const columns = samples(from.x, from.width, to.width, source.width);
  const rows = samples(from.y, from.height, to.height, source.height);
  const first = visible.x - to.x;
  const { width } = visible;
  const { data } = source;
  const line = opacity === 256 ? undefined : new Uint8Array(width);
  for (let row = 0; row < visible.height; row++) {
    const y = visible.y + row;
    const upper = (rows.first[y - to.y] ?? 0) * source.width;
    const lower = (rows.second[y - to.y] ?? 0) * source.width;
    const down = rows.weight[y - to.y] ?? 0;
    const up = 256 - down;
    const at = y * target.width + visible.x;
    const output = line ?? target.data;
    let index = line === undefined ? at : 0;
    for (let column = first; column < first + width; column++) {
      const one = columns.first[column] as number;
      const two = columns.second[column] as number;
      const right = columns.weight[column] as number;
      const left = 256 - right;
      const above = (data[upper + one] as number) * left + (data[upper + two] as number) * right;
      const below = (data[lower + one] as number) * left + (data[lower + two] as number) * right;
      output[index++] = (above * up + below * down + 32768) >> 16;
    }
    if (line !== undefined) blend(line, target.data, at, opacity);
  }
}

function blend(pixels: Uint8Array, target: Uint8Array, at: number, opacity: number): void {
  const rest = 256 - opacity;
  for (let index = 0; index < pixels.length; index++) {
    const mixed = (pixels[index] as number) * opacity + (target[at + index] as number) * rest;
    target[at + index] = (mixed + 128) >> 8;
  }
}

/** Positions of the two samples that each output sample lies between, and the weight of the second in 256ths. */
interface Samples {
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly weight: Int32Array;
}

const known = new Map<string, Samples>();
/** More than the windows of a few layouts; a bound, because sizes come from requests. */
const knownLimit = 512;

function samples(start: number, from: number, to: number, limit: number): Samples {
  const key = `${start} ${from} ${to} ${limit}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = {
    first: new Int32Array(to),
    second: new Int32Array(to),
    weight: new Int32Array(to),
  };
  for (let index = 0; index < to; index++) {
    const position = Math.max(0, start + ((index + 0.5) * from) / to - 0.5);
    const whole = Math.min(limit - 1, Math.floor(position));
    made.first[index] = whole;
    made.second[index] = Math.min(limit - 1, whole + 1);
    made.weight[index] = Math.round(256 * Math.min(1, position - whole));
  }
  if (known.size >= knownLimit) known.clear();
  known.set(key, made);
  return made;
}
