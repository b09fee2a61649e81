/** Sources that call the native codecs all the time, as those of real streams do. */
import type { MessagePort } from "node:worker_threads";
import { codecCall } from "@cloud-recording/recorder";
import { VideoEncoder, VideoFrame } from "@napi-rs/webcodecs";

const side = 64;
const size = { codedWidth: side, codedHeight: side, format: "I420", timestamp: 0 } as const;
const plane = new Uint8Array((side * side * 3) / 2);

async function copyFrames(): Promise<never> {
  const copy = new Uint8Array(plane.length);
  for (;;) {
    const frame = new VideoFrame(plane, size);
    await codecCall(() => frame.copyTo(copy, { format: "I420" })).finally(() => frame.close());
  }
}

async function flushFrames(): Promise<never> {
  const encoder = new VideoEncoder({ output: () => {}, error: () => {} });
  encoder.configure({ codec: "avc1.640028", width: side, height: side, latencyMode: "realtime" });
  for (;;) {
    const frame = new VideoFrame(plane, size);
    encoder.encode(frame);
    frame.close();
    await codecCall(() => encoder.flush());
  }
}

for (let times = 0; times < 4; times++) {
  copyFrames().catch(() => {});
  flushFrames().catch(() => {});
}

/** Fails when it gets a message. */
export function connect(port: MessagePort): void {
  port.on("message", () => {
    throw new Error("These sources fail");
  });
}

export { syntheticUser as findUser } from "@cloud-recording/recorder/synthetic";
