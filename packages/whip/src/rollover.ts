/** Place of a stream in its numbers, as a context of SRTP keeps it. */
export interface RolloverState {
  /** Overflows of the sequence numbers so far. */
  rolloverCounter: number;
  /** Sequence number of the last packet, 16 bits. */
  lastSequenceNumber: number;
  /** True if there was a packet. */
  rolloverHasProcessed?: boolean | undefined;
}

/**
 * Counts the overflows of sequence numbers, so that a packet is taken for the nearest one with its number (RFC 3711, 3.3.1).
 *
 * That of the library loses count when packets of both sides of an overflow come in disorder, and then decrypts nothing
 * any more. So this one takes its place.
 */
export function updateRolloverCount(sequenceNumber: number, state: RolloverState): void {
  if (state.rolloverHasProcessed) {
    const step = ((sequenceNumber - state.lastSequenceNumber) << 16) >> 16;
    const index = state.rolloverCounter * 0x10000 + state.lastSequenceNumber + step;
    // Before the first packet there is none.
    if (index < 0) return;
    state.rolloverCounter = Math.floor(index / 0x10000);
  }
  state.rolloverHasProcessed = true;
  state.lastSequenceNumber = sequenceNumber;
}
