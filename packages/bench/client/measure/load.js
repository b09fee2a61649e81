/**
 * Makes calls over loopback, so many in parallel, and writes what they cost this process:
 * `node --expose-gc load.js <subject> <base URL> <parallel> <seconds of warm-up> <seconds>`.
 */
import process from "node:process";
import { makeCall } from "./make-call.js";

const [subject, baseUrl, parallel, warmUp, seconds] = process.argv.slice(2);
const call = await makeCall(subject, baseUrl);

/** Calls until the time is over, and tells how many there were. */
async function run(duration) {
  const end = performance.now() + Number(duration) * 1000;
  let calls = 0;
  const lane = async () => {
    while (performance.now() < end) {
      await call();
      calls += 1;
    }
  };
  await Promise.all(Array.from({ length: Number(parallel) }, lane));
  return calls;
}

await run(warmUp);
const begin = performance.now();
const used = process.cpuUsage();
const calls = await run(seconds);
const { user, system } = process.cpuUsage(used);
const perSecond = calls / ((performance.now() - begin) / 1000);
console.log(JSON.stringify({ perSecond, cpuMicroseconds: (user + system) / calls }));
process.exit();
