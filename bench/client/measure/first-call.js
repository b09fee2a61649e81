/** Writes how long it takes from the import of a subject to its first answer: `node first-call.js <subject> <base URL>`. */
import process from "node:process";

const [subject, baseUrl] = process.argv.slice(2);
const begin = performance.now();
const { makeCall } = await import("./make-call.js");
const call = await makeCall(subject, baseUrl);
await call();
console.log(JSON.stringify({ milliseconds: performance.now() - begin }));
process.exit();
