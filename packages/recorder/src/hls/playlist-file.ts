import type { FileSink, Medium } from "../files/file-sink.ts";
import { timeStamp } from "../files/names.ts";
import type { Slice } from "../files/slice.ts";
import { playlist } from "./playlist.ts";
import { type SliceContent, TransportStream } from "./transport-stream.ts";

/** Settings of a playlist and its slices. */
export interface PlaylistFileOptions {
  readonly sink: FileSink;
  /** Name of the playlist and beginning of the names of its slices, without an ending. */
  readonly stem: string;
  /** Absent if the files hold the streams of all users. */
  readonly uid?: string | undefined;
  /** Absent if the files hold audio and video. */
  readonly medium?: Medium | undefined;
  /** Beginning of the recording, in milliseconds since the epoch. */
  readonly startedAt: number;
  /** Length that slices should have, in seconds. */
  readonly sliceDuration: number;
  /** Slices that an earlier recorder has written. */
  readonly earlier?: readonly Slice[] | undefined;
}

/** Content and times of a slice, in seconds since the beginning of the recording. */
export interface CutSlice extends SliceContent {
  readonly from: number;
  readonly until: number;
  /** True if something is missing before it. */
  readonly isDiscontinuous: boolean;
}

/** Writes slices one after the other, and the playlist after each of them. */
export class PlaylistFile {
  readonly #options: PlaylistFileOptions;
  readonly #stream: TransportStream;
  readonly #slices: Slice[];
  #written: Promise<void> = Promise.resolve();
  #error: unknown;
  /** True if the slice before could not be written. */
  #hasGap = false;
  #backlog = 0;

  constructor(options: PlaylistFileOptions) {
    this.#options = options;
    this.#slices = [...(options.earlier ?? [])];
    this.#stream = new TransportStream(this.#slices.length > 0);
  }

  /** Number of slices that it has written. */
  get written(): number {
    return this.#slices.length - (this.#options.earlier?.length ?? 0);
  }

  /** Slices that are not written yet. */
  get backlog(): number {
    return this.#backlog;
  }

  /** Writes a slice after those that were appended before. */
  append(slice: CutSlice): void {
    this.#backlog++;
    this.#written = this.#written.then(async () => {
      try {
        await this.#write(slice);
      } catch (error) {
        this.#error ??= error;
        this.#hasGap = true;
      } finally {
        this.#backlog--;
      }
    });
  }

  /**
   * Ends the playlist after what was appended, whatever is missing in it.
   *
   * @throws if a slice or the end could not be written: the first error
   */
  async end(): Promise<void> {
    await this.#written;
    if (this.#slices.length > 0) {
      await this.#list(true).catch((error: unknown) => {
        this.#error ??= error;
      });
    }
    if (this.#error !== undefined) throw this.#error;
  }

  async #write(slice: CutSlice): Promise<void> {
    const { sink, stem, uid, medium } = this.#options;
    const startedAt = Math.round(this.#options.startedAt + slice.from * 1000);
    const name = `${stem}_${timeStamp(startedAt)}.ts`;
    const data = this.#stream.pack(slice);
    await sink.write({ name, kind: "slice", uid, medium, data });
    const isDiscontinuous = (slice.isDiscontinuous || this.#hasGap) && this.#slices.length > 0;
    this.#hasGap = false;
    this.#slices.push({ name, duration: slice.until - slice.from, startedAt, isDiscontinuous });
    // The next playlist lists it, too.
    await this.#list(false).catch(() => undefined);
  }

  async #list(isEnded: boolean): Promise<void> {
    const { sink, stem, uid, medium, sliceDuration } = this.#options;
    const data = new TextEncoder().encode(playlist(this.#slices, sliceDuration, isEnded));
    await sink.write({ name: `${stem}.m3u8`, kind: "playlist", uid, medium, data });
  }
}
