import type { Layout, Size } from "@cloud-recording/layouts";
import type { EarlierFiles } from "./files/earlier-files.ts";
import type { FileSink } from "./files/file-sink.ts";
import type { ChannelUser, StreamSize } from "./sources/sources.ts";
import type { Subscription } from "./sources/subscription.ts";

/** Settings of a recording. */
export interface RecorderOptions {
  /** Place where the files go, such as a {@linkcode Folder}. */
  readonly sink: FileSink;
  /** Beginning of the names of all files; the service takes the recording ID, `_` and the channel name. */
  readonly name: string;
  /** Beginning of the recording, in milliseconds since the epoch; a whole number. */
  readonly startedAt: number;
  /**
   * Files of an earlier recorder of the same recording, with whose playlists this one goes on after a discontinuity.
   *
   * @default none
   */
  readonly earlier?: EarlierFiles | undefined;
  /**
   * `"mix"` makes one playlist of all users, `"individual"` an audio and a video playlist of each,
   * `"snapshots"` a JPG of each at every interval.
   *
   * @default "mix"
   */
  readonly output?: "mix" | "individual" | "snapshots" | undefined;
  /**
   * Kinds of streams that are recorded, `streamTypes` of the API.
   *
   * @default both
   */
  readonly media?: "audio" | "video" | "both" | undefined;
  /**
   * Users in the channel, in the order in which they joined.
   *
   * @default nobody
   */
  readonly users?: readonly ChannelUser[] | undefined;
  /**
   * Users whose streams are recorded.
   *
   * @default all of both kinds
   */
  readonly subscription?: Subscription | undefined;
  /**
   * Layout of a mix.
   *
   * @default floating on black
   */
  readonly layout?: Layout | undefined;
  /**
   * Size of a mix in pixels. An odd side loses a pixel.
   *
   * @default 360 × 640
   */
  readonly canvas?: Size | undefined;
  /**
   * Frames per second.
   *
   * @default 15
   */
  readonly fps?: number | undefined;
  /**
   * Bitrate of video in kilobits per second. In individual mode it is that of a picture of 360 × 640.
   *
   * @default 500
   */
  readonly bitrate?: number | undefined;
  /**
   * Profile of the audio: 0 is mono at 48 kbps, 1 mono at 128 kbps, 2 stereo at 192 kbps.
   *
   * @default 0
   */
  readonly audioProfile?: 0 | 1 | 2 | undefined;
  /**
   * Stream that is taken of users who send a large and a small one.
   *
   * @default "large"
   */
  readonly stream?: StreamSize | undefined;
  /**
   * Length of slices in seconds. Each begins with a key frame.
   *
   * @default 2
   */
  readonly sliceDuration?: number | undefined;
  /**
   * Seconds between the snapshots of a user.
   *
   * @default 10
   */
  readonly captureInterval?: number | undefined;
}
