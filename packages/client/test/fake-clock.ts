import type { Clock } from "../src/clock.ts";

/** A clock on which nothing takes time but sleeping, which takes none of ours. */
export interface FakeClock extends Clock {
  /** The time, in milliseconds since the epoch; a test may move it. */
  time: number;
  /** How long each sleep was, in milliseconds. */
  readonly sleeps: number[];
}

/** Makes a clock that stands at a time and whose chance is always the same. */
export function fakeClock(chance = 0.5): FakeClock {
  const clock: FakeClock = {
    time: 1_600_000_000_000,
    sleeps: [],
    now: () => clock.time,
    random: () => chance,
    async sleep(milliseconds, signal) {
      // As a timer, it lets everything else go first.
      await new Promise((resolve) => setTimeout(resolve));
      signal?.throwIfAborted();
      clock.sleeps.push(milliseconds);
      clock.time += milliseconds;
    },
  };
  return clock;
}
