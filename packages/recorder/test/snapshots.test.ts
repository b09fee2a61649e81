import { createPicture, Recorder } from "@cloud-recording/recorder";
import { frameAt, markerOf, readMarker, syntheticUser } from "@cloud-recording/recorder/synthetic";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import { expect, test } from "vitest";
import { MemorySink } from "./memory-sink.ts";

const startedAt = Date.UTC(2026, 0, 1);

/** Decodes a JPG; only its luma is needed. */
async function decode(jpg: Uint8Array) {
  const image = await loadImage(jpg);
  const context = createCanvas(image.width, image.height).getContext("2d");
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const picture = createPicture(image);
  for (let index = 0; index < picture.y.data.length; index++) {
    picture.y.data[index] = 16 + (data[index * 4 + 1] ?? 0) * 0.86;
  }
  return picture;
}

test("snapshots show each user who is subscribed, at every interval", async () => {
  const sink = new MemorySink();
  const users = ["anna", "bo", "chen"].map((uid) => syntheticUser(uid));
  const options = { output: "snapshots", captureInterval: 5, users } as const;
  const recorder = new Recorder({ sink, name: "sid_room", startedAt, ...options });
  recorder.subscription = { audio: "none", video: { except: ["chen"] } };
  await recorder.advance(startedAt + 7000);
  recorder.users = users.slice(1);
  await recorder.stop(startedAt + 12_000);
  expect(sink.names(".jpg")).toEqual([
    "sid_room__uid_s_anna__uid_e_video_20260101000000000.jpg",
    "sid_room__uid_s_anna__uid_e_video_20260101000005000.jpg",
    "sid_room__uid_s_bo__uid_e_video_20260101000000000.jpg",
    "sid_room__uid_s_bo__uid_e_video_20260101000005000.jpg",
    "sid_room__uid_s_bo__uid_e_video_20260101000010000.jpg",
  ]);
  for (const name of sink.names(".jpg")) {
    const picture = await decode(sink.files.get(name) as Uint8Array);
    const { width, height } = picture;
    const seconds = Number(name.slice(-9, -7));
    expect(readMarker(picture, { x: 0, y: 0, width, height }, picture)).toEqual({
      uid: markerOf(name.includes("anna") ? "anna" : "bo"),
      frame: frameAt(startedAt + seconds * 1000, 15) % 2 ** 15,
    });
  }
});

test("snapshots take the small stream if that is subscribed", async () => {
  const sink = new MemorySink();
  const options = { output: "snapshots", stream: "small", users: [syntheticUser("anna")] } as const;
  const recorder = new Recorder({ sink, name: "small", startedAt, ...options });
  await recorder.stop(startedAt + 1000);
  const picture = await decode(sink.files.get(sink.names(".jpg")[0] ?? "") as Uint8Array);
  expect([picture.width, picture.height]).toEqual([180, 320]);
});
