import { readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { componentName, operationsOf } from "../reader/reader.ts";
import { type Body, requestExamples, responseExamples, wrongBodies } from "./bodies.ts";
import { command, installed } from "./installed.ts";
import type { Input, Limit, Outcome, Tool } from "./tool.ts";

/** A schema of zod. */
interface ZodSchema {
  safeParse(value: unknown): { readonly success: boolean; readonly error?: { message: string } };
}

/** Schemas of requests by operation, and of responses by operation and status; absent if a generator makes none. */
interface Schemas {
  readonly request: (operation: string) => ZodSchema | undefined;
  readonly response: (operation: string, status: number) => ZodSchema | undefined;
}

const notSaid = "the generator does not read `not`";
const strips = "`z.object` strips unknown names";

/** Generators of zod schemas. */
export const zodGenerators: readonly Tool[] = [
  generator("@hey-api/openapi-ts, zod", "@hey-api/openapi-ts", {
    async generate({ file, folder }) {
      const args = ["-i", file, "-o", "zod", "-p", "zod"];
      await command("@hey-api/openapi-ts", args, folder);
      return "zod/zod.gen.ts";
    },
    schemas: (module, { description }) => byComponent(module, description, (name) => `z${name}`),
    limits: { not: notSaid, union: strips, closed: strips },
  }),
  generator("orval, zod", "orval", {
    async generate({ file, folder }) {
      const api = { input: file, output: { target: "orval.ts", client: "zod", mode: "single" } };
      await writeFile(
        join(folder, "orval.config.mjs"),
        `export default ${JSON.stringify({ api })};\n`,
      );
      await command("orval", ["--config", "orval.config.mjs"], folder);
      return "orval.ts";
    },
    schemas: (module) => ({
      request: (operation) => module[`${capital(operation)}Body`],
      response: (operation, status) =>
        status === 200 ? module[`${capital(operation)}Response`] : undefined,
    }),
    limits: { not: notSaid, union: strips, closed: strips },
  }),
  generator("openapi-zod-client", "openapi-zod-client", {
    async generate({ file, folder }) {
      const template = installed("openapi-zod-client/src/templates/schemas-only.hbs");
      const args = [file, "-o", "client.ts", "--export-schemas", "-t", template];
      await command("openapi-zod-client", args, folder);
      const source = await readFile(join(folder, "client.ts"), "utf8");
      // It writes for zod 3, which zod 4 brings along.
      await writeFile(join(folder, "client.ts"), source.replace('from "zod"', 'from "zod/v3"'));
      return "client.ts";
    },
    schemas: ({ schemas }, { description }) =>
      byComponent(schemas as never, description, (name) => name),
    limits: { not: notSaid, union: strips, closed: strips },
  }),
];

function generator(
  name: string,
  from: string,
  {
    generate,
    schemas,
    limits,
  }: {
    generate(input: Input): Promise<string>;
    schemas(module: Record<string, ZodSchema>, input: Input): Schemas;
    limits: { readonly [keyword: string]: string };
  },
): Tool {
  const load = async (input: Input): Promise<Schemas> => {
    const module = await import(pathToFileURL(join(input.folder, await generate(input))).href);
    return schemas(module, input);
  };
  return {
    name,
    package: from,
    checks: {
      async reads(input) {
        await symlink(installed(""), join(input.folder, "node_modules"));
        await load(input);
        return { checked: "loads" };
      },
      async right(input) {
        const { request, response } = await load(input);
        const requests = requestExamples(input.description).map((body) => ({
          ...body,
          schema: request(body.operation),
        }));
        const responses = responseExamples(input.description).map((body) => ({
          ...body,
          schema: response(body.operation, body.status),
        }));
        const known = [...requests, ...responses].filter(({ schema }) => schema !== undefined);
        if (requests.some(({ schema }) => schema === undefined)) throw new Error("Lacks a request");
        const wrong = known.filter(
          ({ schema, value }) => schema?.safeParse(value).success !== true,
        );
        if (wrong.length > 0) throw new Error(`Refuses ${wrong.map(tell).join("\n")}`);
        return { checked: `${known.length} examples` };
      },
      async wrong(input): Promise<Outcome> {
        const { request } = await load(input);
        const taken = wrongBodies.filter(
          ({ operation, value }) => request(operation)?.safeParse(value).success === true,
        );
        const unexplained = taken.filter(({ keyword }) => limits[keyword] === undefined);
        if (unexplained.length > 0) throw new Error(`Takes ${unexplained.map(tell).join(", ")}`);
        return {
          checked: `${wrongBodies.length - taken.length} of ${wrongBodies.length}`,
          limits: taken.map(
            (body): Limit => ({ what: body.name, why: limits[body.keyword] ?? "" }),
          ),
        };
      },
    },
  };
}

function byComponent(
  module: Record<string, ZodSchema>,
  description: Input["description"],
  nameOf: (component: string) => string,
): Schemas {
  const operations = operationsOf(description);
  const find = (id: string) => operations.find(({ operationId }) => operationId === id);
  const schemaOf = (schema: { $ref?: string | undefined } | undefined) =>
    schema && module[nameOf(componentName(schema) ?? "")];
  return {
    request: (operation) => schemaOf(find(operation)?.request?.schema),
    response: (operation, status) => schemaOf(find(operation)?.responses.get(status)?.schema),
  };
}

function tell({ operation, name }: Body): string {
  return `${name} of ${operation}`;
}

function capital(name: string): string {
  return `${name[0]?.toUpperCase()}${name.slice(1)}`;
}
