import type { Rectangle, Size } from "@cloud-recording/layouts";
import {
  type Color,
  createPicture,
  fillRectangle,
  type Picture,
  white,
} from "../compose/picture.ts";
import type { StreamSize, VideoSource } from "../sources/sources.ts";
import { writeText } from "./glyphs.ts";
import { frameCycle, type Marker, markerOf, markerPlace, writeMarker } from "./marker.ts";
import { uidHash } from "./uid-hash.ts";

/** Settings of a synthetic video. */
export interface SyntheticVideoOptions {
  /**
   * Size of the large stream, in pixels; the small one has half of each side.
   *
   * @default 360 × 640
   */
  readonly size?: Size | undefined;
  /**
   * Pictures per second.
   *
   * @default 15
   */
  readonly fps?: number | undefined;
  /**
   * Number from which colors and markers are made, besides the UID.
   *
   * @default 0
   */
  readonly seed?: number | undefined;
}

/**
 * A moving picture that says who sends it and when: a color, the UID, a clock, a bar that runs, and a marker.
 *
 * @example
 * ```ts
 * import { SyntheticVideo } from "@cloud-recording/recorder/synthetic";
 *
 * const video = new SyntheticVideo("anna", { fps: 30 });
 * const picture = video.pictureAt(Date.now(), "small");
 * console.log(picture.width, picture.height); // 180 320
 * ```
 */
export class SyntheticVideo implements VideoSource {
  readonly #uid: string;
  readonly #fps: number;
  readonly #seed: number;
  readonly #size: Size;
  readonly #streams = new Map<StreamSize, Stream>();

  constructor(uid: string, options: SyntheticVideoOptions = {}) {
    const { size = { width: 360, height: 640 }, fps = 15, seed = 0 } = options;
    this.#uid = uid;
    this.#fps = fps;
    this.#seed = seed;
    this.#size = size;
  }

  pictureAt(time: number, size: StreamSize = "large"): Picture {
    const frame = frameAt(time, this.#fps);
    const stream = this.#streams.get(size) ?? this.#open(size);
    if (stream.frame !== frame) {
      stream.draw(frame, time);
    }
    return stream.picture;
  }

  #open(size: StreamSize): Stream {
    const scale = size === "large" ? 1 : 0.5;
    const { width, height } = this.#size;
    const stream = new Stream(this.#uid, this.#seed, {
      width: Math.round(width * scale),
      height: Math.round(height * scale),
    });
    this.#streams.set(size, stream);
    return stream;
  }
}

/** Number of the picture that a synthetic video of so many pictures per second shows at a moment. */
export function frameAt(time: number, fps: number): number {
  // A moment that was rounded to a millisecond belongs to the picture that begins within it.
  return Math.floor((time * fps) / 1000 + 0.02);
}

/** Color of a synthetic participant. */
export function colorOfUid(uid: string, seed = 0): Color {
  const hash = uidHash(uid, seed);
  const angle = ((hash & 1023) / 1024) * 2 * Math.PI;
  const luma = 70 + ((hash >>> 10) & 63);
  return [luma, Math.round(128 + 50 * Math.cos(angle)), Math.round(128 + 50 * Math.sin(angle))];
}

class Stream {
  picture: Picture;
  frame = -1;
  #written: Marker | undefined;
  #time = "";
  #bar = 0;
  /** Part in which everything that moves is. */
  readonly #changing: Rectangle;
  readonly #marker: number;
  readonly #color: Color;
  readonly #clock: Rectangle;
  readonly #track: Rectangle;

  constructor(uid: string, seed: number, size: Size) {
    this.picture = createPicture(size);
    const { width, height } = this.picture;
    this.#marker = markerOf(uid, seed);
    this.#color = colorOfUid(uid, seed);
    fillRectangle(this.picture, { x: 0, y: 0, width, height }, this.#color);
    const block = markerPlace(this.picture);
    // Everything stands close to the middle, so that it is seen where a window crops the picture.
    const gap = 2 * Math.floor(block.height / 20);
    const line = 2 * Math.floor(block.height / 6);
    const bottom = block.y + block.height + gap;
    const name = { y: Math.max(0, block.y - gap - line), width: width * 0.8, height: line };
    writeText(this.picture, uid.slice(0, 12), name, white);
    this.#clock = { x: 0, y: bottom, width, height: line };
    this.#track = { x: 0, y: (bottom + line + gap) & ~1, width, height: gap };
    this.#changing = { x: 0, y: block.y, width, height: this.#track.y + gap - block.y };
  }

  draw(frame: number, time: number): void {
    const marker = { uid: this.#marker, frame: frame % frameCycle };
    writeMarker(this.picture, marker, this.#written);
    this.#written = marker;
    const clock = new Date(time).toISOString().slice(11, 21);
    const line = { ...this.#clock, width: this.#clock.width * 0.8 };
    writeText(this.picture, clock, line, white, { text: this.#time, background: this.#color });
    this.#time = clock;
    const track = this.#track;
    const length = 2 * Math.floor(track.width / 10);
    const x = ((Math.floor((frame * length) / 8) * 2) % track.width) & ~1;
    fillRectangle(this.picture, { ...track, x: this.#bar, width: length }, this.#color);
    fillRectangle(this.picture, { ...track, x, width: length }, white);
    this.#bar = x;
    this.frame = frame;
    // The planes stay, and a new object says that they have changed.
    const { version } = this.picture.update ?? { version: 0 };
    this.picture = { ...this.picture, update: { version: version + 1, changed: this.#changing } };
  }
}
