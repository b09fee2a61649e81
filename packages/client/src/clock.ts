import { TimeIsUp, withTimeLimit } from "./transport/time-limit.ts";

/** Time and chance, so that a test or a simulation can bring its own. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /**
   * Waits.
   *
   * @param milliseconds how long
   * @param signal ends the wait early; the promise rejects with its reason then
   */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** A number from 0 up to, not including, 1. */
  random(): number;
}

/** The time of this machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: (milliseconds, signal) =>
    withTimeLimit<void>(milliseconds, signal, () => new Promise(() => {})).catch((error) => {
      if (!(error instanceof TimeIsUp)) throw error;
    }),
};
