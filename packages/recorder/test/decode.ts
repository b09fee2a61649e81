import { type Picture, pictureOver } from "@cloud-recording/recorder";
import {
  AudioDecoder,
  EncodedAudioChunk,
  EncodedVideoChunk,
  VideoDecoder,
} from "@napi-rs/webcodecs";
import { BufferSource, type EncodedPacket, EncodedPacketSink, Input, MPEG_TS } from "mediabunny";

/** A decoded frame. */
export interface Frame {
  /** In seconds. */
  readonly time: number;
  readonly picture: Picture;
}

/** Packets of slices, in the order of the slices. */
export async function packetsOf(
  slices: readonly Uint8Array[],
  medium: "video" | "audio",
): Promise<EncodedPacket[]> {
  const packets: EncodedPacket[] = [];
  for (const slice of slices) {
    const input = new Input({ formats: [MPEG_TS], source: new BufferSource(slice) });
    const track =
      medium === "video" ? await input.getPrimaryVideoTrack() : await input.getPrimaryAudioTrack();
    if (track === null) continue;
    for await (const packet of new EncodedPacketSink(track).packets()) packets.push(packet);
  }
  return packets;
}

/** Decodes the video of slices. */
export async function framesOf(slices: readonly Uint8Array[]): Promise<Frame[]> {
  const packets = await packetsOf(slices, "video");
  const frames: Frame[] = [];
  const copies: Promise<void>[] = [];
  const decoder = new VideoDecoder({
    output: (frame) => {
      const { codedWidth: width, codedHeight: height, timestamp } = frame;
      const data = new Uint8Array((width * height * 3) / 2);
      const copied = frame.copyTo(data).then(() => {
        frames.push({ time: timestamp / 1e6, picture: pictureOver(data, { width, height }) });
        frame.close();
      });
      copies.push(copied);
    },
    error: (error) => {
      throw error;
    },
  });
  decoder.configure({ codec: "avc1.640028" });
  for (const { data, type, timestamp } of packets) {
    decoder.decode(new EncodedVideoChunk({ type, timestamp: Math.round(timestamp * 1e6), data }));
  }
  await decoder.flush();
  await Promise.all(copies);
  return frames.sort((one, other) => one.time - other.time);
}

/** Decodes the audio of slices: the samples of the first channel. */
export async function samplesOf(slices: readonly Uint8Array[]): Promise<Float32Array> {
  const packets = await packetsOf(slices, "audio");
  const parts: Float32Array[] = [];
  const decoder = new AudioDecoder({
    output: (audio) => {
      const part = new Float32Array(audio.numberOfFrames);
      audio.copyTo(part, { planeIndex: 0, format: "f32-planar" });
      parts.push(part);
      audio.close();
    },
    error: (error) => {
      throw error;
    },
  });
  const input = new Input({
    formats: [MPEG_TS],
    source: new BufferSource(slices[0] ?? new Uint8Array()),
  });
  const track = await input.getPrimaryAudioTrack();
  const config = await track?.getDecoderConfig();
  if (!config) return new Float32Array();
  decoder.configure(config as Parameters<AudioDecoder["configure"]>[0]);
  for (const { data, timestamp } of packets) {
    decoder.decode(
      new EncodedAudioChunk({ type: "key", timestamp: Math.round(timestamp * 1e6), data }),
    );
  }
  await decoder.flush();
  const all = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
