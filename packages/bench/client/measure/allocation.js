/**
 * Writes how many bytes a call allocates, over loopback or, without a base URL, by a fetch that answers at once:
 * `node --expose-gc --max-semi-space-size=512 --min-semi-space-size=512 allocation.js <subject> <calls> [<base URL>]`.
 *
 * The young generation is so large that nothing is collected meanwhile, so what the heap has grown by was allocated.
 */
import { PerformanceObserver } from "node:perf_hooks";
import process from "node:process";
import { answer, answerHeaders } from "../call.js";
import { makeCall } from "./make-call.js";

const [subject, calls, baseUrl = "http://127.0.0.1:1"] = process.argv.slice(2);
if (process.argv.length === 4) {
  const init = { status: 200, headers: answerHeaders };
  globalThis.fetch = async () => new Response(answer, init);
}
const call = await makeCall(subject, baseUrl);
for (let count = 0; count < 3 * Number(calls); count++) await call();

let collections = 0;
new PerformanceObserver((list) => {
  collections += list.getEntries().length;
}).observe({ entryTypes: ["gc"] });
// What is outside the heap is given back a little later.
for (let turn = 0; turn < 3; turn++) {
  globalThis.gc();
  await new Promise((resolve) => setTimeout(resolve, 20));
}
collections = 0;
const before = process.memoryUsage();
for (let count = 0; count < Number(calls); count++) await call();
const after = process.memoryUsage();
await new Promise((resolve) => setTimeout(resolve, 50));
if (collections > 0) throw new Error("Something was collected meanwhile");
const bytes = after.heapUsed - before.heapUsed + after.external - before.external;
console.log(JSON.stringify({ bytes: bytes / Number(calls) }));
process.exit();
