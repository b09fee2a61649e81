/** An RTP packet, as far as its stream needs it. */
export interface StreamPacket {
  /** Sequence number, 16 bits. */
  readonly number: number;
  /** Timestamp without its overflow. */
  readonly ticks: number;
  /** True for the last packet of a picture. */
  readonly isLast: boolean;
  readonly payload: Buffer;
}
