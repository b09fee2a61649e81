import { BufferSource, EncodedPacketSink, Input, MPEG_TS } from "mediabunny";
import { expect, test } from "vitest";
import { TransportStream } from "./transport-stream.ts";

/** An H.264 key picture of a size; its parameter sets make it readable. */
function picture(size: number): Uint8Array {
  const sets = [
    0, 0, 0, 1, 0x67, 0x42, 0xc0, 0x0a, 0xdd, 0xec, 0x20, 0, 0, 0, 1, 0x68, 0xce, 0x38, 0x80,
  ];
  return new Uint8Array([...sets, 0, 0, 0, 1, 0x65, ...Array(size).fill(0x55)]);
}

test("pictures of every size come out as they went in, and counters go on from slice to slice", async () => {
  const stream = new TransportStream();
  const format = { video: { width: 16, height: 16, fps: 10, bitrate: 1 } };
  const counters: number[] = [];
  for (let first = 1; first < 600; first += 100) {
    const video = Array.from({ length: 100 }, (_, index) => ({
      data: picture(first + index),
      isKey: true,
      time: 95_440 + index / 10,
      duration: 0.1,
    }));
    const slice = stream.pack({ video, audio: [], format });
    for (let at = 0; at < slice.length; at += 188) {
      expect(slice[at]).toBe(0x47);
      const pid = (((slice[at + 1] ?? 0) & 31) << 8) | (slice[at + 2] ?? 0);
      if (pid === 0x100) counters.push((slice[at + 3] ?? 0) & 15);
    }
    const input = new Input({ formats: [MPEG_TS], source: new BufferSource(slice) });
    const track = await input.getPrimaryVideoTrack();
    if (track === null) throw new Error("no video");
    const sizes: number[] = [];
    for await (const { data } of new EncodedPacketSink(track).packets()) sizes.push(data.length);
    expect(sizes.map((size) => size - (sizes[0] ?? 0))).toEqual(video.map((_, index) => index));
  }
  expect(counters.every((counter, index) => counter === index % 16)).toBe(true);
});
