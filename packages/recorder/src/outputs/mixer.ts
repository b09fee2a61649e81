import type { ChannelUser } from "../sources/sources.ts";

/** Adds up the audio of users. */
export class Mixer {
  readonly #samples: Float32Array<ArrayBuffer>;

  constructor(length: number) {
    this.#samples = new Float32Array(length);
  }

  /**
   * Returns the audio of the users together; it changes with the next call.
   *
   * @param position number of the first sample, counted from the epoch
   */
  mix(users: readonly ChannelUser[], position: number): Float32Array<ArrayBuffer> {
    const samples = this.#samples.fill(0);
    for (const { audio } of users) audio?.mixInto(samples, position);
    // Many users together may be louder than a sample can say.
    for (let index = 0; index < samples.length; index++) {
      const sample = samples[index] as number;
      if (sample > 1) samples[index] = 1;
      else if (sample < -1) samples[index] = -1;
    }
    return samples;
  }
}
