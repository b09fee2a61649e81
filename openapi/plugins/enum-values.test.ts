import { expect, test } from "vitest";
import { lint } from "./lint.ts";

test("descriptions, names and error rows cover exactly the values", async () => {
  const schemas = {
    Right: {
      enum: [0, 1],
      "x-enum-varnames": ["Crop", "Fit"],
      "x-enumDescriptions": { 0: "Crop mode.", 1: "Fit mode." },
    },
    One: { const: 3, "x-enumDescriptions": { 3: "Custom layout." } },
    Open: { "x-extensible-enum": ["a"], "x-errors": { a: {} } },
    Missing: { enum: [0, 1], "x-enumDescriptions": { 0: "Crop mode." } },
    TooMany: { "x-extensible-enum": ["a"], "x-errors": { a: {}, b: {} } },
    Unnamed: { enum: [0, 1], "x-enum-varnames": ["Crop"] },
    SameName: { enum: [0, 1], "x-enum-varnames": ["Crop", "Crop"] },
    NoValues: { type: "integer", "x-enumDescriptions": { 0: "Crop mode." } },
  };
  const names = "`x-enum-varnames` has one name of its own for each of the 2 values.";
  expect(await lint("enum-values", { components: { schemas } })).toEqual([
    "#/components/schemas/Missing/x-enumDescriptions `x-enumDescriptions` leaves out `1`.",
    "#/components/schemas/NoValues/x-enumDescriptions/0 `0` is not a value of the schema.",
    `#/components/schemas/SameName/x-enum-varnames ${names}`,
    "#/components/schemas/TooMany/x-errors/b `b` is not a value of the schema.",
    `#/components/schemas/Unnamed/x-enum-varnames ${names}`,
  ]);
});
