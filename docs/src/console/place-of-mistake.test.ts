import { expect, test } from "vitest";
import { placeOfMistake } from "./place-of-mistake.ts";

test.each([
  ["", 1, 1],
  ["{a: 1}", 1, 2],
  ['{"a": 1,}', 1, 9],
  ['{"a": 01}', 1, 8],
  ['{"a": tru}', 1, 7],
  ['{"a": 1} x', 1, 10],
  ['{"a": 1} // x', 1, 10],
  ["[1, 2", 1, 6],
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
  ['{\n  "a": "x\ny"\n}', 2, 8],
  ['{\r\n  "a": "\\q"\r\n}', 2, 8],
])("the mistake in %j is found", (text, line, column) => {
  expect(() => JSON.parse(text)).toThrow(SyntaxError);
  expect(placeOfMistake(text)).toEqual({ line, column });
});
