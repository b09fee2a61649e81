import type { Picture } from "../compose/picture.ts";
import { PlaylistFile, type PlaylistFileOptions } from "./playlist-file.ts";
import { Stretch } from "./stretch.ts";
import type { StretchFormat } from "./stretch-format.ts";

/** Settings of a playlist and of what is in it. */
export interface HlsTrackOptions extends PlaylistFileOptions {
  readonly format: StretchFormat;
}

/** Things that wait for an encoder or for the disk. */
interface Limits {
  readonly pictures: number;
  readonly sounds: number;
  readonly slices: number;
}

/** Enough to keep encoders at work. */
const busy: Limits = { pictures: 8, sounds: 48, slices: 2 };
/** Some two seconds, which a machine that keeps up at all may be late for a moment. */
const full: Limits = { pictures: 32, sounds: 192, slices: 8 };

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
    this.#stretch = this.#begin(options.format, from, options.earlier !== undefined);
  }

  /** Number of slices that it has written. */
  get written(): number {
    return this.#file.written;
  }

  /** Pictures that the encoder has not finished yet. */
  get encoding(): number {
    return this.#stretch.waitingPictures;
  }

  /** True if there is enough to do. */
  get isBusy(): boolean {
    return this.#exceeds(busy);
  }

  /** True if what comes now must be dropped, because the machine cannot keep up. */
  get isFull(): boolean {
    return this.#exceeds(full);
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
   * Writes what is left, and ends the playlist, whatever is missing in it.
   *
   * @throws if an encoder failed or a file could not be written
   */
  async close(time: number): Promise<void> {
    this.#end(time);
    try {
      await this.#ended;
    } finally {
      await this.#file.end();
    }
  }

  #exceeds({ pictures, sounds, slices }: Limits): boolean {
    const { waitingPictures, waitingSounds } = this.#stretch;
    return waitingPictures >= pictures || waitingSounds >= sounds || this.#file.backlog >= slices;
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
