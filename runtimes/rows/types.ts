import { mkdir, writeFile } from "node:fs/promises";
import type { Consumer } from "../consumer.ts";
import { execute } from "../execute.ts";
import { installed, versionOf } from "../installed.ts";
import type { Row } from "../row.ts";
import type { Runtime } from "../runtimes.ts";

const compilers = ["typescript-5.4", "typescript-5.9", "typescript-6", "typescript-7"];
const resolutions = ["node16", "nodenext", "bundler"];

/** What is checked, whether strictly, and with which global types: a page has none of those of Node. */
const programs = [
  [["types.ts"], true, []],
  [["types-node.ts"], true, ["node"]],
  [["types.ts", "types-node.ts"], false, ["node"]],
] as const;

/** The packed types under each compiler and resolution, strict and not, with all declarations checked. */
export async function typeRows({ folder }: Consumer, runtimes: readonly Runtime[]): Promise<Row[]> {
  const tsc = compilers.flatMap((compiler) =>
    resolutions.map(async (moduleResolution) => ({
      what: `types, ${moduleResolution}`,
      where: `TypeScript ${await versionOf(compiler)}`,
      async run() {
        const command = [process.execPath, installed(`${compiler}/bin/tsc`), "-p"];
        for (const [files, strict, types] of programs) {
          const project = `${folder}${compiler}-${moduleResolution}-${files.length}-${types.join()}/`;
          const module = moduleResolution === "bundler" ? "esnext" : moduleResolution;
          const compilerOptions = {
            ...{ module, moduleResolution, strict, types, target: "es2022" },
            ...{ noEmit: true, skipLibCheck: false, typeRoots: [`${folder}node_modules/@types`] },
          };
          await mkdir(project);
          const config = { compilerOptions, files: files.map((file) => `../${file}`) };
          await writeFile(`${project}tsconfig.json`, JSON.stringify(config));
          await execute([...command, project], folder);
        }
        return "strict and not, client alone, node and emulator";
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
        await execute(["deno", "check", ...flags, "types.ts", "types-node.ts"], folder);
        return "from the npm packages";
      },
    }));
  return [...(await Promise.all(tsc)), ...deno];
}
