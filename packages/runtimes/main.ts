/** Shows that the published packages work on everything that they are said to work on: `npm run test:runtimes`. */
import { availableParallelism } from "node:os";
import { createConsumer } from "./consumer.ts";
import { install } from "./installed.ts";
import { runRows } from "./row.ts";
import { browserRows } from "./rows/browser.ts";
import { packageRows } from "./rows/package.ts";
import { requireRows } from "./rows/require.ts";
import { smokeRows } from "./rows/smoke.ts";
import { typeRows } from "./rows/types.ts";
import { findRuntimes } from "./runtimes.ts";
import { startService } from "./service.ts";
import { table } from "./table.ts";

await install(console.error);
const runtimes = await findRuntimes();
await using consumer = await createConsumer();
await using service = await startService(consumer.folder);
const rows = [
  ...(await smokeRows(consumer, service, runtimes)),
  ...requireRows(consumer, runtimes),
  ...(await browserRows(consumer)),
  ...(await typeRows(consumer, runtimes)),
  ...(await packageRows(consumer)),
];
const outcomes = await runRows(rows, Math.max(2, availableParallelism()));
console.log(table(outcomes));
if (outcomes.some(({ verdict }) => verdict === "failed")) process.exitCode = 1;
