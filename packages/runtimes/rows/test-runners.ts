import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";
import type { Consumer } from "../consumer.ts";
import { execute } from "../execute.ts";
import { installed, versionOf } from "../installed.ts";
import type { Row } from "../row.ts";
import type { Runtime } from "../runtimes.ts";

/** A test runner: its fake timers as a module, and the command that runs a file. */
interface Runner {
  readonly what: string;
  readonly where: string;
  /** Name of the test file. */
  readonly file: string;
  /** Module that gives the test file `test`, `fakeTimers`, `advance` and `realTimers`. */
  readonly module: string;
  readonly isCommonJs?: boolean;
  command(): readonly string[];
}

/** Manifest of Vitest, which comes with the repository. */
const vitest = import.meta.resolve("vitest/package.json");

/** The fake timers of Jest. */
const jest = `
const advance = (time) => jest.advanceTimersByTimeAsync(time);
const fakeTimers = () => jest.useFakeTimers();
const realTimers = () => jest.useRealTimers();`;

/** The client in the test runners that apps use, with their fake timers. */
export async function testRunnerRows(
  { folder }: Consumer,
  runtimes: readonly Runtime[],
): Promise<Row[]> {
  const source = await readFile(`${folder}fake-timers.js`, "utf8");
  const jestVersion = `Jest ${await versionOf("jest")}`;
  const runners: Runner[] = [
    {
      what: "fake timers, CommonJS",
      where: jestVersion,
      file: "fake-timers-jest.test.cjs",
      module: `const test = global.test;${jest}\nmodule.exports = { test, advance, fakeTimers, realTimers };`,
      isCommonJs: true,
      command: () => [process.execPath, ...jestWith(folder, "fake-timers-jest.test.cjs")],
    },
    {
      what: "fake timers, ES modules",
      where: jestVersion,
      file: "fake-timers-jest.test.mjs",
      module: `import { jest, test } from "@jest/globals";${jest}\nexport { test, advance, fakeTimers, realTimers };`,
      command: () => [
        ...[process.execPath, "--experimental-vm-modules", "--no-warnings"],
        ...jestWith(folder, "fake-timers-jest.test.mjs"),
      ],
    },
    {
      what: "fake timers",
      where: `Vitest ${await vitestVersion()}`,
      file: "fake-timers-vitest.test.mjs",
      module: `const { test, vi } = globalThis;
const advance = (time) => vi.advanceTimersByTimeAsync(time);
const fakeTimers = () => vi.useFakeTimers();
const realTimers = () => vi.useRealTimers();
export { test, advance, fakeTimers, realTimers };`,
      command: () => [
        ...[process.execPath, fileURLToPath(new URL("vitest.mjs", vitest)), "run"],
        ...["--root", folder, "--globals", "fake-timers-vitest"],
      ],
    },
    ...runtimes
      .filter(({ kind }) => kind === "node")
      .map((runtime, index) => ({
        what: "fake timers, node:test",
        where: runtime.name,
        file: `fake-timers-node-${index}.mjs`,
        module: `import { mock, test } from "node:test";
async function advance(time) {
  await new Promise((resolve) => setImmediate(resolve));
  mock.timers.tick(time);
  await new Promise((resolve) => setImmediate(resolve));
}
const fakeTimers = () => mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"] });
const realTimers = () => mock.timers.reset();
export { test, advance, fakeTimers, realTimers };`,
        command: () => [...runtime.command([]), "--test", `fake-timers-node-${index}.mjs`],
      })),
  ];
  return runners.map((runner) => ({
    ...runner,
    async run() {
      const command = runner.command();
      const runnerFile = `./runner-${runner.file.replace(".test", "")}`;
      const test = source.replace("#runner", runnerFile);
      const { code } = runner.isCommonJs
        ? await transform(test, { format: "cjs" })
        : { code: test };
      await writeFile(folder + runnerFile, runner.module);
      await writeFile(folder + runner.file, code);
      await execute(command, folder);
      return "4 tests";
    },
  }));
}

function jestWith(folder: string, file: string): string[] {
  // Its defaults, but for the place of the tests.
  const config = { rootDir: folder, testMatch: [`**/${file}`] };
  return [installed("jest/bin/jest.js"), "--config", JSON.stringify(config)];
}

async function vitestVersion(): Promise<string> {
  return JSON.parse(await readFile(new URL(vitest), "utf8")).version;
}
