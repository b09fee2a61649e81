/**
 * Measures the emulator side by side with its peers: `npm run bench:emulator`.
 *
 * With `--quick` it measures once and shortly, with `--own` it leaves out peers that have to be installed,
 * with `--source` it runs the emulator from its sources instead of building it, with `--before` it measures the server
 * of another checkout, too, and with `--json` it prints data.
 */
import { availableParallelism, cpus, loadavg } from "node:os";
import process from "node:process";
import { parseArgs } from "node:util";
import { subjects } from "./in-process.ts";
import { build, installPeers } from "./install.ts";
import { measureFunctions, measureServers } from "./measurement.ts";
import { measureMethods } from "./methods.ts";
import { before, peers } from "./peers.ts";
import { reportFunctions, reportMethods, reportServers } from "./report.ts";
import { settingsFor } from "./settings.ts";

const off = { type: "boolean", default: false } as const;
const { values: flags } = parseArgs({
  options: { quick: off, own: off, source: off, json: off, before: { type: "string" } },
});
const say = (text: string): void => {
  if (!flags.json) console.log(text);
};
const wanted = ({ installed }: { installed: boolean }): boolean => !(flags.own && installed);

if (!flags.own) installPeers(say);
if (!flags.source) build();

const begin = performance.now();
const machine = {
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  cpu: cpus()[0]?.model.trim() ?? "",
  cores: availableParallelism(),
  loadBefore: loadavg()[0] ?? 0,
};
const settings = settingsFor(flags);
say(
  `Node ${machine.node}, ${machine.platform}, ${machine.cpu}, ${machine.cores} cores, ` +
    `${settings.cores.pinned ? "server and load generator on a core each" : "not pinned"}, ` +
    `${settings.rounds} rounds, ${settings.load.connections} connections, load average before ${machine.loadBefore.toFixed(1)}`,
);

const earlier = flags.before === undefined ? [] : [before(flags.before)];
const servers = await measureServers([...peers.filter(wanted), ...earlier], settings);
say(`\nacquire over HTTP, ${peers[0]?.name} = 1\n${reportServers(servers)}`);

const emulators = [...earlier, ...peers.filter(({ name }) => name === "emulator")];
const methods = await measureMethods(emulators, settings);
say(`\nCPU time of a call of each method, ${emulators[0]?.name} = 1\n${reportMethods(methods)}`);

const functions = await measureFunctions(subjects.filter(wanted), settings);
say(`\nacquire in-process, ${subjects[0]?.name} = 1\n${reportFunctions(functions)}`);

const seconds = (performance.now() - begin) / 1000;
if (flags.json)
  console.log(
    JSON.stringify(
      { machine, pinned: settings.cores.pinned, seconds, servers, methods, functions },
      null,
      2,
    ),
  );
else say(`\nMeasured in ${seconds.toFixed(0)} seconds`);
