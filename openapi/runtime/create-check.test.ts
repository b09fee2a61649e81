import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { createCheck } from "./create-check.ts";
import { english } from "./english.ts";
import type { Schema } from "./schema.ts";

const words = { ...english, texts: ["Leave it out."] };

function findings(schema: Schema, value: unknown): string[] {
  const violations = createCheck(schema, new Set(), words)(value);
  return violations.map(({ severity, pointer, rule }) => `${severity} ${pointer} ${rule}`);
}

/** Values of every type, near the limits of the schemas below. */
const texts = ["", "1", "ab", "abc", "😀", "😀😀", "😀😀😀", "\ud83d"];
const scalars = [null, true, -1, 0, 1, 2, 1.5, 2.5, Infinity, NaN, ...texts];
const lists = [[], [1], [1, 1], ["1", 1], ["x"], ["x", "y", "z"], [null, null], [[], []]];
const objects = scalars.flatMap((a) => [{ a }, { b: a }, { a, b: 1 }, { a, c: { a } }]);
const values: readonly unknown[] = [
  ...scalars,
  ...lists,
  ...objects,
  { a: undefined },
  { a: ["x"] },
];

describe("a value is refused if Ajv refuses it", () => {
  test.each<Schema>([
    { type: "string" },
    { type: "boolean" },
    { type: "null" },
    { type: "integer" },
    { type: "number" },
    { type: "array" },
    { type: "object" },
    { type: ["integer", "string"] },
    { type: ["string", "null"], minLength: 1 },
    { enum: [1, "1"] },
    { type: "number", minimum: 1 },
    { type: "number", maximum: 1 },
    { minLength: 1 },
    { minLength: 2 },
    { maxLength: 2 },
    { pattern: "^[0-9]+$" },
    { minItems: 1 },
    { maxItems: 1 },
    { items: { type: ["integer", "string"] }, uniqueItems: true },
    { items: { type: "integer" } },
    { minProperties: 1 },
    { maxProperties: 1 },
    { required: ["a", "b"] },
    { dependencies: { a: ["b"] } },
    { properties: { a: { type: "integer" }, c: { properties: { a: { enum: [1] } } } } },
    { allOf: [{ required: ["a"] }, { properties: { b: { enum: [1, 2] } } }] },
    { not: { type: "array", contains: { const: "x" } } },
    { not: { required: ["a"] } },
    // biome-ignore-start lint/suspicious/noThenProperty: it is a keyword of JSON Schema
    { if: { required: ["a"], properties: { a: { const: 1 } } }, then: { required: ["b"] } },
    { if: { required: ["a"] }, else: { required: ["b"] } },
    { if: { contains: { const: "x" } }, then: { maxItems: 1 }, else: { minItems: 1 } },
    { if: { properties: { a: { not: { enum: [0, 1] } } } }, then: { required: ["b"] } },
    // biome-ignore-end lint/suspicious/noThenProperty: it is a keyword of JSON Schema
  ])("%j", (schema) => {
    const judge = new Ajv({ strict: false, strictNumbers: true }).compile(schema);
    const refused = values.filter((value) => !judge(sent(value)));
    expect(values.filter((value) => findings(schema, value).length > 0)).toEqual(refused);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length).toBeLessThan(values.length);
  });
});

/** A value without properties that JSON leaves out. */
function sent(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, own]) => own !== undefined));
}

test("what is wrong is reported at its place, in the order of the keywords", () => {
  const item: Schema = { properties: { "a/b~": { type: "integer", maximum: 1 } } };
  const schema: Schema = { allOf: [{ required: ["c"] }], properties: { list: { items: item } } };
  const body = { list: [{ "a/b~": 2 }, {}, { "a/b~": 1.5 }] };
  expect(findings(schema, body)).toEqual([
    "error /c required",
    "error /list/0/a~1b~0 maximum",
    "error /list/2/a~1b~0 type",
    "error /list/2/a~1b~0 maximum",
  ]);
});

describe("keywords of our own", () => {
  const severity = "warning";

  test("x-closed knows the names that a schema mentions anywhere", () => {
    const schema: Schema = {
      properties: { a: {} },
      allOf: [
        { properties: { b: {} } },
        // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema
        { if: { required: ["a"] }, then: { properties: { c: {} } } },
      ],
      "x-closed": { severity },
    };
    expect(findings(schema, { a: 1, b: 1, c: 1 })).toEqual([]);
    expect(findings(schema, { d: 1, e: undefined })).toEqual(["warning /d x-closed"]);
  });

  test("x-forbidden refuses every value, with its reason", () => {
    const schema: Schema = { properties: { a: { "x-forbidden": { reason: 0, severity } } } };
    expect(findings(schema, {})).toEqual([]);
    const [violation] = createCheck(schema, new Set(), words)({ a: null });
    expect(violation).toMatchObject({ severity, pointer: "/a", hint: "Leave it out." });
  });

  test("x-missing requires a property, with a text of the description", () => {
    const schema: Schema = { "x-missing": [{ name: "a", text: 0, severity }] };
    expect(findings(schema, { a: 1 })).toEqual([]);
    expect(findings(schema, {})).toEqual(["warning /a required"]);
  });

  test("x-named takes listed numbers, or any whole number if none are listed", () => {
    const names = { One: 1 };
    const listed: Schema = { "x-named": { type: "integer", values: [1], names } };
    const open: Schema = { "x-named": { type: "integer", names } };
    expect(values.filter((value) => findings(listed, value).length === 0)).toEqual([1]);
    expect(values.filter((value) => findings(open, value).length === 0)).toEqual([-1, 0, 1, 2]);
  });

  test("x-known reports a whole number within the limits that is not known", () => {
    const schema: Schema = { minimum: 0, maximum: 2, "x-known": { values: [1], severity } };
    const reported = values.filter((value) => findings(schema, value).includes("warning  x-known"));
    expect(reported).toEqual([0, 2]);
  });

  test("x-contains asks a list of known values for one of them", () => {
    const schema: Schema = { items: { enum: ["x", "y"] }, maxItems: 2, "x-contains": "x" };
    const reported = [[], ["x"], ["y"], ["y", "x"], ["z"], ["y", "y", "y"]].filter((value) =>
      findings(schema, value).includes("error  contains"),
    );
    expect(reported).toEqual([["y"]]);
  });

  test("x-rule reports each place that a rule finds", () => {
    const schema: Schema = { "x-rule": [{ id: "lists-are-not-empty", text: 0, severity }] };
    const body = { subscribeAudioUids: [], unSubscribeVideoUids: [] };
    expect(findings(schema, body)).toEqual([
      "warning /subscribeAudioUids lists-are-not-empty",
      "warning /unSubscribeVideoUids lists-are-not-empty",
    ]);
    expect(findings(schema, null)).toEqual([]);
  });
});
