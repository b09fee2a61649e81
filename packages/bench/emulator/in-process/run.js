// Calls one subject as often as it can, in a process of its own, and prints calls per second.
import { argv } from "node:process";
import { pathToFileURL } from "node:url";

const [, , file, warmUpSeconds, seconds] = argv;
const { call } = await import(pathToFileURL(file).href);

await callFor(Number(warmUpSeconds));
console.log(await callFor(Number(seconds)));
// A subject may keep the process alive.
process.exit();

async function callFor(duration) {
  const begin = performance.now();
  let calls = 0;
  let passed = 0;
  while (passed < duration) {
    for (let index = 0; index < 10; index++) await call();
    calls += 10;
    passed = (performance.now() - begin) / 1000;
  }
  return calls / passed;
}
