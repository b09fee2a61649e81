import type { Clock } from "@cloud-recording/client";

interface Timer {
  readonly at: number;
  readonly number: number;
  readonly wake: () => void;
}

/** A clock that goes on to the next timer as soon as nothing else is to be done. */
export class VirtualClock implements Clock {
  #time: number;
  #count = 0;
  /** Timers as a heap: none is later than the two below it. */
  readonly #timers: Timer[] = [];
  #seed: number;

  /** @param seed of its chance, so that a run can be repeated */
  constructor(time: number, seed = 1) {
    this.#time = time;
    this.#seed = seed;
  }

  now(): number {
    return this.#time;
  }

  random(): number {
    this.#seed = (this.#seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return this.#seed / 2 ** 32;
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const leave = () => reject(signal?.reason);
      const wake = () => {
        signal?.removeEventListener("abort", leave);
        resolve();
      };
      signal?.addEventListener("abort", leave, { once: true });
      this.#add({ at: this.#time + Math.max(0, milliseconds), number: ++this.#count, wake });
    });
  }

  /** Runs until a time. */
  async runUntil(end: number): Promise<void> {
    for (;;) {
      // All that follows from the last timer, without a timer of its own.
      await new Promise(setImmediate);
      const [next] = this.#timers;
      if (next === undefined || next.at > end) break;
      this.#time = next.at;
      this.#take().wake();
    }
    this.#time = end;
  }

  #add(timer: Timer): void {
    const timers = this.#timers;
    let index = timers.push(timer) - 1;
    while (index > 0) {
      const above = (index - 1) >> 1;
      if (isBefore(timers[above] as Timer, timer)) break;
      timers[index] = timers[above] as Timer;
      index = above;
    }
    timers[index] = timer;
  }

  #take(): Timer {
    const timers = this.#timers;
    const [first] = timers as [Timer];
    const last = timers.pop() as Timer;
    let index = 0;
    while (timers.length > 0) {
      let below = 2 * index + 1;
      if (below >= timers.length) break;
      const right = timers[below + 1];
      if (right !== undefined && isBefore(right, timers[below] as Timer)) below += 1;
      if (isBefore(last, timers[below] as Timer)) break;
      timers[index] = timers[below] as Timer;
      index = below;
    }
    if (timers.length > 0) timers[index] = last;
    return first;
  }
}

function isBefore(one: Timer, other: Timer): boolean {
  return one.at < other.at || (one.at === other.at && one.number < other.number);
}
