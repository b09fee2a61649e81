import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Consumer } from "../consumer.ts";
import { execute } from "../execute.ts";
import { installed, versionOf } from "../installed.ts";
import type { Row } from "../row.ts";

/** YAML is no module, so no module resolution finds it: https://github.com/arethetypeswrong/arethetypeswrong.github.io */
const notModules = ["openapi.yaml"];

/** Entries for tools that load ES modules only. */
const modulesOnly = ["vitest", "deno", "media"];

/** The verdicts of publint and "Are the types wrong?" on each tarball. */
export async function packageRows({ folder, tarballs }: Consumer): Promise<Row[]> {
  const publint = `publint ${await versionOf("publint")}`;
  const attw = `attw ${await versionOf("@arethetypeswrong/cli")}`;
  return [...tarballs].flatMap(([name, tarball]) => [
    {
      what: name,
      where: publint,
      async run() {
        const bin = installed("publint/src/cli.js");
        await execute([process.execPath, bin, tarball, "--strict"], folder);
        return "no errors, no warnings, no suggestions";
      },
    },
    {
      what: name,
      where: attw,
      async run() {
        const bin = installed("@arethetypeswrong/cli/dist/index.js");
        const manifest = await readFile(`${folder}node_modules/${name}/package.json`, "utf8");
        const hasCommonJs = "main" in JSON.parse(manifest);
        const flags = hasCommonJs
          ? ["--profile", "strict", "--exclude-entrypoints", ...notModules, ...modulesOnly]
          : ["--profile", "esm-only", "--exclude-entrypoints", ...notModules];
        await execute(
          [process.execPath, bin, tarball, ...flags],
          fileURLToPath(new URL("..", import.meta.url)),
        );
        return hasCommonJs ? "strict: CommonJS, ES modules, node10" : "esm-only";
      },
    },
  ]);
}
