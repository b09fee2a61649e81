import { callsPerSecond, type Subject } from "./in-process.ts";
import type { Peer } from "./peers.ts";
import { refusalsOf } from "./refusals.ts";
import type { Settings } from "./settings.ts";
import { median } from "./statistics.ts";
import { runTrial, type Trial } from "./trial.ts";

/** Medians over all rounds, and which wrong calls the server refuses. */
export interface ServerFigures extends Trial {
  readonly name: string;
  readonly refuses: readonly string[];
}

export interface FunctionFigures {
  readonly name: string;
  readonly perSecond: number;
}

/** Measures all servers once, then all again: what disturbs the machine disturbs all of them alike. */
export async function measureServers(
  peers: readonly Peer[],
  settings: Settings,
): Promise<ServerFigures[]> {
  const trials = await inRounds(peers, settings.rounds, (peer) => runTrial(peer, settings));
  const figures: ServerFigures[] = [];
  for (const [peer, measured] of trials) {
    const refuses = await refusalsOf(peer, settings);
    figures.push({ name: peer.name, refuses, ...mediansOf(measured) });
  }
  return figures;
}

export async function measureFunctions(
  subjects: readonly Subject[],
  settings: Settings,
): Promise<FunctionFigures[]> {
  const measured = await inRounds(subjects, settings.rounds, (subject) =>
    callsPerSecond(subject, settings),
  );
  return [...measured].map(([{ name }, values]) => ({ name, perSecond: median(values) }));
}

async function inRounds<Item, Value>(
  items: readonly Item[],
  rounds: number,
  measure: (item: Item) => Promise<Value>,
): Promise<Map<Item, Value[]>> {
  const values = new Map(items.map((item) => [item, [] as Value[]]));
  for (let round = 0; round < rounds; round++) {
    for (const [item, measured] of values) measured.push(await measure(item));
  }
  return values;
}

function mediansOf(trials: readonly Trial[]): Trial {
  const names = Object.keys(trials[0] ?? {}) as (keyof Trial)[];
  const medians = names.map((name) => [name, median(trials.map((trial) => trial[name]))]);
  return Object.fromEntries(medians);
}
