/** Writes how long it takes from the import of a subject to its first answer: `node first-call.js <subject> <base URL>`. */
import process from "node:process";
import { makeCall } from "./make-call.js";

const [subject, baseUrl] = process.argv.slice(2);
const used = process.cpuUsage();
const begin = performance.now();
const call = await makeCall(subject, baseUrl);
await call();
const milliseconds = performance.now() - begin;
const { user, system } = process.cpuUsage(used);
console.log(JSON.stringify({ milliseconds, cpuMilliseconds: (user + system) / 1000 }));
process.exit();
