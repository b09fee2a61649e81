import { expect, test } from "vitest";
import { originsOf, originWords, tellOrigins } from "./origins.ts";

const document = {
  description: "No limit.\n",
  "x-origin": [
    { kind: "later", reason: "In use." },
    { kind: "inferred", reason: "The document gives none." },
    { kind: "inferred", reason: "It is open." },
  ],
  rows: { 2: { cause: "A slip.", "x-origin": { kind: "observed", reason: "Seen." } } },
};

test("a text ends with the reasons of its marks, the kinds stay", () => {
  expect(tellOrigins(document, originWords.en)).toEqual({
    description: "No limit.\nInferred: The document gives none.\nIt is open.\nLater: In use.",
    "x-origin": ["inferred", "later"],
    rows: { 2: { cause: "A slip.\nObserved: Seen.", "x-origin": ["observed"] } },
  });
});

test("a mark without a text is an error", () => {
  expect(() => tellOrigins({ "x-origin": document["x-origin"] }, originWords.en)).toThrow(
    "In use.",
  );
});

test("marks are listed with their places", () => {
  expect(originsOf(document)).toEqual([
    ...document["x-origin"].map((origin) => ({ at: "", ...origin })),
    { at: "/rows/2", kind: "observed", reason: "Seen." },
  ]);
});
