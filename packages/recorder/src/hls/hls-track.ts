import type { Picture } from "../compose/picture.ts";
import { PlaylistFile, type PlaylistFileOptions } from "./playlist-file.ts";
import { Stretch } from "./stretch.ts";
import type { StretchFormat } from "./stretch-format.ts";

/** Settings of a playlist and of what is in it. */
export interface HlsTrackOptions extends PlaylistFileOptions {
  readonly format: StretchFormat;
}

/** Pictures that may wait for the encoder; more would mean that the machine cannot keep up. */
const pictureLimit = 8;
/** Packets of audio that may wait, some two seconds of it. */
const soundLimit = 96;
/** Slices that may wait to be written. */
const sliceLimit = 8;

/** Everything that ends in one playlist. */
export class HlsTrack {
  readonly #options: HlsTrackOptions;
  readonly #file: PlaylistFile;
  #stretch: Stretch;
  /** Resolves when the stretches before are in slices. */
  #ended: Promise<void> = Promise.resolve();

  /** @param from beginning of the track, in seconds since the beginning of the recording */
  constructor(options: HlsTrackOptions, from: number) {
    this.#options = options;
    this.#file = new PlaylistFile(options);
    this.#stretch = this.#begin(options.format, from, false);
  }

  /** Slices that are written. */
  get slices(): number {
    return this.#file.slices.length;
  }

  /** True if what comes now would have to be dropped. */
  get isBusy(): boolean {
    return (
      this.#stretch.waitingPictures >= pictureLimit ||
      this.#stretch.waitingSounds >= soundLimit ||
      this.#file.backlog >= sliceLimit
    );
  }

  /** @param time in seconds since the beginning of the recording */
  addPicture(picture: Picture, time: number): void {
    this.#stretch.addPicture(picture, time);
  }

  /** @param time in seconds since the beginning of the recording */
  addSamples(samples: Float32Array<ArrayBuffer>, time: number): void {
    this.#stretch.addSamples(samples, time);
  }

  /**
   * Ends what is continuous, and begins anew, perhaps in another format.
   *
   * @param time end of what came before, in seconds since the beginning of the recording
   * @param next beginning of what comes
   */
  interrupt(time: number, next: number, format: StretchFormat = this.#options.format): void {
    this.#end(time);
    this.#stretch = this.#begin(format, next, true);
  }

  /**
   * Writes what is left, and ends the playlist.
   *
   * @throws if an encoder failed or a file could not be written
   */
  async close(time: number): Promise<void> {
    this.#end(time);
    await this.#ended;
    await this.#file.end();
  }

  #begin(format: StretchFormat, from: number, isDiscontinuous: boolean): Stretch {
    const { sliceDuration } = this.#options;
    const before = this.#ended;
    const onSlice = (slice: Parameters<PlaylistFile["append"]>[0]) => {
      // Slices of a stretch come after all of the stretch before.
      void before.then(
        () => this.#file.append(slice),
        () => undefined,
      );
    };
    return new Stretch({ format, from, sliceDuration, isDiscontinuous, onSlice });
  }

  #end(time: number): void {
    const before = this.#ended;
    const ending = this.#stretch.end(time);
    this.#ended = Promise.all([before, ending]).then(() => undefined);
    // It is awaited at the end of the recording at the latest.
    this.#ended.catch(() => undefined);
  }
}
