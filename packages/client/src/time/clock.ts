import { onAbort, reasonOf, throwIfAborted } from "./on-abort.ts";

/** Time and chance, so that a test or a simulation can bring its own. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /**
   * Milliseconds of a clock that nobody sets, to measure how long something takes.
   *
   * @default now
   */
  readonly elapsed?: (() => number) | undefined;
  /**
   * Waits.
   *
   * @param milliseconds how long
   * @param signal ends the wait early; the promise then rejects with its reason
   */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** A number from 0 up to, not including, 1. */
  random(): number;
}

/** The clock of this machine. Its time may be set back or forward; what it measures does not change by that. */
export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  random: () => Math.random(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      throwIfAborted(signal);
      const timer = setTimeout(() => {
        ignoreSignal?.();
        resolve();
      }, milliseconds);
      const ignoreSignal =
        signal &&
        onAbort(signal, () => {
          clearTimeout(timer);
          reject(reasonOf(signal));
        });
    }),
};

/** Milliseconds to measure a duration with. */
export function elapsed(clock: Clock): number {
  return clock.elapsed ? clock.elapsed() : clock.now();
}
