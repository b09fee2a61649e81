import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { componentName, type Description, operationsOf } from "../reader/reader.ts";
import { chineseReasons } from "../runtime/chinese.ts";
import { englishReasons } from "../runtime/english.ts";
import type { Reasons } from "../runtime/words.ts";
import { type Profile, toJsonSchema } from "./json-schema.ts";
import { type Numbered, numberTexts, type Version } from "./numbered-texts.ts";
import { schemaCode, schemaConstant } from "./schema-code.ts";
import { vendorsOf } from "./vendors.ts";

/**
 * Source of a module that checks the request body of every operation.
 *
 * @param chinese the description in Chinese; with it, the module makes the checks in the language that it is given
 */
export async function generateRequestValidators(
  description: Description,
  profile: Profile,
  chinese?: Description,
): Promise<string> {
  const schemas = operationsOf(description).flatMap(({ operationId, request }) => {
    const name = request && componentName(request.schema);
    return name === undefined ? [] : [[operationId, name] as const];
  });
  return await generateModule(description, profile, chinese, {
    name: "validateRequest",
    type: "RequestValidators",
    text: "The check of each operation's request body, by operation id.",
    members: `{ readonly [operation in ${schemas.map(([id]) => `"${id}"`).join(" | ")}]: Validate }`,
    value: `{ ${schemas.map(([id, name]) => `${id}: ${checkOf(name)}`).join(", ")} }`,
    schemas: schemas.map(([, name]) => name),
  });
}

/** Source of a module that checks every documented answer, by operation id and HTTP status. */
export async function generateResponseValidators(
  description: Description,
  chinese?: Description,
): Promise<string> {
  const answers = operationsOf(description).map(({ operationId: id, responses }) => ({
    id,
    statuses: [...responses].map(([status, { schema }]) => {
      const name = componentName(schema);
      if (name === undefined) throw new Error(`${id} ${status} must refer to a component`);
      return { status, name };
    }),
  }));
  return await generateModule(description, "client", chinese, {
    name: "validateResponse",
    type: "ResponseValidators",
    text: "The check of each documented answer, by operation id and HTTP status.",
    members: `{ ${answers.map(({ id, statuses }) => `readonly ${id}: { readonly [status in ${statuses.map(({ status }) => status).join(" | ")}]: Validate }`).join("; ")} }`,
    value: `{ ${answers.map(({ id, statuses }) => `${id}: { ${statuses.map(({ status, name }) => `${status}: ${checkOf(name)}`).join(", ")} }`).join(", ")} }`,
    schemas: answers.flatMap(({ statuses }) => statuses.map(({ name }) => name)),
  });
}

/** Source of a module that checks the body of a callback, and the details in it. Its types of violations are imported. */
export async function generateCallbackValidators(callbacks: Description): Promise<string> {
  return await generateModule(callbacks, "client", undefined, {
    name: "validateCallback",
    type: "CallbackValidators",
    text: "The check of a callback, and of its details after they are parsed.",
    members: "{ readonly body: Validate; readonly details: Validate }",
    value: `{ body: ${checkOf("Callback")}, details: ${checkOf("CallbackDetails")} }`,
    schemas: ["Callback", "CallbackDetails"],
  });
}

/** Source of a module with the words of a language, and the texts of the description in it. */
export async function generateWords(
  language: "english" | "chinese",
  description: Description,
  translated: Description,
  profile: Profile = "client",
): Promise<string> {
  const { texts } = numbered(description, profile, translated);
  const own = texts[language === "english" ? 0 : 1] ?? [];
  return `import type { Words } from "./violation.ts";

/** Violations in ${language === "english" ? "English" : "simplified Chinese"}. */
export const ${language}: Words = ${await wordsCode(language, own)};
`;
}

/** Source of a module with the types of violations and of languages. */
export async function generateViolationTypes(): Promise<string> {
  return (await Promise.all(["violation.ts", "words.ts"].map(validationFile))).join("\n");
}

/** The exports of a generated module. */
interface Face {
  /** Name of the checks in English. */
  name: string;
  /** Name of their type. */
  type: string;
  text: string;
  /** The members of the type. */
  members: string;
  /** Expression for the checks. */
  value: string;
  schemas: string[];
}

async function generateModule(
  description: Description,
  profile: Profile,
  chinese: Description | undefined,
  { name, type, text, members, value, schemas: names }: Face,
): Promise<string> {
  const { schemas, texts } = numbered(description, profile, chinese);
  const maker = name.replace("validate", "create").concat("Validators");
  const spoken = chinese !== undefined;
  const face = spoken
    ? `/** Makes the checks, which tell violations in a language. */
export const ${maker} = (words: Words): ${type} => (${value});
`
    : `const words: Words = ${await wordsCode("english", texts[0] ?? [])};

/** ${text} */
export const ${name}: ${type} = ${value};
`;
  const regions = vendorsOf(description).map(({ name, regions }) => {
    return [JSON.stringify(regions), `vendors.${name}.regions`] as const;
  });
  const code = schemaCode(schemas, names, new Map(regions));
  return `import { createCheck } from "./create-check.ts";
${code.includes("vendors.") ? 'import { vendors } from "./vendors.ts";\n' : ""}import type { Validate, Words } from "./violation.ts";

/** ${text} */
export type ${type} = ${members};

${code}

/** Names of members whose numbers may appear in a message. */
const printable = /* @__PURE__ */ new Set(${JSON.stringify(printableNames(description))});

${face}`;
}

/** Source of the module that checks a body against a schema. */
export async function generateCreateCheck(): Promise<string> {
  const code = await inline('export { createCheck } from "./create-check.ts";');
  return `import type { Validate, Words } from "./violation.ts";

/** Creates the check of a body against a schema. */
export const createCheck: (
  schema: object,
  printable: ReadonlySet<string>,
  words: Words,
) => Validate = ${wrapped(code, "createCheck")};
`;
}

/** Source of an expression for the words of a language, with the texts of a description. */
async function wordsCode(
  language: "english" | "chinese",
  texts: readonly string[],
): Promise<string> {
  const code = await inline(`
import { ${language} } from "./${language}.ts";
export const words = { ...${language}, texts: ${JSON.stringify(texts)} };
`);
  return wrapped(code, "words");
}

/** The description as JSON Schema with numbers for texts, and the texts in English, and in Chinese if that is there. */
function numbered(description: Description, profile: Profile, chinese?: Description): Numbered {
  const version = (spoken: Description, reasons: Reasons): Version => ({
    schemas: toJsonSchema(spoken, profile),
    reasons,
  });
  return numberTexts([
    version(description, englishReasons),
    ...(chinese === undefined ? [] : [version(chinese, chineseReasons)]),
  ]);
}

/** Expression for the check against a component. */
function checkOf(name: string): string {
  return `/* @__PURE__ */ createCheck(${schemaConstant(name)}, printable, words)`;
}

/** The value that a bundled module exports, as an expression that a bundler drops if nobody uses it. */
function wrapped(code: string, name: string): string {
  const exported = new RegExp(`export\\s*\\{\\s*${name}\\s*\\};?\\s*$`);
  return `/* @__PURE__ */ (() => {\n${code.replace(exported, `return ${name};`)}\n})()`;
}

async function validationFile(name: string): Promise<string> {
  return await readFile(new URL(`../runtime/${name}`, import.meta.url), "utf8");
}

/** Bundles hand-written files of `runtime/` into one source text. */
async function inline(entry: string): Promise<string> {
  const result = await build({
    stdin: {
      contents: entry,
      loader: "js",
      resolveDir: fileURLToPath(new URL("../runtime", import.meta.url)),
    },
    // Paths in the comments of the output are relative to it, wherever the generator is called from.
    absWorkingDir: fileURLToPath(new URL("..", import.meta.url)),
    bundle: true,
    write: false,
    format: "esm",
    target: "es2023",
    logLevel: "silent",
    legalComments: "none",
    charset: "utf8",
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
