import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** A JSON Schema object as it stands in the description. */
export interface Schema {
  [keyword: string]: unknown;
  $ref?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  format?: string;
  default?: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  not?: Schema;
  if?: Schema;
  then?: Schema;
  minItems?: number;
  maxItems?: number;
  minProperties?: number;
  maxProperties?: number;
  additionalProperties?: boolean;
  unevaluatedProperties?: boolean;
  dependentRequired?: Record<string, string[]>;
  "x-enumDescriptions"?: Record<string, string>;
  "x-enum-varnames"?: string[];
  "x-extensible-enum"?: (string | number)[];
  "x-errors"?: Record<string, ErrorRow>;
  "x-rules"?: RuleRow[];
  "x-selected-by"?: string;
  "x-service-tolerates"?: { missing?: string[]; empty?: string[]; foreign?: boolean };
  "x-unknown-values"?: { client: Reaction; service: Reaction };
}

/** What one side does about a value that breaks a rule. */
export type Reaction = "refuse" | "warn" | "accept";

/** One row of the error catalogue. */
export interface ErrorRow {
  status: number;
  cause: string;
  remedy: string;
  retry: string;
  /** What the code says about the recording that the call names, for all methods or by method. */
  recording?: string | Record<string, string>;
  "x-requirements": string[];
}

/** A rule that JSON Schema cannot say; `rules.ts` holds the code of each id. */
export interface RuleRow {
  id: string;
  text: string;
  client: Reaction;
  service: Reaction;
  "x-requirements": string[];
}

export interface Operation {
  operationId: string;
  summary: string;
  requestBody?: { content: Record<string, { schema: Schema; examples?: Record<string, unknown> }> };
  responses: Record<
    string,
    {
      $ref?: string;
      content?: Record<string, { schema: Schema; examples?: Record<string, unknown> }>;
    }
  >;
}

/** The bundled description: one document, references only into its own components. */
export interface Description {
  externalDocs: { url: string };
  servers: { url: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, Schema>;
    responses: Record<string, Operation["responses"][string]>;
    examples: Record<string, { summary: string; value: unknown }>;
  };
}

const run = promisify(execFile);

/** Bundles the many files of the description into one document, in the given format, with the texts of an overlay. */
export async function bundle(format: "json" | "yaml", overlay?: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "cloud-recording-bundle-"));
  try {
    const file = join(folder, `openapi.${format}`);
    const options = ["--config", "../redocly.yaml", "-o", file];
    if (overlay !== undefined) options.push("--overlay", overlay);
    await run("redocly", ["bundle", "cloud-recording", ...options], {
      cwd: new URL("..", import.meta.url),
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    });
    return await readFile(file, "utf8");
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Name of the component that a schema refers to, if it is a plain reference. */
export function componentName(schema: Schema): string | undefined {
  return schema.$ref?.match(/^#\/components\/schemas\/(\w+)$/)?.[1];
}

/** The schema behind a reference; members beside the reference win. */
export function resolve(schema: Schema, schemas: Record<string, Schema>): Schema {
  const name = componentName(schema);
  if (name === undefined) return schema;
  const { $ref: _, ...beside } = schema;
  const target = schemas[name];
  if (target === undefined) throw new Error(`The component ${name} does not exist`);
  return { ...resolve(target, schemas), ...beside };
}

/** The operations of the description, in its order. */
export function operationsOf(description: Description): Operation[] {
  return Object.values(description.paths).flatMap((item) =>
    Object.values(item).filter((member) => typeof member === "object" && "operationId" in member),
  );
}

/** The schema of a request body, or undefined for an operation without one. */
export function requestSchema(operation: Operation): Schema | undefined {
  return Object.values(operation.requestBody?.content ?? {})[0]?.schema;
}
