import { type Cores, takeCores } from "./cores.ts";
import type { LoadOrder } from "./load.ts";

/** Settings of a run. */
export interface Settings {
  readonly rounds: number;
  readonly load: Omit<LoadOrder, "port">;
  /** Time for which a function is called in-process, in seconds, and the time of its warm-up. */
  readonly inProcess: { readonly warmUpSeconds: number; readonly seconds: number };
  /** Rounds in which all methods are called, those before that are not measured, and calls of each in a round. */
  readonly methods: {
    readonly rounds: number;
    readonly warmUpRounds: number;
    readonly calls: number;
  };
  /** Arguments of Node for a server. */
  readonly nodeOptions: readonly string[];
  readonly cores: Cores;
}

/** @param source whether the emulator runs from its sources, which need no build but a longer start */
export function settingsFor({ quick, source }: { quick: boolean; source: boolean }): Settings {
  return {
    rounds: quick ? 1 : 5,
    load: quick
      ? { connections: 8, warmUpSeconds: 0.1, seconds: 1, requests: 500 }
      : { connections: 32, warmUpSeconds: 1.5, seconds: 1.5, requests: 200_000 },
    inProcess: quick ? { warmUpSeconds: 0.05, seconds: 0.1 } : { warmUpSeconds: 0.8, seconds: 1 },
    methods: quick
      ? { rounds: 1, warmUpRounds: 0, calls: 32 }
      : { rounds: 15, warmUpRounds: 5, calls: 640 },
    nodeOptions: source ? ["--conditions=@cloud-recording/source"] : [],
    cores: takeCores(),
  };
}
