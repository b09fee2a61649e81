import type { ChannelUser } from "../sources/sources.ts";
import { SyntheticAudio } from "./synthetic-audio.ts";
import { SyntheticVideo, type SyntheticVideoOptions } from "./synthetic-video.ts";

/** Settings of a synthetic participant. */
export interface SyntheticOptions extends SyntheticVideoOptions {
  /**
   * True if the participant sends audio.
   *
   * @default true
   */
  readonly audio?: boolean | undefined;
  /**
   * True if the participant sends video.
   *
   * @default true
   */
  readonly video?: boolean | undefined;
}

/**
 * Creates a participant whose picture and tone say who it is.
 *
 * @example
 * ```ts
 * import { syntheticUser } from "@cloud-recording/recorder/synthetic";
 *
 * const users = ["anna", "bo"].map((uid) => syntheticUser(uid));
 * ```
 */
export function syntheticUser(uid: string, options: SyntheticOptions = {}): ChannelUser {
  const { audio = true, video = true, ...settings } = options;
  return {
    uid,
    ...(video && { video: new SyntheticVideo(uid, settings) }),
    ...(audio && { audio: new SyntheticAudio(uid, settings) }),
  };
}
