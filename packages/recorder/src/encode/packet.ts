/** An encoded picture, or encoded samples of audio. */
export interface Packet {
  readonly data: Uint8Array;
  /** True if decoding can begin here. */
  readonly isKey: boolean;
  /** In seconds since the beginning of the recording. */
  readonly time: number;
  /** In seconds. */
  readonly duration: number;
}
