/** Longest pause between two packets that counts, in milliseconds. Senders of audio send one every 20. */
const longestPause = 100;

/**
 * Time in which packets come.
 *
 * If nothing comes at all, this machine or the network stands still, and that says nothing about a packet that is
 * missing: it may be the next one to be taken. So a pause counts as a short one.
 */
export class ListeningTime {
  #time = 0;
  #last: number | undefined;

  /** Notes that a packet has come. @param now in milliseconds @returns the time so far, in milliseconds */
  at(now: number): number {
    const pause = now - (this.#last ?? now);
    this.#time += Math.min(Math.max(pause, 0), longestPause);
    this.#last = now;
    return this.#time;
  }
}
