import { stripVTControlCharacters } from "node:util";
import stringWidth from "string-width";
import { expect } from "vitest";

/** What people copy stays whole: an address, a path, an ID, or a command. */
const whole =
  /^(\S+|`?cloud-recording \w+( \S+)?`?[.。]?|chmod 600 \S+|npm install \S+|请执行：\S+ \S+( \S+)?)$/;

/** Expects lines that a terminal shows without breaking them, and characters that are not cut. */
export function expectToFit(output: string, columns: number, what: string): void {
  expect(output, what).not.toMatch(/\ufffd|\p{Surrogate}/u);
  expect(output, what).not.toContain("\u00a0");
  const lines = stripVTControlCharacters(output).split(/\r?\n|\r/);
  const wide = lines.filter((line) => stringWidth(line) > columns && !whole.test(line.trim()));
  expect(wide, `${what}, in ${columns} columns`).toEqual([]);
}
