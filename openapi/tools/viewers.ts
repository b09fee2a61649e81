import { pathToFileURL } from "node:url";
import type { Description, Schema } from "../reader/reader.ts";
import { installed, require } from "./installed.ts";
import type { Input, Outcome, Tool } from "./tool.ts";

/** Viewers show the text of a schema, and not `x-enumDescriptions`. */
export const viewers: readonly Tool[] = [
  {
    name: "Swagger UI",
    package: "swagger-client",
    checks: {
      async reads({ description }) {
        const { errors } = await require("swagger-client").resolve({
          spec: structuredClone(description),
        });
        if (errors.length > 0) throw new Error(JSON.stringify(errors));
        return { checked: "resolves" };
      },
      right: showsMeanings,
    },
  },
  {
    name: "Scalar",
    package: "@scalar/openapi-parser",
    checks: {
      async reads({ description }) {
        const file = installed("@scalar/openapi-parser/dist/index.js");
        const { validate } = await import(pathToFileURL(file).href);
        const { valid, errors } = await validate(structuredClone(description));
        if (!valid) throw new Error(JSON.stringify(errors));
        return { checked: "valid" };
      },
      right: showsMeanings,
    },
  },
];

/** The text of a schema says what each value means. */
async function showsMeanings({ description }: Input): Promise<Outcome> {
  const enumerations = [...schemasIn(description)].filter((schema) => schema["x-enumDescriptions"]);
  for (const { title, description: text = "", "x-enumDescriptions": meanings } of enumerations) {
    for (const meaning of Object.values(meanings ?? {})) {
      if (!text.includes(meaning)) throw new Error(`${title} does not say: ${meaning}`);
    }
  }
  return { checked: `meanings of ${enumerations.length} enumerations` };
}

function* schemasIn(node: unknown): Generator<Schema> {
  if (typeof node !== "object" || node === null) return;
  yield node as Schema;
  for (const inner of Object.values(node as Description)) yield* schemasIn(inner);
}
