import type { AudioFormat } from "../encode/audio-track-encoder.ts";
import type { VideoFormat } from "../encode/video-track-encoder.ts";

/** Formats of the tracks of a playlist. */
export interface StretchFormat {
  /** Absent if there is no video. */
  readonly video?: VideoFormat | undefined;
  /** Absent if there is no audio. */
  readonly audio?: AudioFormat | undefined;
}
