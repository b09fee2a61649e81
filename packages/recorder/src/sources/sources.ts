import type { Picture } from "../compose/picture.ts";

/** A stream of a participant who sends two of them: the large one, or a small one in low resolution (REC-27). */
export type StreamSize = "large" | "small";

/** The video that a participant sends. */
export interface VideoSource {
  /**
   * Returns the picture that is to be seen at a moment, or `undefined` if none has come yet.
   *
   * It must be the same object as before exactly if the picture is the same, and may change with the next call.
   *
   * @param time in milliseconds since the epoch
   * @param size the stream that is subscribed; a source with one stream returns that
   */
  pictureAt(time: number, size: StreamSize): Picture | undefined;
}

/** The audio that a participant sends. */
export interface AudioSource {
  /**
   * Adds samples to those that are there, as numbers from -1 to 1.
   *
   * @param samples what is mixed so far, one channel of 48,000 samples per second
   * @param position number of the first sample, counted from the epoch
   */
  mixInto(samples: Float32Array, position: number): void;
}

/** A user in the channel, and what the user sends. */
export interface ChannelUser {
  readonly uid: string;
  /** Absent while the user sends no video. */
  readonly video?: VideoSource | undefined;
  /** Absent while the user sends no audio. */
  readonly audio?: AudioSource | undefined;
}

/** Samples per second of all audio. */
export const sampleRate = 48_000;
