/**
 * Keeps a report of what each entry of each package exports, in `packages/rules/api`: `npm run api`.
 * With `--check` it writes nothing, and fails if a report is not what the built declarations say.
 */
import { glob, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { apiEntries } from "./entries.ts";
import { apiReport } from "./report.ts";

const folder = fileURLToPath(new URL("../../api/", import.meta.url));
const isCheck = process.argv.includes("--check");

const entries = await apiEntries();
const reports = new Map<string, string>();
for (const entry of entries) reports.set(entry.report, await apiReport(entry));

if (isCheck) {
  for (const { specifier, report } of entries) {
    if (reports.get(report) === (await readFile(folder + report, "utf8").catch(() => ""))) continue;
    complain(`What ${specifier} exports is not as in packages/rules/api/${report}`);
  }
  for await (const file of glob("**/*.api.md", { cwd: folder })) {
    if (!reports.has(file)) complain(`packages/rules/api/${file} is of an entry that is gone`);
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
