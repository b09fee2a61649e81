import { expect, test } from "vitest";
import { lint } from "./lint.ts";

test("strings and arrays have a limit in requests, not in answers", async () => {
  const json = (schema: object) => ({ content: { "application/json": { schema } } });
  const Request = {
    type: "object",
    properties: {
      limited: { type: "string", maxLength: 8 },
      listed: { type: "string", enum: ["a"] },
      one: { const: "a", type: "string" },
      fixed: { type: "string", pattern: "^#[0-9A-F]{6}$" },
      conditional: { not: { type: "string" } },
      free: { type: "string" },
      open: { type: "string", pattern: "^#[0-9A-F]+$" },
      atLeast: { type: "string", pattern: "^[0-9]{2,}$" },
      contained: { type: "string", pattern: "[0-9]" },
      list: { type: "array", items: { $ref: "#/components/schemas/Name" } },
    },
    allOf: [{ oneOf: [{ properties: { nested: { type: "string" } } }] }],
  };
  const path = (name: string) => ({ name, in: "path", required: true, schema: { type: "string" } });
  const document = {
    paths: {
      "/{sid}/{mode}": {
        parameters: [path("sid"), path("mode")],
        post: {
          requestBody: json({ $ref: "#/components/schemas/Request" }),
          responses: { 200: { description: "Done.", ...json({ type: "string" }) } },
        },
      },
    },
    components: { schemas: { Request, Name: { type: "string" } } },
  };
  const string = "A string in a request has a `maxLength`.";
  expect(await lint("bounded-requests", document, { except: ["sid"] })).toEqual([
    `#/components/schemas/Name ${string}`,
    `#/components/schemas/Request/allOf/0/oneOf/0/properties/nested ${string}`,
    `#/components/schemas/Request/properties/atLeast ${string}`,
    `#/components/schemas/Request/properties/contained ${string}`,
    `#/components/schemas/Request/properties/free ${string}`,
    "#/components/schemas/Request/properties/list An array in a request has a `maxItems`.",
    `#/components/schemas/Request/properties/open ${string}`,
    `#/paths/~1{sid}~1{mode}/parameters/1/schema ${string}`,
  ]);
});
