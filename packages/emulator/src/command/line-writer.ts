import type { Writable } from "node:stream";

/** As much unread output is kept, in bytes. */
const limit = 1024 * 1024;

/**
 * Writes to a stream whose fate must not be that of the process: its reader may be slow or go away, its disk may be full.
 * Lines that nobody reads in time are lost, and their number is written later.
 */
export class LineWriter {
  readonly #stream: Writable;
  readonly #lostLines: (count: number) => string;
  #isGone = false;
  #lost = 0;

  /** @param lostLines text that says how many lines are lost */
  constructor(stream: Writable, lostLines: (count: number) => string) {
    this.#stream = stream;
    this.#lostLines = lostLines;
    stream.on("error", () => {
      this.#isGone = true;
    });
  }

  readonly write = (text: string): void => {
    if (this.#isGone || text === "") return;
    if (this.#stream.writableLength > limit) {
      this.#lost += 1;
      return;
    }
    const missing = this.#lost === 0 ? "" : this.#lostLines(this.#lost);
    this.#lost = 0;
    try {
      this.#stream.write(missing + text);
    } catch {
      // A file on a full disk throws.
      this.#isGone = true;
    }
  };
}
