import { callsPerSecond, type Subject } from "./in-process.ts";
import type { Peer } from "./peers.ts";
import { refusalsOf } from "./refusals.ts";
import type { Settings } from "./settings.ts";
import { median } from "./statistics.ts";
import { runTrial, type Trial } from "./trial.ts";

/** Medians over all rounds, and which wrong calls the server refuses. */
export interface ServerFigures extends Trial {
  readonly name: string;
  /** Medians of the ratios to the first server in each round, which are steadier than the ratios of the medians. */
  readonly ratios: Trial;
  readonly refuses: readonly string[];
}

export interface FunctionFigures {
  readonly name: string;
  readonly perSecond: number;
}

/**
 * Measures all servers once, then all again in the opposite order: what disturbs the machine disturbs all of them alike.
 */
export async function measureServers(
  peers: readonly Peer[],
  settings: Settings,
): Promise<ServerFigures[]> {
  const trials = await inRounds(peers, settings.rounds, (peer) => runTrial(peer, settings));
  const [base = []] = trials.values();
  const figures: ServerFigures[] = [];
  for (const [peer, measured] of trials) {
    const refuses = await refusalsOf(peer, settings);
    const ratios = mediansOf(measured.map((trial, round) => ratiosOf(trial, base[round] ?? trial)));
    figures.push({ name: peer.name, ratios, refuses, ...mediansOf(measured) });
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
    const order = [...values];
    for (const [item, measured] of round % 2 === 0 ? order : order.reverse()) {
      measured.push(await measure(item));
    }
  }
  return values;
}

function mediansOf(trials: readonly Trial[]): Trial {
  return figuresOf(trials[0], (name) => median(trials.map((trial) => trial[name])));
}

function ratiosOf(trial: Trial, base: Trial): Trial {
  return figuresOf(trial, (name) => trial[name] / base[name]);
}

function figuresOf(names: Trial | undefined, figure: (name: keyof Trial) => number): Trial {
  const entries = (Object.keys(names ?? {}) as (keyof Trial)[]).map((name) => [name, figure(name)]);
  return Object.fromEntries(entries);
}
