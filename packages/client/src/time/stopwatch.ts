import { type Clock, elapsed } from "./clock.ts";

/** Measures how long something takes. It moves on with each pause, even on a clock that stands still or is set back. */
export class Stopwatch {
  readonly #clock: Clock;
  readonly #begin: number;
  #slept = 0;

  /** Starts to measure. */
  constructor(clock: Clock) {
    this.#clock = clock;
    this.#begin = elapsed(clock);
  }

  /** Milliseconds since it was made. */
  get time(): number {
    return Math.max(this.#slept, elapsed(this.#clock) - this.#begin);
  }

  /** Waits; the promise rejects with the reason of `signal` if it is aborted meanwhile. */
  async sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    await this.#clock.sleep(milliseconds, signal);
    this.#slept += milliseconds;
  }
}
