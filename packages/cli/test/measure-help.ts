/** Measures `cloud-recording --help` beside a Node that does nothing; the built command is measured. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const bin = fileURLToPath(new URL("../bin/cloud-recording.js", import.meta.url));

/** The quickest of some runs, in milliseconds: a machine under load makes none quicker. */
function quickest(args: readonly string[]): number {
  const times = Array.from({ length: 25 }, () => {
    const begin = performance.now();
    const { status } = spawnSync(process.execPath, args);
    if (status !== 0) throw new Error(`node ${args.join(" ")} has failed; run npm run build first`);
    return performance.now() - begin;
  });
  return Math.min(...times);
}

const bare = quickest(["-e", "0"]);
const help = quickest([bin, "--help"]);
const limit = 1.5 * bare + 60;
const [bareText, helpText, limitText] = [bare, help, limit].map((time) => `${time.toFixed(0)} ms`);
console.log(`Node ${process.version}: bare ${bareText}, --help ${helpText}, limit ${limitText}`);
if (help > limit) process.exitCode = 1;
