/**
 * Makes calls by a fetch that answers at once, one after another, and writes what each costs:
 * `node stubbed.js <subject> <seconds of warm-up> <seconds>`.
 */
import process from "node:process";
import { answer, answerHeaders } from "../call.js";
import { makeCall } from "./make-call.js";

const init = { status: 200, headers: answerHeaders };
globalThis.fetch = async () => new Response(answer, init);

const [subject, warmUp, seconds] = process.argv.slice(2);
const call = await makeCall(subject, "http://127.0.0.1:1");

async function run(duration) {
  const end = performance.now() + Number(duration) * 1000;
  let calls = 0;
  for (; performance.now() < end; calls += 1) await call();
  return calls;
}

await run(warmUp);
const used = process.cpuUsage();
const calls = await run(seconds);
const { user, system } = process.cpuUsage(used);
console.log(JSON.stringify({ cpuMicroseconds: (user + system) / calls }));
process.exit();
