/** Time after which a packet that is missing is given up, in milliseconds. */
const patience = 400;

/** Time between two requests for the same packet, in milliseconds. */
const pause = 60;

/** More packets than this are not lost; the sender has begun anew. */
const limit = 256;

interface Missing {
  readonly since: number;
  askedAt: number;
}

/**
 * Finds the packets of a stream that its sender must send again.
 *
 * The library asks for them, too, but not any more when sequence numbers have overflown once.
 */
export class LostPackets {
  readonly #missing = new Map<number, Missing>();
  #newest: number | undefined;

  /**
   * Notes a packet that has come.
   *
   * @param number its sequence number, 16 bits
   * @param now in milliseconds
   * @returns sequence numbers of the packets to ask for now
   */
  note(number: number, now: number): number[] {
    this.#newest ??= number;
    this.#missing.delete(number);
    const ahead = (number - this.#newest) & 0xffff;
    if (ahead < 0x8000) {
      for (let step = 1; step < ahead && ahead <= limit; step++) {
        const missing = (this.#newest + step) & 0xffff;
        this.#missing.set(missing, { since: now, askedAt: Number.NEGATIVE_INFINITY });
      }
      this.#newest = number;
    }
    return this.#due(now);
  }

  #due(now: number): number[] {
    const due: number[] = [];
    for (const [number, missing] of this.#missing) {
      if (now - missing.since > patience) this.#missing.delete(number);
      else if (now - missing.askedAt >= pause) {
        missing.askedAt = now;
        due.push(number);
      }
    }
    return due;
  }
}
