import { AudioData, AudioEncoder } from "@napi-rs/webcodecs";
import { sampleRate } from "../sources/sources.ts";
import { codecCall } from "./codec-calls.ts";
import type { Packet } from "./packet.ts";

/** Settings of an AAC stream. */
export interface AudioFormat {
  readonly channels: 1 | 2;
  /** In kilobits per second. */
  readonly bitrate: number;
}

/** Samples that an AAC packet holds. */
export const samplesPerPacket = 1024;

/** Encodes audio as AAC-LC, in threads of its own. */
export class AudioTrackEncoder {
  readonly format: AudioFormat;
  readonly #encoder: AudioEncoder;
  #error: Error | undefined;
  #taken = 0;
  #made = 0;
  /** The encoder puts a packet in front that fills its window; it holds nothing of the audio. */
  #isPrimed = false;
  #times: number[] = [];

  constructor(format: AudioFormat, onPacket: (packet: Packet) => void) {
    this.format = format;
    this.#encoder = new AudioEncoder({
      output: (chunk) => {
        if (!this.#isPrimed) {
          this.#isPrimed = true;
          return;
        }
        this.#made++;
        const time = this.#times.shift();
        const data = new Uint8Array(chunk.byteLength);
        chunk.copyTo(data);
        const duration = samplesPerPacket / sampleRate;
        if (time !== undefined) onPacket({ data, isKey: true, time, duration });
      },
      error: (error) => {
        this.#error = error;
      },
    });
    this.#encoder.configure({
      codec: "mp4a.40.2",
      sampleRate,
      numberOfChannels: format.channels,
      bitrate: format.bitrate * 1000,
    });
  }

  /** Packets that have not come out yet. After a failure none comes out any more. */
  get backlog(): number {
    return this.#error === undefined ? this.#taken - this.#made : 0;
  }

  /**
   * @param samples {@linkcode samplesPerPacket} of them; all channels are the same
   * @throws if the encoder has failed
   */
  encode(samples: Float32Array<ArrayBuffer>, time: number): void {
    if (this.#error !== undefined) throw this.#error;
    const { channels } = this.format;
    const data = new Float32Array(samples.length * channels);
    for (let channel = 0; channel < channels; channel++)
      data.set(samples, channel * samples.length);
    const audio = new AudioData({
      format: "f32-planar",
      sampleRate,
      numberOfFrames: samples.length,
      numberOfChannels: channels,
      timestamp: Math.round(time * 1e6),
      data,
    });
    this.#times.push(time);
    this.#taken++;
    this.#encoder.encode(audio);
    audio.close();
  }

  /** Resolves when every packet has come out, and frees the encoder. */
  async close(): Promise<void> {
    try {
      await codecCall(() => this.#encoder.flush());
      if (this.#error !== undefined) throw this.#error;
    } finally {
      if (this.#encoder.state !== "closed") this.#encoder.close();
    }
  }
}
