/** Part of an RTP packet that its place in the stream depends on. */
export interface Numbered {
  /** Sequence number, 16 bits. */
  readonly number: number;
}

/** As many packets wait for a missing one at most. */
const limit = 512;

/** Puts packets into the order in which they were sent, and leaves out the ones that do not come. */
export class PacketOrder<Packet extends Numbered> {
  readonly #deliver: (packet: Packet, isAfterGap: boolean) => void;
  readonly #patience: number;
  readonly #waiting = new Map<number, Packet>();
  #next: number | undefined;
  /** Moment since which a packet is missing, in milliseconds. */
  #missingSince: number | undefined;

  /**
   * @param deliver called with the packets in order; `isAfterGap` is true if some before it are lost
   * @param patience longest wait for a packet that is missing, in milliseconds
   */
  constructor(deliver: (packet: Packet, isAfterGap: boolean) => void, patience: number) {
    this.#deliver = deliver;
    this.#patience = patience;
  }

  /** Takes a packet. @param now in milliseconds */
  add(packet: Packet, now: number): void {
    this.#next ??= packet.number;
    const distance = (packet.number - this.#next) & 0xffff;
    // A packet of the past, or one that came twice.
    if (distance >= 0x8000) return;
    const next = this.#next;
    this.#waiting.set(packet.number, packet);
    this.#drain(false);
    if (this.#waiting.size === 0) this.#missingSince = undefined;
    // Each missing packet is waited for by itself.
    else if (this.#next !== next) this.#missingSince = now;
    else this.#missingSince ??= now;
    const isTooLate = this.#missingSince !== undefined && now - this.#missingSince > this.#patience;
    if (isTooLate || this.#waiting.size > limit) this.#skip(now);
  }

  /** Goes on behind the missing packets. */
  #skip(now: number): void {
    const next = this.#next ?? 0;
    const distances = [...this.#waiting.keys()].map((number) => (number - next) & 0xffff);
    this.#next = (next + Math.min(...distances)) & 0xffff;
    this.#drain(true);
    this.#missingSince = this.#waiting.size === 0 ? undefined : now;
  }

  #drain(isAfterGap: boolean): void {
    let isFirst = isAfterGap;
    while (this.#next !== undefined) {
      const packet = this.#waiting.get(this.#next);
      if (packet === undefined) return;
      this.#waiting.delete(this.#next);
      this.#next = (this.#next + 1) & 0xffff;
      this.#deliver(packet, isFirst);
      isFirst = false;
    }
  }
}
