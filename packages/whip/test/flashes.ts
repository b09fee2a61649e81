import { setTimeout as sleep } from "node:timers/promises";
import {
  AudioDecoder,
  EncodedAudioChunk,
  EncodedVideoChunk,
  VideoDecoder,
} from "@napi-rs/webcodecs";
import { BufferSource, EncodedPacketSink, Input, type InputTrack, MPEG_TS } from "mediabunny";

/** Moments at which light or sound begins, in milliseconds since the beginning of the file. */
export interface Flashes {
  readonly lights: readonly number[];
  readonly beeps: readonly number[];
  /** Frames of the video. */
  readonly frames: number;
  /** Length of the audio, in milliseconds. */
  readonly length: number;
}

/** Finds the flashes and beeps in the slices of a recording. */
export async function flashesOf(slices: readonly Uint8Array<ArrayBuffer>[]): Promise<Flashes> {
  const lumas: { readonly time: number; readonly luma: number }[] = [];
  const loudness: { readonly time: number; readonly peak: number }[] = [];
  const copies: Promise<void>[] = [];
  const video = new VideoDecoder({
    output: (frame) => {
      const { codedWidth: width, codedHeight: height, timestamp } = frame;
      const data = new Uint8Array((width * height * 3) / 2);
      const copied = frame.copyTo(data).then(() => {
        const middle = (height / 2) * width + width / 2;
        lumas.push({ time: timestamp / 1000, luma: data[middle] ?? 0 });
        frame.close();
      });
      copies.push(copied);
    },
    error: fail,
  });
  const audio = new AudioDecoder({
    output: (sound) => {
      const { numberOfFrames, timestamp, sampleRate } = sound;
      const samples = new Float32Array(numberOfFrames);
      sound.copyTo(samples, { planeIndex: 0, format: "f32-planar" });
      sound.close();
      for (let from = 0; from < samples.length; from += step) {
        const peak = Math.max(...samples.subarray(from, from + step).map(Math.abs));
        loudness.push({ time: timestamp / 1000 + (from * 1000) / sampleRate, peak });
      }
    },
    error: fail,
  });
  video.configure({ codec: "avc1.640028" });
  for (const slice of slices) {
    const input = new Input({ formats: [MPEG_TS], source: new BufferSource(slice) });
    const pictures = await input.getPrimaryVideoTrack();
    const sounds = await input.getPrimaryAudioTrack();
    const config = await sounds?.getDecoderConfig();
    if (config && audio.state !== "configured") audio.configure(config as AudioConfig);
    for await (const { data, type, timestamp } of packetsOf(pictures)) {
      video.decode(new EncodedVideoChunk({ type, timestamp, data }));
    }
    for await (const { data, timestamp } of packetsOf(sounds)) {
      audio.decode(new EncodedAudioChunk({ type: "key", timestamp, data }));
    }
    // Decoders leave out what they cannot keep up with.
    while (video.decodeQueueSize + audio.decodeQueueSize > 0) await sleep(2);
  }
  await Promise.all([video.flush(), audio.flush()]);
  await Promise.all(copies);
  lumas.sort((one, other) => one.time - other.time);
  const last = loudness.at(-1)?.time ?? 0;
  return {
    lights: rises(lumas.map(({ time, luma }) => ({ time, isHigh: luma > 120 }))),
    beeps: rises(loudness.map(({ time, peak }) => ({ time, isHigh: peak > 0.1 }))),
    frames: lumas.length,
    length: last - (loudness[0]?.time ?? 0),
  };
}

type AudioConfig = Parameters<AudioDecoder["configure"]>[0];

/** Packets of a track with times in microseconds; none if there is no track, because a busy machine has dropped it. */
async function* packetsOf(track: InputTrack | null) {
  if (track === null) return;
  for await (const { data, type, timestamp } of new EncodedPacketSink(track).packets()) {
    yield { data, type, timestamp: Math.round(timestamp * 1e6) };
  }
}

/** Samples of which the loudest counts; a little more than two milliseconds. */
const step = 128;

/** Shortest time of darkness or silence before a flash or beep, in milliseconds. */
const quiet = 300;

function rises(values: readonly { readonly time: number; readonly isHigh: boolean }[]): number[] {
  const found: number[] = [];
  let highUntil = Number.POSITIVE_INFINITY;
  for (const { time, isHigh } of values) {
    if (isHigh && time - highUntil > quiet) found.push(time);
    // What is there from the beginning on has not begun.
    if (isHigh || !Number.isFinite(highUntil)) highUntil = time;
  }
  return found;
}

function fail(error: Error): never {
  throw error;
}
