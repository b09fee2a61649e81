import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const bin = fileURLToPath(new URL("../bin/cloud-recording.js", import.meta.url));

/** Times in milliseconds: of a Node that does nothing, of `--help` of the built command, and the limit for it. */
export interface HelpTimes {
  readonly bare: number;
  readonly help: number;
  readonly limit: number;
}

/**
 * Measures both by turns, and returns the pair in the middle of all, by how far `--help` is from its limit.
 *
 * What else the machine does falls on both of a pair.
 */
export function helpTimes(pairs: number): HelpTimes {
  const times = Array.from({ length: pairs }, () => {
    const bare = timeOf(["-e", "0"]);
    const help = timeOf([bin, "--help"]);
    return { bare, help, limit: 1.5 * bare + 60 };
  });
  const excess = ({ help, limit }: HelpTimes) => help - limit;
  times.sort((one, other) => excess(one) - excess(other));
  return times[Math.floor(pairs / 2)] as HelpTimes;
}

function timeOf(args: readonly string[]): number {
  // Users have no cache of compiled code.
  const env = { ...process.env, NODE_DISABLE_COMPILE_CACHE: "1" };
  const begin = performance.now();
  const { status } = spawnSync(process.execPath, args, { env });
  if (status !== 0) throw new Error(`node ${args.join(" ")} has failed; run npm run build first`);
  return performance.now() - begin;
}
