import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Layout } from "@cloud-recording/layouts";
import { type MadeFile, Recorder } from "@cloud-recording/recorder";
import { syntheticUser } from "@cloud-recording/recorder/synthetic";
import { createCanvas, ImageData } from "@napi-rs/canvas";
import { EncodedVideoChunk, VideoDecoder, type VideoFrame } from "@napi-rs/webcodecs";
import { BufferSource, EncodedPacketSink, Input, MPEG_TS } from "mediabunny";

const startedAt = Date.UTC(2026, 0, 1, 12);
const canvas = { width: 640, height: 360 };
const uids = ["anna", "bo", "chen", "dana"];

/** Layouts of which a frame is shown, by the name of its picture. */
const layouts: Readonly<Record<string, Layout>> = {
  floating: { mixedVideoLayout: 0 },
  adaptive: { mixedVideoLayout: 1 },
  vertical: { mixedVideoLayout: 2, maxResolutionUid: "chen", backgroundColor: "#204060" },
  custom: {
    mixedVideoLayout: 3,
    backgroundColor: "#402040",
    layoutConfig: [
      { x_axis: 0.02, y_axis: 0.05, width: 0.6, height: 0.9, render_mode: 0 },
      { x_axis: 0.5, y_axis: 0.5, width: 0.45, height: 0.45, render_mode: 1, alpha: 0.7 },
    ],
  },
};

/**
 * Records a channel in each layout, decodes a frame of each recording and writes it as a picture, and a snapshot too.
 *
 * @param folder where the pictures go
 */
export async function recordedFrames(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const users = uids.map((uid) => syntheticUser(uid, { size: canvas, audio: false }));
  const common = { startedAt, users, canvas, bitrate: 2000, media: "video" } as const;
  for (const [name, layout] of Object.entries(layouts)) {
    const [slice] = await record({ ...common, name, layout }, "slice");
    if (slice !== undefined) await writeFile(join(folder, `${name}.jpg`), await lastFrame(slice));
  }
  const [snapshot] = await record({ ...common, name: "snapshot", output: "snapshots" }, "snapshot");
  if (snapshot !== undefined) await writeFile(join(folder, "snapshot.jpg"), snapshot.data);
}

type Settings = Omit<ConstructorParameters<typeof Recorder>[0], "sink">;

/** Files of one kind that a recording of a second has. */
async function record(settings: Settings, kind: MadeFile["kind"]): Promise<MadeFile[]> {
  const files: MadeFile[] = [];
  const write = async (file: MadeFile) => {
    if (file.kind === kind) files.push(file);
  };
  const recorder = new Recorder({ ...settings, sink: { write } });
  await recorder.stop(startedAt + 1000);
  return files;
}

/** The last frame of a slice, as JPG. */
async function lastFrame({ data }: MadeFile): Promise<Uint8Array> {
  const input = new Input({ formats: [MPEG_TS], source: new BufferSource(data) });
  const track = await input.getPrimaryVideoTrack();
  if (track === null) throw new Error("The slice has no video");
  let last: VideoFrame | undefined;
  const decoder = new VideoDecoder({
    output: (frame) => {
      last?.close();
      last = frame;
    },
    error: (error) => {
      throw error;
    },
  });
  decoder.configure({ codec: "avc1.640028" });
  for await (const packet of new EncodedPacketSink(track).packets()) {
    const timestamp = Math.round(packet.timestamp * 1e6);
    decoder.decode(new EncodedVideoChunk({ type: packet.type, timestamp, data: packet.data }));
  }
  await decoder.flush();
  if (last === undefined) throw new Error("The slice has no frame");
  const { codedWidth: width, codedHeight: height } = last;
  const pixels = new Uint8Array(width * height * 4);
  await last.copyTo(pixels, { format: "RGBA" });
  const picture = createCanvas(width, height);
  const image = new ImageData(new Uint8ClampedArray(pixels.buffer), width, height);
  picture.getContext("2d").putImageData(image, 0, 0);
  return await picture.encode("jpeg", 90);
}
