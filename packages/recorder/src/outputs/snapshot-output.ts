import type { FileSink } from "../files/file-sink.ts";
import { timeStamp } from "../files/names.ts";
import { fileStem } from "../generated/file-names.ts";
import type { StreamSize } from "../sources/sources.ts";
import { jpeg } from "./jpeg.ts";
import type { Moment, Output } from "./output.ts";
import { type Scene, viewed } from "./scene.ts";

/** Settings of snapshots. */
export interface SnapshotOptions {
  readonly sink: FileSink;
  /** Beginning of the names of all files. */
  readonly name: string;
  readonly stream: StreamSize;
  /** In seconds (SNAP-07). */
  readonly interval: number;
}

/** Snapshots that may wait to be written: enough to do, and too many. */
const busy = 8;
const full = 64;

/** A JPG of each user at every interval. */
export class SnapshotOutput implements Output {
  readonly pictureInterval: number;
  readonly hasAudio = false;
  readonly #options: SnapshotOptions;
  readonly #waiting = new Set<Promise<void>>();
  #written = 0;
  #error: unknown;

  constructor(options: SnapshotOptions) {
    this.#options = options;
    this.pictureInterval = options.interval;
  }

  get isBusy(): boolean {
    return this.#waiting.size >= busy;
  }

  get encoding(): number {
    return this.#waiting.size;
  }

  get written(): number {
    return this.#written;
  }

  takePicture(scene: Scene, { epoch }: Moment): number {
    let dropped = 0;
    for (const { uid, video } of viewed(scene)) {
      const picture = video?.pictureAt(epoch, this.#options.stream);
      if (picture === undefined) continue;
      if (this.#waiting.size >= full) {
        dropped++;
        continue;
      }
      const snapshot = jpeg(picture)
        .then((data) => this.#write(uid, epoch, data))
        .catch((error: unknown) => {
          this.#error ??= error;
        })
        .finally(() => this.#waiting.delete(snapshot));
      this.#waiting.add(snapshot);
    }
    return dropped;
  }

  takeSamples(): void {}

  interrupt(): void {}

  async close(): Promise<void> {
    await Promise.all(this.#waiting);
    if (this.#error !== undefined) throw this.#error;
  }

  async #write(uid: string, epoch: number, data: Uint8Array): Promise<void> {
    const { sink, name } = this.#options;
    const stem = fileStem(name, { uid, medium: "video" });
    await sink.write({
      name: `${stem}_${timeStamp(epoch)}.jpg`,
      kind: "snapshot",
      uid,
      medium: "video",
      data,
    });
    this.#written++;
  }
}
