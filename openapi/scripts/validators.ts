import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { componentName, type Description, operationsOf, requestSchema } from "./description.ts";
import { type Profile, toJsonSchema } from "./json-schema.ts";
import { keywords } from "./keywords.ts";

/** Source of a module that checks the request body of every operation. Nothing is compiled at run time. */
export async function generateRequestValidators(
  description: Description,
  profile: Profile,
): Promise<string> {
  const schemas = operationsOf(description).flatMap((operation) => {
    const name = componentName(requestSchema(operation) ?? {});
    return name === undefined ? [] : [[operation.operationId, name] as const];
  });
  return await generateModule(description, profile, {
    name: "validateRequest",
    types: await readFile(new URL("validation/violation.ts", import.meta.url), "utf8"),
    text: "The check of each operation's request body, by operation id.",
    type: `{ readonly [operation in ${schemas.map(([id]) => `"${id}"`).join(" | ")}]: Validate }`,
    value: `{ ${schemas.map(([id, name]) => `${id}: check(${name})`).join(", ")} }`,
    schemas: schemas.map(([, name]) => name),
  });
}

/** Source of a module that checks every documented answer, by operation id and HTTP status. */
export async function generateResponseValidators(description: Description): Promise<string> {
  const answers = operationsOf(description).map((operation) => ({
    id: operation.operationId,
    statuses: Object.entries(operation.responses).map(([status, response]) => {
      const shared = description.components.responses[response.$ref?.split("/").at(-1) ?? ""];
      const media = Object.values((shared ?? response).content ?? {})[0];
      const name = componentName(media?.schema ?? {});
      if (name === undefined) throw new Error(`${operation.operationId} ${status} has no schema`);
      return { status, name };
    }),
  }));
  return await generateModule(description, "client", {
    name: "validateResponse",
    types: 'import type { Validate } from "./request-validators.ts";\n',
    text: "The check of each documented answer, by operation id and HTTP status.",
    type: `{ ${answers.map(({ id, statuses }) => `readonly ${id}: { readonly [status in ${statuses.map(({ status }) => status).join(" | ")}]: Validate }`).join("; ")} }`,
    value: `{ ${answers.map(({ id, statuses }) => `${id}: { ${statuses.map(({ status, name }) => `${status}: check(${name})`).join(", ")} }`).join(", ")} }`,
    schemas: answers.flatMap(({ statuses }) => statuses.map(({ name }) => name)),
  });
}

/** What a generated module exports. */
interface Face {
  name: string;
  /** Source of the types that `type` refers to. */
  types: string;
  text: string;
  type: string;
  /** Expression for the exported value; `check(Name)` checks against the component of that name. */
  value: string;
  schemas: string[];
}

async function generateModule(
  description: Description,
  profile: Profile,
  face: Face,
): Promise<string> {
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    inlineRefs: false,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
    keywords,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addSchema({
    $id: "description",
    $defs: toJsonSchema(description.components.schemas, profile),
  });
  const ids = Object.fromEntries(face.schemas.map((name) => [name, `description#/$defs/${name}`]));
  const compiled = standaloneCode
    .default(ajv, ids)
    .replace(/^"use strict";/, "")
    .replaceAll(/^export const (\w+) = (\w+);/gm, "const $1 = $2;")
    // Nobody reads the place in the schema, and it is a quarter of the code.
    .replaceAll(/schemaPath: ?"[^"]*",\s*/g, "");
  const code = await inline(`
import { report } from "./report.ts";
import { rules } from "./rules.ts";
${compiled}
const printable = new Set(${JSON.stringify(printableNames(description))});
const check = (validate) => (body) => validate(body) ? [] : report(validate.errors, body, printable);
export const ${face.name} = ${face.value};
`);
  const exported = new RegExp(`export\\s*\\{\\s*${face.name}\\s*\\};?\\s*$`);
  return `${face.types}
/** ${face.text} */
export const ${face.name}: ${face.type} = /* @__PURE__ */ (() => {
${code.replace(exported, `return ${face.name};`)}
})();
`;
}

/** Bundles the validator with the hand-written files of `validation/` into one source text. */
async function inline(entry: string): Promise<string> {
  const result = await build({
    stdin: {
      contents: entry,
      loader: "js",
      resolveDir: fileURLToPath(new URL("validation", import.meta.url)),
    },
    bundle: true,
    write: false,
    format: "esm",
    target: "es2023",
    logLevel: "silent",
    legalComments: "none",
  });
  return result.outputFiles[0]?.text ?? "";
}

/** Names of members whose numbers may appear in a message: numbers, booleans and listed values. */
function printableNames(description: Description): string[] {
  const names = new Set<string>();
  for (const schema of Object.values(description.components.schemas)) {
    const parts = [schema, ...(schema.allOf ?? [])];
    for (const [name, property] of parts.flatMap((part) => Object.entries(part.properties ?? {}))) {
      const target = description.components.schemas[componentName(property) ?? ""] ?? property;
      const listed = target.enum ?? target.items?.enum;
      const scalar = ["integer", "number", "boolean"].includes(String(target.type));
      if (listed !== undefined || scalar) names.add(name);
    }
  }
  return [...names].sort();
}
