import type { Rectangle, Size } from "@cloud-recording/layouts";
import { black, fillRectangle, type Picture, white } from "../compose/picture.ts";
import { uidHash } from "./uid-hash.ts";

/** The message of the cells in the middle of a synthetic picture. */
export interface Marker {
  /** Number that stands for the UID, see {@linkcode markerOf}. */
  readonly uid: number;
  /** Number of the frame, modulo 2¹⁵. */
  readonly frame: number;
}

/** Cells in a row and rows of cells: 12 bits of the UID, 15 of the frame, 3 of parity. */
const columns = 6;
const rows = 5;
const uidBits = 12;
const frameBits = 15;

/** Frames after which the counter begins again. */
export const frameCycle: number = 2 ** frameBits;

/** Number that stands for a UID in the cells of a picture. */
export function markerOf(uid: string, seed = 0): number {
  return uidHash(uid, seed) >>> (32 - uidBits);
}

/** Place of the cells in a picture: in the middle, where no window crops it. */
export function markerPlace({ width, height }: Size): Rectangle {
  const cell = 2 * Math.max(1, Math.floor(Math.min(width, height) / 40));
  return {
    x: 2 * Math.floor((width - columns * cell) / 4),
    y: 2 * Math.floor((height - rows * cell) / 4),
    width: columns * cell,
    height: rows * cell,
  };
}

/** Writes the cells: white for 1, black for 0. @param before what stands there; only what differs is written */
export function writeMarker(picture: Picture, marker: Marker, before?: Marker): void {
  const place = markerPlace(picture);
  const cell = place.width / columns;
  const old = before === undefined ? [] : cellsOf(before);
  for (const [index, bit] of cellsOf(marker).entries()) {
    if (bit === old[index]) continue;
    const x = place.x + (index % columns) * cell;
    const y = place.y + Math.floor(index / columns) * cell;
    fillRectangle(picture, { x, y, width: cell, height: cell }, bit === 1 ? white : black);
  }
}

/**
 * Reads the cells of a synthetic picture that is drawn somewhere in another picture.
 *
 * @param picture for example a decoded frame of a recording
 * @param place where the whole synthetic picture would be, in pixels; parts of it may be cropped
 * @param size the size of the synthetic picture before it was scaled
 * @returns `undefined` if there are no cells, or their parity is wrong
 */
export function readMarker(picture: Picture, place: Rectangle, size: Size): Marker | undefined {
  const block = markerPlace(size);
  const across = place.width / size.width;
  const down = place.height / size.height;
  const cell = block.width / columns;
  const read = Array.from({ length: columns * rows }, (_, index) => {
    const x = block.x + ((index % columns) + 0.5) * cell;
    const y = block.y + (Math.floor(index / columns) + 0.5) * cell;
    return brightness(picture, place.x + x * across, place.y + y * down) > 125 ? 1 : 0;
  });
  const value = read.slice(0, uidBits + frameBits).reduce<number>((sum, bit) => sum * 2 + bit, 0);
  if (parity(value).some((bit, index) => bit !== read[uidBits + frameBits + index]))
    return undefined;
  return { uid: Math.floor(value / frameCycle), frame: value % frameCycle };
}

function cellsOf({ uid, frame }: Marker): number[] {
  const value = uid * frameCycle + (frame % frameCycle);
  return [...bits(value), ...parity(value)];
}

function bits(value: number): number[] {
  const length = uidBits + frameBits;
  return Array.from({ length }, (_, index) => Math.floor(value / 2 ** (length - 1 - index)) & 1);
}

/** Inverted, so that a place without cells does not pass. */
function parity(value: number): number[] {
  const all = bits(value);
  return [0, 1, 2].map(
    (rest) => 1 ^ all.reduce((sum, bit, index) => (index % 3 === rest ? sum ^ bit : sum), 0),
  );
}

function brightness({ y }: Picture, left: number, top: number): number {
  const column = Math.min(y.width - 1, Math.max(0, Math.floor(left)));
  const row = Math.min(y.height - 1, Math.max(0, Math.floor(top)));
  return y.data[row * y.width + column] ?? 0;
}
