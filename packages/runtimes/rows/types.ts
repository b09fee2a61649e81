import { mkdir, writeFile } from "node:fs/promises";
import type { Consumer } from "../consumer.ts";
import { execute } from "../execute.ts";
import { installed, versionOf } from "../installed.ts";
import type { Row } from "../row.ts";
import type { Runtime } from "../runtimes.ts";

const compilers = ["typescript-5.4", "typescript-5.9", "typescript-6", "typescript-7"];
const resolutions = ["node16", "nodenext", "bundler", "node10"];

/** Files to check, with which options and global types. */
type Program = readonly [files: readonly string[], options: object, types: readonly string[]];

const everything = ["types.ts", "types-node.ts", "types-redis.ts"];
const always: readonly Program[] = [
  [everything, { strict: true }, ["node"]],
  [everything, { strict: false }, ["node"]],
  [
    [...everything, "types-undefined.ts", "types-undefined-node.ts"],
    // Servers have no DOM: the types of Node have `fetch` and what belongs to it.
    { strict: true, exactOptionalPropertyTypes: true, lib: ["es2023"] },
    ["node"],
  ],
];
/** The client must not need the types of Node. Bundlers build for where there are none. */
const withoutNode: Program = [["types.ts"], { strict: true }, []];
/** True if a program uses a package of ES modules only, which the classic resolution does not find. */
const modulesOnly = (file: string) => file === "types-redis.ts";
/** Options for modules that go with a resolution, if it is not its own name. */
const modules: Readonly<Record<string, string>> = { bundler: "esnext", node10: "commonjs" };

/** The resolutions of a compiler. TypeScript 7 no longer has the classic one. */
function resolutionsOf(compiler: string): string[] {
  return resolutions.filter((one) => one !== "node10" || compiler !== "typescript-7");
}

/** The packed types under each compiler and resolution, strict and not, with all declarations checked. */
export async function typeRows({ folder }: Consumer, runtimes: readonly Runtime[]): Promise<Row[]> {
  const tsc = compilers.flatMap((compiler) =>
    resolutionsOf(compiler).map(async (moduleResolution) => ({
      what: `types, ${moduleResolution}`,
      where: `TypeScript ${await versionOf(compiler)}`,
      async run() {
        const command = [process.execPath, installed(`${compiler}/bin/tsc`), "-p"];
        const isBundler = moduleResolution === "bundler";
        const programs = isBundler ? [...always, withoutNode] : always;
        for (const [index, [files, options, types]] of programs.entries()) {
          const project = `${folder}${compiler}-${moduleResolution}-${index}/`;
          const module = modules[moduleResolution] ?? moduleResolution;
          const compilerOptions = {
            ...{ module, moduleResolution, ...options, types, target: "es2022" },
            ...(compiler === "typescript-6" && { ignoreDeprecations: "6.0" }),
            ...{ noEmit: true, skipLibCheck: false, typeRoots: [`${folder}node_modules/@types`] },
          };
          await mkdir(project);
          const found = files.filter((file) => moduleResolution !== "node10" || !modulesOnly(file));
          const config = { compilerOptions, files: found.map((file) => `../${file}`) };
          await writeFile(`${project}tsconfig.json`, JSON.stringify(config));
          await execute([...command, project], folder);
        }
        return `strict, not strict, exact without DOM${isBundler ? ", without Node" : ""}`;
      },
    })),
  );
  const deno = runtimes
    .filter(({ kind }) => kind === "deno")
    .map(({ name }) => ({
      what: "types",
      where: name,
      async run() {
        const flags = ["--quiet", "--no-lock", "--node-modules-dir=manual"];
        const files = [...everything, "types-redis-connection.ts"];
        await execute(["deno", "check", ...flags, ...files], folder);
        return "from the npm packages";
      },
    }));
  return [...(await Promise.all(tsc)), ...deno];
}
