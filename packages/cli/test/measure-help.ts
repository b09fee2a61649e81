/** Measures `cloud-recording --help` beside a Node that does nothing: `npm run measure -w packages/cli`. */
import { helpTimes } from "./help-times.ts";

const { bare, help, limit } = helpTimes(15);
const [bareText, helpText, limitText] = [bare, help, limit].map((time) => `${time.toFixed(0)} ms`);
console.log(`Node ${process.version}: bare ${bareText}, --help ${helpText}, limit ${limitText}`);
if (help > limit) process.exitCode = 1;
