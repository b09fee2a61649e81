/**
 * Time from the sending of a picture or sound to its place in a recording, in milliseconds.
 * What comes within it is in time, so it covers the jitter of a network, packets that are sent again, and a decoder
 * on a busy machine.
 */
export const playoutDelay = 1000;

/** Smallest change of a lead that counts, in milliseconds: two clocks that are read one after the other differ a little. */
const tolerance = 5;

/** The clock of the recordings, compared with that of this machine. */
export class Playout {
  #lead = 0;

  /** Lead of the clock of the recordings, in milliseconds. */
  get lead(): number {
    return this.#lead;
  }
  set lead(lead: number) {
    if (Math.abs(lead - this.#lead) > tolerance) this.#lead = lead;
  }
}
