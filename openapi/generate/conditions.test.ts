import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { conditions } from "./conditions.ts";

/** Ajv as it is, and Ajv with the conditions of the validators, whose code reads `isObject`. */
function compiled(schema: object): { readonly own: Check; readonly plain: Check } {
  Object.assign(globalThis, { isObject });
  const ajv = new Ajv({ strict: false });
  for (const keyword of conditions) {
    ajv.removeKeyword(String(keyword.keyword)).addKeyword(keyword);
  }
  return { own: ajv.compile(schema), plain: new Ajv({ strict: false }).compile(schema) };
}

type Check = (value: unknown) => boolean;

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Values of a property, and objects that have it. */
const values = [undefined, null, 0, 1, 2, 1.5, "1", "", true, [], ["x"], ["x", "y"], { a: 1 }];
const objects = values.flatMap((a) => values.map((b) => ({ a, b })));

describe("a condition of an object holds where JSON Schema says so", () => {
  test.each([
    { required: ["a"] },
    { not: { required: ["a"] } },
    { required: ["a", "b"] },
    { required: ["a"], properties: { a: { const: 1 } } },
    { required: ["a"], properties: { a: { const: "1" } } },
    { required: ["a"], properties: { a: { enum: [0, 2] } } },
    { properties: { a: { enum: [0, 2] } } },
    { required: ["a"], properties: { a: { type: "integer", not: { enum: [0, 1] } } } },
    { required: ["a", "b"], properties: { a: { const: 0 }, b: { const: 2 } } },
  ])("%j", (condition) => {
    const { own, plain } = compiled({ if: condition, else: false });
    const differing = objects.filter((object) => own(object) !== plain(object));
    expect(differing).toEqual([]);
    expect(
      objects.some((object) => plain(object)),
      "no object fulfils it",
    ).toBe(true);
  });
});

describe("a condition of a list holds where JSON Schema says so", () => {
  test.each([
    { type: "array", contains: { const: "x" } },
    { type: "array" },
    { not: { type: "array", contains: { const: "x" } } },
  ])("%j", (condition) => {
    const { own, plain } = compiled({ not: condition });
    expect(values.map(own)).toEqual(values.map(plain));
  });
});

test("each branch is taken, and one that is missing allows everything", () => {
  const condition = { required: ["a"] };
  const both = compiled({
    if: condition,
    // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema
    then: { required: ["b"] },
    else: { required: ["c"] },
  }).own;
  expect([{ a: 1 }, { a: 1, b: 1 }, {}, { c: 1 }].map(both)).toEqual([false, true, false, true]);
  const otherwise = compiled({ if: condition, else: false }).own;
  expect([{ a: 1 }, {}].map(otherwise)).toEqual([true, false]);
});

test("a keyword that no condition had is refused", () => {
  expect(() => compiled({ not: { minLength: 1 } })).toThrow("A condition has minLength");
});
