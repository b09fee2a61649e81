import type { Picture } from "../compose/picture.ts";
import { AudioTrackEncoder } from "../encode/audio-track-encoder.ts";
import type { Packet } from "../encode/packet.ts";
import { VideoTrackEncoder } from "../encode/video-track-encoder.ts";
import type { CutSlice } from "./playlist-file.ts";
import type { StretchFormat } from "./stretch-format.ts";

/** Settings of a stretch. */
export interface StretchOptions {
  readonly format: StretchFormat;
  /** Beginning, in seconds since the beginning of the recording. */
  readonly from: number;
  /** In seconds. */
  readonly sliceDuration: number;
  /** True if something is missing before it. */
  readonly isDiscontinuous: boolean;
  readonly onSlice: (slice: CutSlice) => void;
}

/** Times are sums of fractions. */
const epsilon = 1e-6;

/**
 * A part of a recording without a gap: its encoders, and the slices into which it is cut.
 *
 * Encoders for audio and video run side by side, so a slice is complete when both have got past its end.
 */
export class Stretch {
  readonly #options: StretchOptions;
  readonly #video: VideoTrackEncoder | undefined;
  readonly #audio: AudioTrackEncoder | undefined;
  #pictures: Packet[] = [];
  #sounds: Packet[] = [];
  readonly #cuts: number[] = [];
  #from: number;
  #nextCut: number;
  #isFirstSlice = true;
  #isFirstPicture = true;

  constructor(options: StretchOptions) {
    const { video, audio } = options.format;
    this.#options = options;
    this.#from = options.from;
    this.#nextCut = options.from + options.sliceDuration;
    this.#video =
      video &&
      new VideoTrackEncoder(video, (packet) => {
        this.#pictures.push(packet);
        this.#advance();
      });
    this.#audio =
      audio &&
      new AudioTrackEncoder(audio, (packet) => {
        this.#sounds.push(packet);
        this.#advance();
      });
  }

  /** Pictures that wait for the encoder. */
  get waitingPictures(): number {
    return this.#video?.backlog ?? 0;
  }

  /** Packets of audio that wait for the encoder. */
  get waitingSounds(): number {
    return this.#audio?.backlog ?? 0;
  }

  /** @param time in seconds since the beginning of the recording */
  addPicture(picture: Picture, time: number): void {
    const isCut = this.#isCut(time);
    this.#video?.encode(picture, time, isCut || this.#isFirstPicture);
    this.#isFirstPicture = false;
    if (isCut) this.#cut(time);
  }

  /** @param time in seconds since the beginning of the recording */
  addSamples(samples: Float32Array<ArrayBuffer>, time: number): void {
    this.#audio?.encode(samples, time);
    if (this.#video === undefined && this.#isCut(time)) this.#cut(time);
  }

  /** Resolves when everything up to a moment is in slices. */
  async end(time: number): Promise<void> {
    await Promise.all([this.#video?.close(), this.#audio?.close()]);
    for (const cut of this.#cuts.splice(0)) this.#slice(cut);
    this.#slice(time);
  }

  #isCut(time: number): boolean {
    if (time < this.#nextCut - epsilon) return false;
    // Slices keep their grid, however late a picture comes.
    while (this.#nextCut <= time + epsilon) this.#nextCut += this.#options.sliceDuration;
    return true;
  }

  #cut(time: number): void {
    this.#cuts.push(time);
    this.#advance();
  }

  #advance(): void {
    for (;;) {
      const [cut] = this.#cuts;
      if (cut === undefined) return;
      if (this.#video !== undefined && !reaches(this.#pictures, cut)) return;
      if (this.#audio !== undefined && !reaches(this.#sounds, cut)) return;
      this.#cuts.shift();
      this.#slice(cut);
    }
  }

  #slice(until: number): void {
    const isInside = ({ time }: Packet) => time < until - epsilon;
    const video = this.#pictures.filter(isInside);
    const audio = this.#sounds.filter(isInside);
    this.#pictures = this.#pictures.slice(video.length);
    this.#sounds = this.#sounds.slice(audio.length);
    const from = this.#from;
    this.#from = until;
    if (video.length + audio.length === 0 || until <= from) return;
    const { format, onSlice } = this.#options;
    const isDiscontinuous = this.#isFirstSlice && this.#options.isDiscontinuous;
    this.#isFirstSlice = false;
    onSlice({ video, audio, format, from, until, isDiscontinuous });
  }
}

function reaches(packets: readonly Packet[], time: number): boolean {
  const last = packets.at(-1);
  return last !== undefined && last.time >= time - epsilon;
}
