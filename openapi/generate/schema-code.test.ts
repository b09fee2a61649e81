import { describe, expect, test } from "vitest";
import { schemaCode } from "./schema-code.ts";

test("a reference is the constant of its schema, which comes first", () => {
  const schemas = {
    Outer: { type: "object", properties: { inner: { $ref: "#/$defs/Inner" } } },
    Inner: { type: "string" },
    Unused: { type: "string" },
  };
  expect(schemaCode(schemas, ["Outer"]).split("\n")).toEqual([
    'const InnerSchema = { "type": "string" };',
    'const OuterSchema = { "type": "object", "properties": { "inner": InnerSchema } };',
  ]);
});

test("keywords stand in the order in which they are reported", () => {
  const schema = {
    properties: {},
    required: ["a"],
    type: "object",
    allOf: [{ minItems: 1, type: "array" }],
  };
  expect(schemaCode({ A: schema }, ["A"])).toBe(
    'const ASchema = { "allOf": [{ "type": "array", "minItems": 1 }], "type": "object", "required": ["a"], "properties": {  } };',
  );
});

test("a value that another module has is not written again", () => {
  const names = { north: 0, south: 1 };
  const expressions = new Map([[JSON.stringify(names), "regions"]]);
  const schema = { "x-named": { type: "integer", names, values: undefined } };
  expect(schemaCode({ A: schema }, ["A"], expressions)).toBe(
    'const ASchema = { "x-named": { "type": "integer", "names": regions } };',
  );
});

describe("refused are", () => {
  test("a keyword without a place in the order", () => {
    expect(() => schemaCode({ A: { multipleOf: 2 } }, ["A"])).toThrow("A schema has multipleOf");
  });

  test("a closed object that knows other names than it mentions", () => {
    const closed = (known: string[]) => ({
      A: { properties: { a: {} }, allOf: [{ $ref: "#/$defs/B" }], "x-closed": { known } },
      // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema
      B: { if: {}, then: { properties: { b: {} } } },
    });
    expect(schemaCode(closed(["a", "b"]), ["A"])).toContain('"x-closed": {}');
    expect(() => schemaCode(closed(["a"]), ["A"])).toThrow("mentions a,b, and knows a");
  });
});
