import { componentName, operationsOf } from "../reader/reader.ts";
import { requestExamples, wrongBodies } from "./bodies.ts";
import { command } from "./installed.ts";
import type { Input, Limit, Outcome, Tool } from "./tool.ts";
import { messagesOf, refused, type Types } from "./typescript-programs.ts";

/** Reasons why types cannot say what a keyword of JSON Schema says. */
const untypeable: { readonly [keyword: string]: string } = {
  limit: "a type has no limits",
  not: "a type has no `not`",
  union:
    "TypeScript lets a value have the properties of all variants of a union ([microsoft/TypeScript#20863](https://github.com/microsoft/TypeScript/issues/20863))",
};

/** openapi-typescript alone, with the calls of openapi-fetch over its types. */
export const openapiTypescript: Tool = {
  name: "openapi-typescript",
  package: "openapi-typescript",
  checks: {
    async reads({ file, folder }) {
      const args = [file, "-o", "schema.ts", "--default-non-nullable=false"];
      await command("openapi-typescript", args, folder);
      return compiles(folder, 'export type { paths } from "./schema.ts";');
    },
    async right(input) {
      const examples = await takesExamples(input, byName("schema.ts"));
      await readsBody(input);
      return {
        checked: `${examples}, and \`data.Body\` of every operation`,
        limits: [await requiresDefaults(input)],
      };
    },
    wrong: (input) => refusesWrong(input, byName("schema.ts")),
  },
};

/** Without its option, properties that have a default are required. */
async function requiresDefaults(input: Input): Promise<Limit> {
  const { file, folder, description } = input;
  await command("openapi-typescript", [file, "-o", "strict.ts"], folder);
  const names = await refused(input, byName("strict.ts")(input), requestExamples(description));
  if (names.size === 0) throw new Error("The option is not needed any more");
  return {
    what: "requests without the option `--default-non-nullable=false`",
    why: "a property that has a default is then required",
  };
}

/** @hey-api/openapi-ts with its types. */
export const heyApi: Tool = {
  name: "@hey-api/openapi-ts",
  package: "@hey-api/openapi-ts",
  checks: {
    async reads({ file, folder }) {
      const args = ["-i", file, "-o", "types", "-p", "@hey-api/typescript"];
      await command("@hey-api/openapi-ts", args, folder);
      return compiles(folder, 'export type * from "./types/types.gen.ts";');
    },
    right: async (input) => ({ checked: await takesExamples(input, heyTypes) }),
    wrong: (input) => refusesWrong(input, heyTypes),
  },
};

const heyTypes = (): Types => ({
  imports: 'import type * as types from "./types/types.gen.ts";',
  request: (operation) => `types.${capital(operation)}Data["body"]`,
});

/** Types of openapi-typescript, by the names of the components. */
function byName(file: string): (input: Input) => Types {
  return ({ description }) => ({
    imports: `import type { components } from "./${file}";`,
    request(id) {
      const operation = operationsOf(description).find(({ operationId }) => operationId === id);
      const name = operation?.request && componentName(operation.request.schema);
      return `components["schemas"]["${name}"]`;
    },
  });
}

async function compiles(folder: string, program: string): Promise<Outcome> {
  const messages = await messagesOf(folder, "all.ts", `${program}\n`);
  if (messages.length > 0) throw new Error(messages.join("\n"));
  return { checked: "compiles" };
}

async function takesExamples(input: Input, types: (input: Input) => Types): Promise<string> {
  const examples = requestExamples(input.description);
  const names = await refused(input, types(input), examples);
  if (names.size > 0) throw new Error(`Refuses ${[...names].join(", ")}`);
  return `${examples.length} requests`;
}

async function refusesWrong(input: Input, types: (input: Input) => Types): Promise<Outcome> {
  const names = await refused(input, types(input), wrongBodies);
  const taken = wrongBodies.filter(({ name }) => !names.has(name));
  const unexplained = taken.filter(({ keyword }) => untypeable[keyword] === undefined);
  if (unexplained.length > 0) {
    throw new Error(`Takes ${unexplained.map(({ name }) => name).join(", ")}`);
  }
  return {
    checked: `${names.size} of ${wrongBodies.length}`,
    limits: taken.map(
      ({ name, keyword }): Limit => ({ what: name, why: untypeable[keyword] ?? "" }),
    ),
  };
}

/** The result of a call with a success status can be read without a guard. */
async function readsBody(input: Input): Promise<void> {
  const calls = operationsOf(input.description).map(({ operationId }, index) => {
    const responses = `operations["${operationId}"]["responses"]`;
    return `declare const data${index}: Success<${responses}>;\nexport const body${index} = data${index}.Body;`;
  });
  const program = `import type { operations } from "./schema.ts";
type Content<R> = R extends { content: { "application/json": infer T } } ? T : never;
type Success<R> = { [S in keyof R & (200 | 201 | 206)]: Content<R[S]> }[keyof R & (200 | 201 | 206)];
${calls.join("\n")}
`;
  const messages = await messagesOf(input.folder, "calls.ts", program);
  if (messages.length > 0) throw new Error(messages.join("\n"));
}

function capital(name: string): string {
  return `${name[0]?.toUpperCase()}${name.slice(1)}`;
}
