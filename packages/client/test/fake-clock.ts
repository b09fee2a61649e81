import type { Clock } from "../src/time/clock.ts";

/** A clock on which nothing takes time but sleeping, which takes none of ours. */
export interface FakeClock extends Clock {
  /** The time, in milliseconds since the epoch; a test may move it. */
  time: number;
  /** Durations of all sleeps, in milliseconds. */
  readonly sleeps: number[];
}

/** Makes a clock that stands at a time and whose chance is always the same. */
export function fakeClock(chance = 0.5): FakeClock {
  /** Times at which sleeps end. */
  const sleepers = new Set<number>();
  const clock: FakeClock = {
    time: 1_600_000_000_000,
    sleeps: [],
    now: () => clock.time,
    random: () => chance,
    async sleep(milliseconds, signal) {
      const end = clock.time + milliseconds;
      sleepers.add(end);
      try {
        // As timers, the one that ends first wakes first, after everything else.
        do await new Promise((resolve) => setTimeout(resolve));
        while (Math.min(...sleepers) < end);
        signal?.throwIfAborted();
        clock.sleeps.push(milliseconds);
        clock.time = Math.max(clock.time, end);
      } finally {
        sleepers.delete(end);
      }
    },
  };
  return clock;
}
