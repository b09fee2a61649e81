/**
 * Shows that the published packages work on everything that they are said to work on: `npm run test:runtimes`.
 * `-- workerd` runs the rows only that have this text in their name or place.
 */
import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { createConsumer } from "./consumer.ts";
import { install } from "./installed.ts";
import { runRows } from "./row.ts";
import { browserRows } from "./rows/browser.ts";
import { lintRows } from "./rows/lint.ts";
import { packageRows } from "./rows/package.ts";
import { redisRows } from "./rows/redis.ts";
import { requireRows } from "./rows/require.ts";
import { smokeRows } from "./rows/smoke.ts";
import { testRunnerRows } from "./rows/test-runners.ts";
import { typeRows } from "./rows/types.ts";
import { workerRows } from "./rows/worker.ts";
import { findRuntimes } from "./runtimes.ts";
import { startService } from "./service.ts";
import { table } from "./table.ts";

await install(console.error);
const runtimes = await findRuntimes();
await using consumer = await createConsumer();
await using service = await startService(consumer.folder);
const rows = [
  ...(await smokeRows(consumer, service, runtimes)),
  ...(await redisRows(consumer, service, runtimes)),
  ...(await workerRows(consumer, service)),
  ...(await testRunnerRows(consumer, runtimes)),
  ...requireRows(consumer, runtimes),
  ...(await browserRows(consumer)),
  // The registry has no release of today. Where a project has one installed, npx takes it, and asks no registry.
  ...lintRows(consumer.folder, runtimes, await versionIn(consumer.folder), {
    DESCRIPTIONS_COMMAND: "redocly",
    npm_config_registry: "http://127.0.0.1:1",
  }),
  ...(await typeRows(consumer, runtimes)),
  ...(await packageRows(consumer)),
];
const [text = ""] = process.argv.slice(2);
const chosen = rows.filter(({ what, where }) => `${what}, ${where}`.includes(text));
if (chosen.length === 0) throw new Error(`No row has ${text} in its name or place`);
const outcomes = await runRows(chosen, Math.max(2, availableParallelism()));
console.log(table(outcomes));
if (outcomes.some(({ verdict }) => verdict === "failed")) process.exitCode = 1;

/** Version of the command line that a folder has installed. */
async function versionIn(folder: string): Promise<string> {
  const manifest = `${folder}node_modules/@cloud-recording/cli/package.json`;
  return JSON.parse(await readFile(manifest, "utf8")).version;
}
