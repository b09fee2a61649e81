import type { AudioFormat } from "./encode/audio-track-encoder.ts";
import { originOf } from "./files/earlier-files.ts";
import { fileStem } from "./generated/file-names.ts";
import { IndividualOutput } from "./outputs/individual-output.ts";
import { MixOutput } from "./outputs/mix-output.ts";
import type { Output } from "./outputs/output.ts";
import { SnapshotOutput } from "./outputs/snapshot-output.ts";
import type { RecorderOptions } from "./recorder-options.ts";

/** Formats of `audioProfile` (REC-21 … REC-23). */
const audioProfiles: Readonly<Record<0 | 1 | 2, AudioFormat>> = {
  0: { channels: 1, bitrate: 48 },
  1: { channels: 1, bitrate: 128 },
  2: { channels: 2, bitrate: 192 },
};

/** The output that the settings ask for, with every default filled in. */
export function openOutput(options: RecorderOptions): Output {
  const {
    sink,
    name,
    startedAt,
    earlier,
    output = "mix",
    media = "both",
    stream = "large",
  } = options;
  const { canvas = { width: 360, height: 640 }, fps = 15, bitrate = 500 } = options;
  const { sliceDuration = 2, captureInterval = 10, audioProfile = 0 } = options;
  if (output === "snapshots") {
    return new SnapshotOutput({ sink, name, stream, interval: captureInterval });
  }
  const audio = media === "video" ? undefined : audioProfiles[audioProfile];
  const video = media === "audio" ? undefined : { fps, bitrate };
  if (output === "individual") {
    const files = { sink, name, startedAt, earlier };
    return new IndividualOutput({ ...files, sliceDuration, stream, video, audio });
  }
  const width = Math.max(2, canvas.width & ~1);
  const height = Math.max(2, canvas.height & ~1);
  const format = { audio, video: video && { ...video, width, height } };
  const stem = fileStem(name);
  const files = { sink, stem, startedAt, earlier: earlier?.slices.get(stem) };
  return new MixOutput({
    ...{ ...files, sliceDuration, canvas, stream, format, from: originOf(options) },
  });
}
