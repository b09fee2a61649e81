import type { AudioSource } from "@cloud-recording/recorder";
import { AudioDecoder, EncodedAudioChunk } from "@napi-rs/webcodecs";
import { PacketOrder } from "./packet-order.ts";
import { type Playout, playoutDelay } from "./playout.ts";
import type { StreamTimes } from "./sender-clock.ts";
import type { StreamPacket } from "./stream-packet.ts";

/** Samples per millisecond. */
const rate = 48;

/** Samples that are kept. */
const length = 8192 * rate;

/** Longest wait for a packet that others have overtaken, in milliseconds. Lost ones are not sent again. */
const patience = 150;

/** Distance from its place at which audio is moved there, in samples; below it, it stays continuous. */
const tolerance = 30 * rate;

/** Audio in Opus that comes from a connection. */
export class LiveAudio implements AudioSource {
  readonly #times: StreamTimes;
  readonly #playout: Playout;
  readonly #samples = new Float32Array(length);
  /** Number of the sample behind the last one, counted from the epoch by the clock of this machine. */
  #end = 0;
  /** Timestamp of that sample. */
  #endTicks = 0;
  readonly #order: PacketOrder<StreamPacket>;
  #decoder: AudioDecoder | undefined;

  constructor(times: StreamTimes, playout: Playout) {
    this.#times = times;
    this.#playout = playout;
    this.#order = new PacketOrder((packet) => this.#decode(packet), patience);
  }

  /** Takes a packet. @param now time in which packets come, in milliseconds */
  add(packet: StreamPacket, now: number): void {
    this.#order.add(packet, now);
  }

  mixInto(samples: Float32Array, position: number): void {
    const first = position - Math.round((this.#playout.lead + playoutDelay) * rate);
    const from = Math.max(first, this.#end - length);
    const until = Math.min(first + samples.length, this.#end);
    for (let at = from; at < until; at++) {
      const index = at - first;
      samples[index] = (samples[index] as number) + (this.#samples[at % length] as number);
    }
  }

  close(): void {
    if (this.#decoder?.state === "configured") this.#decoder.close();
    this.#decoder = undefined;
  }

  #decode({ ticks, payload }: StreamPacket): void {
    if (payload.length === 0) return;
    this.#decoder ??= this.#open();
    // The decoder hands the time on, in microseconds by its type, so it takes the timestamp as it is.
    this.#decoder.decode(new EncodedAudioChunk({ type: "key", timestamp: ticks, data: payload }));
  }

  #open(): AudioDecoder {
    const decoder = new AudioDecoder({
      output: (audio) => {
        const { numberOfFrames, numberOfChannels, timestamp } = audio;
        const mixed = new Float32Array(numberOfFrames);
        const plane = new Float32Array(numberOfFrames);
        for (let planeIndex = 0; planeIndex < numberOfChannels; planeIndex++) {
          audio.copyTo(plane, { planeIndex, format: "f32-planar" });
          for (let index = 0; index < numberOfFrames; index++) {
            const sample = (plane[index] as number) / numberOfChannels;
            mixed[index] = (mixed[index] as number) + sample;
          }
        }
        audio.close();
        this.#write(mixed, timestamp);
      },
      // A broken packet ends a decoder, and the next packet opens another one.
      error: () => {
        this.#decoder = undefined;
      },
    });
    decoder.configure({ codec: "opus", sampleRate: 48_000, numberOfChannels: 2 });
    return decoder;
  }

  #write(samples: Float32Array, ticks: number): void {
    const place = Math.round(this.#times.localTime(ticks) * rate);
    // What is lost in between leaves a gap of its length.
    const next = this.#end + ticks - this.#endTicks;
    const from = Math.abs(place - next) > tolerance ? place : next;
    // Nobody hears what is older than the samples that are kept.
    for (let at = Math.max(this.#end, from - length); at < from; at++)
      this.#samples[at % length] = 0;
    for (let index = 0; index < samples.length; index++) {
      this.#samples[(from + index) % length] = samples[index] as number;
    }
    this.#end = from + samples.length;
    this.#endTicks = ticks + samples.length;
  }
}
