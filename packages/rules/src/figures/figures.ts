import { execFile } from "node:child_process";
import { glob, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { measureParts, measureSizes } from "@cloud-recording/bench/sizes";
import { changes } from "./changes.ts";

/** A figure of the repository. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** Largest value that is allowed. It is lowered when the value falls, and raised with a reason only. */
  readonly budget: number;
  /** Largest value that is wanted; absent if that is the budget. */
  readonly goal?: number;
}

/** Goals of bundles, by a part of their names, in bytes. */
const sizeGoals: Readonly<Record<string, number>> = {
  "client/calls": 6500,
  "the checks": 12_000,
  "client, with": 25_000,
};

const root = fileURLToPath(new URL("../../../..", import.meta.url));

/** Measures all figures that have a budget, but for circles, which take the longest. */
export async function measureFigures(): Promise<Figure[]> {
  const sizes = (await measureSizes()).flatMap(({ name, gzipped, budget }) => {
    const [, goal] = Object.entries(sizeGoals).find(([part]) => name.startsWith(part)) ?? [];
    const figure = { name: `bytes of ${name}, min+gzip`, value: gzipped };
    return budget === undefined ? [] : [{ ...figure, budget, ...(goal && { goal }) }];
  });
  return [
    ...sizes,
    {
      name: "lines of packages/client/src, without callbacks, tests and generated code",
      value: await linesOf("packages/client/src"),
      budget: 5250,
      goal: 3800,
    },
    ...changes.map(({ title, files, budget }) => {
      return { name: `files of: ${title.toLowerCase()}`, value: files.length, budget };
    }),
  ];
}

/** Figures as a table of text. */
export function table(figures: readonly Figure[]): string {
  const rows = [
    ["", "value", "budget", "goal"],
    ...figures.map(({ name, value, budget, goal = budget }) => {
      return [name, ...[value, budget, goal].map(String), value > goal ? "  not met" : ""];
    }),
  ];
  const width = Math.max(...rows.map(([name = ""]) => name.length));
  return rows
    .map(
      ([name = "", ...cells]) => name.padEnd(width) + cells.map((one) => one.padStart(8)).join(""),
    )
    .join("\n");
}

/** The files of each bundle with a goal, and the bytes that it would have less without each, as text. */
export async function partsTables(): Promise<string> {
  const sizes = (await measureSizes()).filter(({ budget }) => budget !== undefined);
  const tables = sizes.map(async ({ name, gzipped }) => {
    const parts = await measureParts(name);
    const shared = gzipped - parts.reduce((sum, { bytes }) => sum + bytes, 0);
    const rows = [...parts, { file: "what several of them share", bytes: shared }];
    const lines = rows.map(({ file, bytes }) => `${String(bytes).padStart(7)}  ${file}`);
    return `${name}: ${gzipped} bytes, min+gzip, of which without each file\n${lines.join("\n")}\n`;
  });
  return (await Promise.all(tables)).join("\n");
}

async function linesOf(folder: string): Promise<number> {
  let lines = 0;
  const exclude = [
    "**/callbacks/**",
    "**/callbacks.ts",
    "**/generated/**",
    "**/*.test.ts",
    "**/*.test-d.ts",
  ];
  for await (const file of glob(`${folder}/**/*.ts`, { cwd: root, exclude })) {
    lines += (await readFile(root + file, "utf8")).split("\n").length - 1;
  }
  return lines;
}

/** Number of imports that are part of a circle. `npm test` has Biome refuse each, with all else that it lints. */
export async function measureCircles(): Promise<Figure> {
  const args = [
    "lint",
    "--only=suspicious/noImportCycles",
    "--reporter=json",
    "--max-diagnostics=none",
  ];
  const options = { cwd: root, maxBuffer: 1e8 };
  const { stdout } = await promisify(execFile)("biome", args, options).catch(
    (error: { readonly stdout: string }) => error,
  );
  return { name: "circles of imports", value: JSON.parse(stdout).diagnostics.length, budget: 0 };
}
