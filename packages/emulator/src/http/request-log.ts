import type { LogEntry } from "./log-entry.ts";

/** The last calls, in the order of their answers. */
export class RequestLog {
  readonly #size: number;
  readonly #entries: LogEntry[] = [];
  #next = 0;

  /** @param size how many calls it keeps */
  constructor(size: number) {
    this.#size = size;
  }

  readonly add = (entry: LogEntry): void => {
    this.#entries[this.#next] = entry;
    this.#next = (this.#next + 1) % this.#size;
  };

  /** The oldest first. */
  list(): LogEntry[] {
    const isFull = this.#entries.length === this.#size;
    const oldest = isFull ? this.#next : 0;
    return [...this.#entries.slice(oldest), ...this.#entries.slice(0, oldest)];
  }

  clear(): void {
    this.#entries.length = 0;
    this.#next = 0;
  }
}
