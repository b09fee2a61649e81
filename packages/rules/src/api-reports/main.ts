/**
 * Keeps a report of what each entry of each package exports, in `packages/rules/api`: `npm run api`.
 * With `--check` it writes nothing, and fails if a report is not what the built declarations say.
 */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { apiEntries } from "./entries.ts";
import { apiReport } from "./report.ts";

const folder = fileURLToPath(new URL("../../api/", import.meta.url));
const isCheck = process.argv.includes("--check");

if (!isCheck) await rm(folder, { recursive: true, force: true });
for (const entry of await apiEntries()) {
  const report = await apiReport(entry);
  const file = folder + entry.report;
  if (!isCheck) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, report);
  } else if (report !== (await readFile(file, "utf8").catch(() => ""))) {
    console.error(
      `What ${entry.specifier} exports is not as in packages/rules/api/${entry.report}: run \`npm run api\`, and read the difference`,
    );
    process.exitCode = 1;
  }
}
