import { type Color, fillRectangle, type Picture } from "../compose/picture.ts";

/** Letters of 5 by 7 dots: seven rows, each a number of five bits. */
const glyphs: Readonly<Record<string, string>> = {
  "0": "0e11131519110e",
  "1": "040c040404040e",
  "2": "0e11010204081f",
  "3": "1f02040201110e",
  "4": "02060a121f0202",
  "5": "1f101e0101110e",
  "6": "0608101e11110e",
  "7": "1f010204080808",
  "8": "0e11110e11110e",
  "9": "0e11110f01020c",
  A: "0e11111f111111",
  B: "1e11111e11111e",
  C: "0e11101010110e",
  D: "1c12111111121c",
  E: "1f10101e10101f",
  F: "1f10101e101010",
  G: "0e11101711110f",
  H: "1111111f111111",
  I: "0e04040404040e",
  J: "0702020202120c",
  K: "11121418141211",
  L: "1010101010101f",
  M: "111b1515111111",
  N: "11111915131111",
  O: "0e11111111110e",
  P: "1e11111e101010",
  Q: "0e11111115120d",
  R: "1e11111e141211",
  S: "0f10100e01011e",
  T: "1f040404040404",
  U: "1111111111110e",
  V: "11111111110a04",
  W: "1111111515150a",
  X: "11110a040a1111",
  Y: "1111110a040404",
  Z: "1f01020408101f",
  ":": "000c0c000c0c00",
  "-": "0000001f000000",
  _: "0000000000001f",
  ".": "00000000000c0c",
  " ": "00000000000000",
};

const unknown = "1f11111111111f";

/** Width of a letter and of the gap after it, in dots. */
const advance = 6;

/** Where a text stands: around the middle of a line, as large as fits into a width and a height. */
export interface TextLine {
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Writes a text in capital letters.
 *
 * @param before text that stands there, on a background of one color; only letters that differ are written
 */
export function writeText(
  picture: Picture,
  text: string,
  line: TextLine,
  color: Color,
  before?: { readonly text: string; readonly background: Color },
): void {
  const letters = [...text.toUpperCase()];
  const dots = Math.max(1, letters.length * advance - 1);
  const dot = 2 * Math.max(1, Math.floor(Math.min(line.width / dots, line.height / 7) / 2));
  const left = 2 * Math.floor((picture.width - dots * dot) / 4);
  for (const [index, letter] of letters.entries()) {
    const x = left + index * advance * dot;
    if (before !== undefined) {
      if (before.text[index] === text[index]) continue;
      const cell = { x, y: line.y, width: 5 * dot, height: 7 * dot };
      fillRectangle(picture, cell, before.background);
    }
    writeGlyph(picture, glyphs[letter] ?? unknown, { x, y: line.y }, dot, color);
  }
}

function writeGlyph(
  picture: Picture,
  glyph: string,
  corner: { readonly x: number; readonly y: number },
  dot: number,
  color: Color,
): void {
  for (let row = 0; row < 7; row++) {
    const bits = Number.parseInt(glyph.slice(2 * row, 2 * row + 2), 16);
    const y = corner.y + row * dot;
    // Dots side by side are one rectangle.
    for (let column = 0; column < 5; ) {
      let length = 0;
      while (column + length < 5 && ((bits >> (4 - column - length)) & 1) === 1) length++;
      const x = corner.x + column * dot;
      if (length > 0) fillRectangle(picture, { x, y, width: length * dot, height: dot }, color);
      column += length + 1;
    }
  }
}
