import { setImmediate } from "node:timers/promises";
import type { Clock, Fetch } from "@cloud-recording/client";

/** A pause on a virtual clock. */
interface Sleeper {
  readonly end: number;
  readonly number: number;
  wake(): void;
}

/** A clock on which only pauses take time: as soon as nothing is left to do, it jumps to the end of the next one. */
export class VirtualClock implements Clock {
  /** Milliseconds since the epoch. */
  time: number = Date.UTC(2026, 0, 1);
  readonly #random: () => number;
  /** A heap: none ends before the one at half its index. */
  readonly #sleepers: Sleeper[] = [];
  #count = 0;
  #busy = 0;

  /** @param random numbers from 0 up to, not including, 1 */
  constructor(random: () => number) {
    this.#random = random;
  }

  now(): number {
    return this.time;
  }

  random(): number {
    return this.#random();
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const abort = () => reject(signal?.reason);
      signal?.addEventListener("abort", abort, { once: true });
      this.#count += 1;
      this.#add({
        end: this.time + milliseconds,
        number: this.#count,
        wake: () => {
          signal?.removeEventListener("abort", abort);
          resolve();
        },
      });
    });
  }

  /** A `fetch` that takes some time on this clock, half of it each way. */
  fetch(fetch: Fetch, duration: number): Fetch {
    return async (url, init) => {
      await this.sleep(duration / 2);
      this.#busy += 1;
      const response = await fetch(url, init).finally(() => {
        this.#busy -= 1;
      });
      await this.sleep(duration / 2);
      return response;
    };
  }

  /** Lets time pass until a task is done. */
  async run<Result>(task: Promise<Result>): Promise<Result> {
    let done = false;
    const settle = () => {
      done = true;
    };
    task.then(settle, settle);
    for (;;) {
      await setImmediate();
      while (this.#busy > 0) await setImmediate();
      await setImmediate();
      if (done) return await task;
      const next = this.#next();
      if (next === undefined) throw new Error("nothing is left that would take time");
      this.time = Math.max(this.time, next.end);
      next.wake();
    }
  }

  #add(sleeper: Sleeper): void {
    const heap = this.#sleepers;
    let index = heap.length;
    for (; index > 0; ) {
      const above = (index - 1) >> 1;
      const parent = heap[above] as Sleeper;
      if (isBefore(parent, sleeper)) break;
      heap[index] = parent;
      index = above;
    }
    heap[index] = sleeper;
  }

  #next(): Sleeper | undefined {
    const heap = this.#sleepers;
    const [first] = heap;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return first;
    let index = 0;
    for (;;) {
      let below = 2 * index + 1;
      if (below >= heap.length) break;
      const right = heap[below + 1];
      if (right && isBefore(right, heap[below] as Sleeper)) below += 1;
      if (isBefore(last, heap[below] as Sleeper)) break;
      heap[index] = heap[below] as Sleeper;
      index = below;
    }
    heap[index] = last;
    return first;
  }
}

function isBefore(one: Sleeper, other: Sleeper): boolean {
  return one.end < other.end || (one.end === other.end && one.number < other.number);
}
