/**
 * Measures the clients side by side with their peers: `npm run bench:client`.
 *
 * With `--quick` it measures once and shortly, with `--own` it leaves out peers that have to be installed,
 * with `--source` it runs the clients from their sources instead of building them, with `--rounds` it measures as often
 * as that, with `--before` it measures ours of another checkout, too, and with `--json` it prints data.
 */
import { availableParallelism, cpus, loadavg } from "node:os";
import process from "node:process";
import { parseArgs } from "node:util";
import { build } from "../emulator/install.ts";
import { goalsOf, type NodeResults } from "./goals.ts";
import { installPeers } from "./install.ts";
import {
  measureAllocation,
  measureFirstCalls,
  measureLoopback,
  measureStubbed,
} from "./measurement.ts";
import { report } from "./report.ts";
import { deno, nodes, type Runtime } from "./runtimes.ts";
import { settingsFor } from "./settings.ts";
import { before, globalFetch, oursByFetch, subjects } from "./subjects.ts";

const off = { type: "boolean", default: false } as const;
const { values: flags } = parseArgs({
  options: {
    ...{ quick: off, own: off, source: off, json: off },
    rounds: { type: "string" },
    before: { type: "string" },
  },
});
const say = (text: string): void => {
  if (!flags.json) console.log(text);
};

if (!flags.own) installPeers(say);
if (!flags.source) build();

const begin = performance.now();
const machine = {
  platform: `${process.platform} ${process.arch}`,
  cpu: cpus()[0]?.model.trim() ?? "",
  cores: availableParallelism(),
  loadBefore: loadavg()[0] ?? 0,
};
const settings = settingsFor(flags);
say(
  `${machine.platform}, ${machine.cpu}, ${machine.cores} cores, ` +
    `${settings.cores.pinned ? "server and client on a core each" : "not pinned"}, ` +
    `${settings.rounds} rounds, ${settings.parallel} calls in parallel, load average before ${machine.loadBefore.toFixed(1)}\n`,
);

const earlier = flags.before === undefined ? [] : before(flags.before);
const measured = [...subjects.filter(({ installed }) => !(flags.own && installed)), ...earlier];
const measureNode = async (runtime: Runtime): Promise<NodeResults> => ({
  name: runtime.name,
  loopback: await measureLoopback(runtime, measured, settings),
  firstCalls: await measureFirstCalls(runtime, measured, settings),
  stubbed: await measureStubbed(
    runtime,
    measured.filter(({ byFetch }) => byFetch),
    settings,
  ),
  allocation: await measureAllocation(runtime, measured, settings),
});

const onNodes: NodeResults[] = [];
for (const runtime of nodes(flags.source)) onNodes.push(await measureNode(runtime));
if (onNodes.length === 1) {
  const reason = flags.source
    ? "it runs no sources"
    : "it is not installed, run this once without --own";
  say(`Node 20 SKIPPED: ${reason}\n`);
}
const onDeno = deno(flags.source);
const results = {
  nodes: onNodes,
  deno: {
    name: onDeno.name,
    // Its fetch is not JavaScript, so that only ours has to get warm, and calls are fewer. The two are close to each
    // other, so they are measured more often.
    loopback: await measureLoopback(onDeno, [globalFetch, oursByFetch, ...earlier.slice(1)], {
      ...settings,
      rounds: 2 * settings.rounds,
      loopback: { ...settings.loopback, warmUp: 3 * settings.loopback.warmUp },
    }),
  },
};

const seconds = (performance.now() - begin) / 1000;
if (flags.json) {
  const goals = goalsOf(results);
  console.log(
    JSON.stringify({ machine, pinned: settings.cores.pinned, seconds, ...results, goals }, null, 2),
  );
} else say(`${report(results)}\n\nMeasured in ${seconds.toFixed(0)} seconds`);
