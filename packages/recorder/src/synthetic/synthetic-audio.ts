import { type AudioSource, sampleRate } from "../sources/sources.ts";
import { uidHash } from "./uid-hash.ts";

/** Settings of a synthetic audio. */
export interface SyntheticAudioOptions {
  /**
   * Number from which the tone is made, besides the UID.
   *
   * @default 0
   */
  readonly seed?: number | undefined;
}

/** Steps between tones, in hertz; a whole number of periods fits into a tenth of a second. */
const step = 20;
const lowest = 300;
const tones = 128;
const loudness = 0.1;

/** Frequency of the tone of a synthetic participant, in hertz. */
export function toneOf(uid: string, seed = 0): number {
  return lowest + step * ((uidHash(uid, seed) >>> 8) % tones);
}

/** A tone whose pitch says who sends it. */
export class SyntheticAudio implements AudioSource {
  readonly #wave: Float32Array;

  constructor(uid: string, { seed = 0 }: SyntheticAudioOptions = {}) {
    const frequency = toneOf(uid, seed);
    this.#wave = Float32Array.from({ length: sampleRate / step }, (_, index) => {
      return loudness * Math.sin((2 * Math.PI * frequency * index) / sampleRate);
    });
  }

  mixInto(samples: Float32Array, position: number): void {
    const wave = this.#wave;
    let at = position % wave.length;
    for (let index = 0; index < samples.length; index++) {
      samples[index] = (samples[index] as number) + (wave[at] as number);
      at = at + 1 === wave.length ? 0 : at + 1;
    }
  }
}
