import { readFile } from "node:fs/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import type { Description } from "../reader/reader.ts";

/** What OpenAPI adds to JSON Schema (https://spec.openapis.org/oas/v3.1.0#fixed-fields-20). */
const vocabulary = ["discriminator", "example", "externalDocs", "xml"];

test.each(["openapi.json", "openapi.zh-CN.json"])(
  "every schema of %s passes the strict mode of Ajv",
  async (file) => {
    const text = await readFile(new URL(`../generated/${file}`, import.meta.url), "utf8");
    const { components }: Description = JSON.parse(text);
    const ajv = new Ajv2020({ strict: true, validateFormats: false });
    const keywords = ["components", ...vocabulary, ...extensionsIn(components)];
    for (const keyword of keywords) ajv.addKeyword(keyword);
    ajv.addSchema({ $id: "description", components });
    for (const name of Object.keys(components.schemas)) {
      expect(() => ajv.compile({ $ref: `description#/components/schemas/${name}` })).not.toThrow();
    }
  },
);

test("what only the strict mode refuses is noticed", () => {
  const schema = { allOf: [{ type: "object" }], unevaluatedProperties: false };
  expect(() => new Ajv2020({ strict: true }).compile(schema)).toThrow('missing type "object"');
});

function extensionsIn(value: unknown): Set<string> {
  const names = new Set<string>();
  JSON.stringify(value, (name, member) => {
    if (name.startsWith("x-")) names.add(name);
    return member;
  });
  return names;
}
