import {
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacket,
  EncodedVideoPacketSource,
  MpegTsOutputFormat,
  Output,
} from "mediabunny";
import { audioDecoderConfig } from "../encode/audio-track-encoder.ts";
import type { Packet } from "../encode/packet.ts";
import { videoDecoderConfig } from "../encode/video-track-encoder.ts";
import type { StretchFormat } from "./stretch.ts";

/** Packets of one slice. */
export interface SliceContent {
  readonly video: readonly Packet[];
  readonly audio: readonly Packet[];
  readonly format: StretchFormat;
}

/** Packs a slice as an MPEG transport stream. */
export async function transportStream(content: SliceContent): Promise<Uint8Array> {
  const target = new BufferTarget();
  const output = new Output({ format: new MpegTsOutputFormat(), target });
  const { video: videoFormat, audio: audioFormat } = content.format;
  const video = videoFormat && new EncodedVideoPacketSource("avc");
  const audio = audioFormat && new EncodedAudioPacketSource("aac");
  if (video !== undefined) output.addVideoTrack(video);
  if (audio !== undefined) output.addAudioTrack(audio);
  await output.start();
  if (video !== undefined && videoFormat !== undefined) {
    const { width: codedWidth, height: codedHeight } = videoFormat;
    const decoderConfig = { ...videoDecoderConfig, codedWidth, codedHeight };
    for (const packet of content.video) await video.add(encoded(packet), { decoderConfig });
    video.close();
  }
  if (audio !== undefined && audioFormat !== undefined) {
    const decoderConfig = audioDecoderConfig(audioFormat);
    for (const packet of content.audio) await audio.add(encoded(packet), { decoderConfig });
    audio.close();
  }
  await output.finalize();
  return new Uint8Array(target.buffer ?? new ArrayBuffer(0));
}

function encoded({ data, isKey, time, duration }: Packet): EncodedPacket {
  return new EncodedPacket(data, isKey ? "key" : "delta", time, duration);
}
