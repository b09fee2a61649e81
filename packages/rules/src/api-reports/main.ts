/**
 * Keeps a report of what each entry of each package exports, and of the options of each command, in `packages/rules/api`: `npm run api`.
 * With `--check` it writes nothing, and fails if a report is not what the built declarations say.
 */
import { glob, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { commandReport } from "./command-report.ts";
import { commands } from "./commands.ts";
import { apiEntries } from "./entries.ts";
import { apiReport } from "./report.ts";

const folder = fileURLToPath(new URL("../../api/", import.meta.url));
const isCheck = process.argv.includes("--check");

const entries = await apiEntries();
const run = await commands();
const reports = new Map<string, string>();
for (const entry of entries) reports.set(entry.report, await apiReport(entry));
for (const { name, bin, report } of run) reports.set(report, await commandReport(name, bin));

if (isCheck) {
  const described = [
    ...entries.map(({ specifier, report }) => ({ what: `What ${specifier} exports`, report })),
    ...run.map(({ name, report }) => ({ what: `What ${name} takes`, report })),
  ];
  for (const { what, report } of described) {
    if (reports.get(report) === (await readFile(folder + report, "utf8").catch(() => ""))) continue;
    complain(`${what} is not as in packages/rules/api/${report}`);
  }
  for await (const file of glob("**/*.{api.md,options.txt}", { cwd: folder })) {
    if (!reports.has(file)) complain(`packages/rules/api/${file} is of something that is gone`);
  }
} else {
  await rm(folder, { recursive: true, force: true });
  for (const [file, report] of reports) {
    await mkdir(dirname(folder + file), { recursive: true });
    await writeFile(folder + file, report);
  }
}

function complain(problem: string): void {
  console.error(`${problem}: run \`npm run api\`, and read the difference`);
  process.exitCode = 1;
}
