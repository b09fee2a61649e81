import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { TypeProject } from "../check-types.ts";
import type { Consumer } from "../consumer.ts";
import { execute } from "../execute.ts";
import { installed, versionOf } from "../installed.ts";
import type { Row } from "../row.ts";
import type { Runtime } from "../runtimes.ts";

const script = fileURLToPath(new URL("../check-types.ts", import.meta.url));

/** Compilers with an API, by which one process checks everything. */
const compilers = ["typescript-5.4", "typescript-5.9", "typescript-6"];
/** The compiler that is started for each project: it is quick, and no longer has the classic resolution. */
const nativeCompiler = "typescript-7";
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

/** Note of a row that passes. */
const verdict = "strict, not strict, exact without DOM, and without Node for bundlers";

/** Everything that a compiler checks under one resolution. */
function projectsOf(compiler: string, moduleResolution: string, folder: string): TypeProject[] {
  const programs = moduleResolution === "bundler" ? [...always, withoutNode] : always;
  return programs.map(([files, options, types]) => ({
    files: files.flatMap((file) =>
      moduleResolution === "node10" && modulesOnly(file) ? [] : [folder + file],
    ),
    compilerOptions: {
      module: modules[moduleResolution] ?? moduleResolution,
      ...{ moduleResolution, ...options, types, target: "es2022" },
      ...(compiler === "typescript-6" && { ignoreDeprecations: "6.0" }),
      ...{ noEmit: true, skipLibCheck: false, typeRoots: [`${folder}node_modules/@types`] },
    },
    // What we depend on is the same under each resolution, and takes most of the time.
    isDeep: moduleResolution === "nodenext",
  }));
}

/** The packed types under each compiler and resolution, strict and not, with all declarations checked. */
export async function typeRows({ folder }: Consumer, runtimes: readonly Runtime[]): Promise<Row[]> {
  const classic = compilers.map(async (compiler) => ({
    what: `types, ${resolutions.join(", ")}`,
    where: `TypeScript ${await versionOf(compiler)}`,
    async run() {
      const projects = resolutions.flatMap((resolution) =>
        projectsOf(compiler, resolution, folder),
      );
      const list = `${folder}${compiler}.json`;
      await writeFile(list, JSON.stringify(projects));
      const command = [process.execPath, script, installed(`${compiler}/lib/typescript.js`), list];
      await execute(command, folder);
      return verdict;
    },
  }));
  const native = resolutions
    .filter((resolution) => resolution !== "node10")
    .map(async (resolution) => ({
      what: `types, ${resolution}`,
      where: `TypeScript ${await versionOf(nativeCompiler)}`,
      async run() {
        const command = [process.execPath, installed(`${nativeCompiler}/bin/tsc`), "-p"];
        const projects = projectsOf(nativeCompiler, resolution, folder);
        for (const [index, { files, compilerOptions }] of projects.entries()) {
          const project = `${folder}${nativeCompiler}-${resolution}-${index}/`;
          await mkdir(project);
          await writeFile(`${project}tsconfig.json`, JSON.stringify({ compilerOptions, files }));
          await execute([...command, project], folder);
        }
        return verdict;
      },
    }));
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
  return [...(await Promise.all([...classic, ...native])), ...deno];
}
