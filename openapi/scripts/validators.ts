import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { _, Ajv, type CodeKeywordDefinition, type KeywordCxt } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { componentName, type Description, operationsOf, requestSchema } from "./description.ts";
import { type Profile, toJsonSchema } from "./json-schema.ts";

/** Source of a module that validates the request body of every operation. Nothing is compiled at run time. */
export async function generateRequestValidators(
  description: Description,
  profile: Profile,
): Promise<string> {
  const ids = Object.fromEntries(
    operationsOf(description).flatMap((operation) => {
      const name = componentName(requestSchema(operation) ?? {});
      return name === undefined ? [] : [[operation.operationId, `description#/$defs/${name}`]];
    }),
  );
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    inlineRefs: false,
    strictTypes: false,
    strictRequired: false,
    keywords: [forbidden, closed, known, rule],
    code: { source: true, esm: true, lines: true },
  });
  ajv.addSchema({
    $id: "description",
    $defs: toJsonSchema(description.components.schemas, profile),
  });
  const compiled = standaloneCode
    .default(ajv, ids)
    // Nobody reads the place in the schema, and it is a quarter of the code.
    .replaceAll(/schemaPath: ?"[^"]*",\s*/g, "");
  const operations = Object.keys(ids);
  const entry = `
import { report } from "./report.ts";
import { rules } from "./rules.ts";
${compiled.replace(/^"use strict";/, "").replaceAll(/^export const (\w+) = (\w+);/gm, "const $1_ = $2;")}
const printable = new Set(${JSON.stringify(printableNames(description))});
const reporting = (validate) => (body) => validate(body) ? [] : report(validate.errors, body, printable);
export const validateRequest = { ${operations.map((id) => `${id}: reporting(${id}_)`).join(", ")} };
`;
  const code = await inline(entry);
  const types = await readFile(new URL("validation/violation.ts", import.meta.url), "utf8");
  return `${types}
/** The check of each operation's request body, by operation id. */
export const validateRequest: { readonly [operation in ${operations.map((id) => `"${id}"`).join(" | ")}]: Validate } = /* @__PURE__ */ (() => {
${code.replace(/export\s*\{\s*validateRequest\s*\};?\s*$/, "return validateRequest;")}
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

/** Names of members whose values may appear in a message: numbers, booleans and listed values, plus the channel and UIDs. */
function printableNames(description: Description): string[] {
  const names = new Set<string>(["cname", "uid"]);
  for (const schema of Object.values(description.components.schemas)) {
    const parts = [schema, ...(schema.allOf ?? [])];
    for (const [name, property] of parts.flatMap((part) => Object.entries(part.properties ?? {}))) {
      const target = description.components.schemas[componentName(property) ?? ""] ?? property;
      const listed = target.enum ?? target.items?.enum;
      const scalar = ["integer", "number", "boolean"].includes(String(target.type));
      if (listed !== undefined || scalar || name === "backgroundColor") names.add(name);
    }
  }
  return [...names].sort();
}

const forbidden: CodeKeywordDefinition = {
  keyword: "x-forbidden",
  code: (context) => context.fail(_`true`),
  error: {
    message: "",
    params: ({ schema }) => _`{ reason: ${schema.reason}, severity: ${schema.severity} }`,
  },
};

const closed: CodeKeywordDefinition = {
  keyword: "x-closed",
  type: "object",
  code(context: KeywordCxt) {
    const { gen, data, schema } = context;
    const names: string[] = schema.known;
    const known = gen.scopeValue("obj", {
      key: names.join(),
      ref: new Set(names),
      code: _`new Set(${list(names)})`,
    });
    gen.forIn("key", data, (key) => {
      gen.if(_`!${known}.has(${key})`, () => {
        context.setParams({ unknown: key, known });
        context.error();
      });
    });
  },
  error: {
    message: "",
    params: ({ params, schema }) =>
      _`{ unknown: ${params.unknown}, known: ${params.known}, severity: ${schema.severity} }`,
  },
};

const known: CodeKeywordDefinition = {
  keyword: "x-known",
  type: ["number", "string"],
  code(context: KeywordCxt) {
    const values = list(context.schema.values);
    context.fail(_`!${values}.includes(${context.data})`);
  },
  error: {
    message: "",
    params: ({ schema }) => _`{ values: ${list(schema.values)}, severity: ${schema.severity} }`,
  },
};

const rule: CodeKeywordDefinition = {
  keyword: "x-rule",
  type: ["object", "array"],
  code(context: KeywordCxt) {
    const { gen, data } = context;
    for (const { id, text, severity } of context.schema) {
      const check = gen.scopeValue("func", { key: id, ref: id, code: _`rules[${id}]` });
      const finding = gen.const("finding", _`${check}(${data})`);
      gen.if(_`${finding}`, () => {
        context.setParams({ finding, id, text, severity });
        context.error();
      });
    }
  },
  error: {
    message: "",
    params: ({ params: { finding, id, text, severity } }) =>
      _`{ id: ${id}, text: ${text}, at: ${finding}.at, severity: ${severity} }`,
  },
};

function list(values: readonly (string | number)[]) {
  return _`[${values.reduce((before, value, index) => (index === 0 ? _`${value}` : _`${before}, ${value}`), _``)}]`;
}
