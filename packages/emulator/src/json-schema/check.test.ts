import { expect, test } from "vitest";
import { check, type JsonSchema } from "./check.ts";

const schema: JsonSchema = {
  type: "object",
  required: ["name"],
  additionalProperties: false,
  minProperties: 1,
  properties: {
    name: { type: "string", minLength: 1, pattern: "^[a-z]*$" },
    size: { oneOf: [{ const: false }, { type: "integer", minimum: 1, maximum: 9 }] },
    list: { type: "array", minItems: 1, items: { $ref: "#/$defs/Colour" } },
    any: {},
  },
  $defs: { Colour: { enum: ["red", "blue"] } },
};

test.each<[unknown, string | undefined]>([
  [{ name: "a", size: false, list: ["red"], any: null }, undefined],
  [null, "The value must be of type object"],
  [[], "The value must be of type object"],
  [{}, "The value must not be empty"],
  [{ size: 1 }, "name is missing"],
  [{ name: 5 }, "name must be of type string"],
  [{ name: "" }, "name must not be empty"],
  [{ name: "A" }, "name must match ^[a-z]*$"],
  [{ name: "a", size: 0 }, "size must be at least 1"],
  [{ name: "a", size: 10 }, "size must be at most 9"],
  [{ name: "a", size: 1.5 }, "size must be of type integer"],
  [{ name: "a", list: [] }, "list must not be empty"],
  [{ name: "a", list: ["red", "green"] }, "list[1] must be one of red, blue"],
  [{ name: "a", nam: 1 }, "nam is unknown"],
  [{ name: "a", toString: 1 }, "toString is unknown"],
])("%j: %s", (value, message) => {
  expect(check(value, schema)).toBe(message);
});

test("a reference to nothing is a mistake", () => {
  expect(() => check(1, { $ref: "#/$defs/None" })).toThrow(TypeError);
});
