/** A part of a message of a handshake, as DTLS has it (RFC 6347, 4.2.3). */
export interface HandshakeFragment {
  readonly msg_type: number;
  /** Length of the whole message, in bytes. */
  readonly length: number;
  readonly message_seq: number;
  readonly fragment_offset: number;
  readonly fragment_length: number;
}

/** Longest message that is put together, in bytes: a chain of certificates is far shorter. */
const longestMessage = 65_536;

/** As many parts of one message are kept: a packet of the network carries a thousand bytes. */
const mostParts = 128;

/** Messages that can be on their way at the same time. No flight of a handshake has as many. */
const mostAhead = 16;

/** Parts of messages that are not whole yet. What would let them grow without end is left out. */
export class HandshakeFragments<Fragment extends HandshakeFragment> {
  readonly #parts = new Map<number, Fragment[]>();

  /** Number of the parts that are kept. */
  get size(): number {
    return [...this.#parts.values()].reduce((sum, { length }) => sum + length, 0);
  }

  /**
   * Takes a part of a message.
   *
   * @param next number of the message that has not come yet
   * @returns all parts of the message in their order, if it is whole; or else none
   */
  add(fragment: Fragment, next: number): Fragment[] {
    const { message_seq: number, fragment_offset: from, fragment_length, length } = fragment;
    const until = from + fragment_length;
    if (number >= next + mostAhead || length > longestMessage || until > length) return [];
    const parts = this.#parts.get(number) ?? [];
    const [first = fragment] = parts;
    if (first.length !== length || first.msg_type !== fragment.msg_type) return [];
    const place = parts.findIndex(({ fragment_offset }) => fragment_offset >= from);
    const at = place < 0 ? parts.length : place;
    const isApart = endOf(parts[at - 1]) <= from && until <= (parts[at]?.fragment_offset ?? length);
    // One that has come before, or overlaps another one, brings nothing that the others would not.
    if (!isApart || parts.length >= mostParts) return [];
    if (fragment_length === 0 && length > 0) return [];
    const all = parts.toSpliced(at, 0, fragment);
    const isWhole = all.reduce((sum, part) => sum + part.fragment_length, 0) === length;
    if (isWhole) this.#parts.delete(number);
    else this.#parts.set(number, all);
    return isWhole ? all : [];
  }
}

function endOf(fragment: HandshakeFragment | undefined): number {
  return fragment === undefined ? 0 : fragment.fragment_offset + fragment.fragment_length;
}
