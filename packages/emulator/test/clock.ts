/** A clock that stands still until a test moves it. */
export class Clock {
  #time = Date.UTC(2026, 0, 1);

  /** Usable as the `now` option. */
  readonly now = (): number => this.#time;

  /** @param duration in milliseconds */
  advance(duration: number): void {
    this.#time += duration;
  }
}
