import { type Cores, takeCores } from "../emulator/cores.ts";

/** Settings of a run. */
export interface Settings {
  readonly rounds: number;
  /** Calls over loopback that run at the same time. */
  readonly parallel: number;
  readonly loopback: Duration;
  readonly stubbed: Duration;
  /** Number of calls that the allocation is a mean of. */
  readonly calls: number;
  readonly cores: Cores;
}

/** In seconds. */
export interface Duration {
  readonly warmUp: number;
  readonly measured: number;
}

/** @param rounds how many, if not as many as usual */
export function settingsFor({ quick, rounds }: { quick: boolean; rounds?: string }): Settings {
  const brief = { warmUp: 0.1, measured: 0.2 };
  return {
    rounds: Number(rounds ?? (quick ? 1 : 3)),
    parallel: quick ? 8 : 32,
    loopback: quick ? brief : { warmUp: 3, measured: 2 },
    stubbed: quick ? brief : { warmUp: 1.5, measured: 1.5 },
    calls: quick ? 200 : 500,
    cores: takeCores(),
  };
}
