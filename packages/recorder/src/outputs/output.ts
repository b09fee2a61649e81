import type { Picture } from "../compose/picture.ts";
import type { Scene } from "./scene.ts";

/** A moment of a recording. */
export interface Moment {
  /** In seconds since the beginning of the recording. */
  readonly time: number;
  /** In milliseconds since the epoch. */
  readonly epoch: number;
}

/** The output of a recording. */
export interface Output {
  /** Seconds between pictures; infinite if it takes none. */
  readonly pictureInterval: number;
  /** True if it takes audio. */
  readonly hasAudio: boolean;
  /** True if it has enough to do. */
  readonly isBusy: boolean;
  /** Pictures that an encoder has not finished yet. */
  readonly encoding: number;
  /** Slices or snapshots that are written. */
  readonly written: number;
  /** The last picture of a mix, which changes with the next one; absent if there is none. */
  readonly picture?: Picture | undefined;
  /** Takes the pictures of a moment, and returns how many it drops because the machine cannot keep up. */
  takePicture(scene: Scene, moment: Moment): number;
  /**
   * Takes the samples of one packet, or drops them.
   *
   * @param position number of the first sample, counted from the epoch
   */
  takeSamples(scene: Scene, moment: Moment, position: number): void;
  /** Leaves out the time between two moments, in seconds since the beginning of the recording. */
  interrupt(time: number, next: number): void;
  /** Writes what is left, and ends the files. */
  close(time: number): Promise<void>;
}
