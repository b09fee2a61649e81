import { type Arrangement, arrangeWindows, type Size } from "@cloud-recording/layouts";
import { Compositor } from "../compose/compositor.ts";
import type { Picture } from "../compose/picture.ts";
import { samplesPerPacket } from "../encode/audio-track-encoder.ts";
import { HlsTrack, type HlsTrackOptions } from "../hls/hls-track.ts";
import type { StreamSize } from "../sources/sources.ts";
import { Mixer } from "./mixer.ts";
import type { Moment, Output } from "./output.ts";
import { heard, type Scene, viewed } from "./scene.ts";

/** Settings of a mix. */
export interface MixOptions extends HlsTrackOptions {
  readonly canvas: Size;
  readonly stream: StreamSize;
  /** Beginning, in seconds since the beginning of the recording. */
  readonly from: number;
}

/** One playlist with the pictures of all users on one canvas, and their audio together (START-14). */
export class MixOutput implements Output {
  readonly pictureInterval: number;
  readonly hasAudio: boolean;
  readonly #options: MixOptions;
  readonly #track: HlsTrack;
  readonly #compositor: Compositor;
  readonly #mixer = new Mixer(samplesPerPacket);
  #picture: Picture | undefined;
  #arranged: { readonly scene: Scene; readonly arrangement: Arrangement } | undefined;

  constructor(options: MixOptions) {
    const { video, audio } = options.format;
    this.#options = options;
    this.#track = new HlsTrack(options, options.from);
    this.#compositor = new Compositor(options.canvas);
    this.pictureInterval = video === undefined ? Number.POSITIVE_INFINITY : 1 / video.fps;
    this.hasAudio = audio !== undefined;
  }

  get isBusy(): boolean {
    return this.#track.isBusy;
  }

  get encoding(): number {
    return this.#track.encoding;
  }

  get written(): number {
    return this.#track.written;
  }

  get picture(): Picture | undefined {
    return this.#picture;
  }

  takePicture(scene: Scene, { time, epoch }: Moment): number {
    if (this.#track.isFull) return 1;
    const pictures = new Map<string, Picture>();
    for (const { uid, video } of viewed(scene)) {
      const picture = video?.pictureAt(epoch, this.#options.stream);
      if (picture !== undefined) pictures.set(uid, picture);
    }
    this.#picture = this.#compositor.compose(this.#arrange(scene), pictures);
    this.#track.addPicture(this.#picture, time);
    return 0;
  }

  takeSamples(scene: Scene, { time }: Moment, position: number): void {
    if (this.#track.isFull) return;
    this.#track.addSamples(this.#mixer.mix(heard(scene), position), time);
  }

  interrupt(time: number, next: number): void {
    this.#track.interrupt(time, next);
  }

  close(time: number): Promise<void> {
    return this.#track.close(time);
  }

  /** Returns the same object as long as the scene stays the same. */
  #arrange(scene: Scene): Arrangement {
    if (this.#arranged?.scene !== scene) {
      const uids = viewed(scene).map(({ uid }) => ({ uid }));
      const arrangement = arrangeWindows(scene.layout, uids, this.#options.canvas);
      this.#arranged = { scene, arrangement };
    }
    return this.#arranged.arrangement;
  }
}
