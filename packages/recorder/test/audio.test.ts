import { type ChannelUser, Recorder, type RecorderOptions } from "@cloud-recording/recorder";
import { syntheticUser, toneOf } from "@cloud-recording/recorder/synthetic";
import { expect, test } from "vitest";
import { packetsOf, samplesOf } from "./decode.ts";
import { MemorySink } from "./memory-sink.ts";
import { tonesIn } from "./spectrum.ts";

const startedAt = Date.UTC(2026, 0, 1);
const uids = ["anna", "bo", "chen", "dana"];
const users = uids.map((uid) => syntheticUser(uid, { video: false }));
const tones = (...of: string[]) => of.map((uid) => toneOf(uid)).sort((one, other) => one - other);

/** Samples of a stretch of a recording, away from its edges. */
const part = (samples: Float32Array, from: number, until: number) =>
  samples.subarray((from + 0.1) * 48_000, (until - 0.1) * 48_000);

async function record(
  options: Partial<RecorderOptions>,
  steps: readonly ((it: Recorder) => void)[],
) {
  const sink = new MemorySink();
  const recorder = new Recorder({ sink, name: "tones", startedAt, users, ...options });
  let until = startedAt;
  for (const step of steps) {
    step(recorder);
    until += 1000;
    await recorder.advance(until);
  }
  await recorder.stop(until);
  return sink;
}

const slices = (sink: MemorySink, of = "") =>
  sink
    .names(".ts")
    .filter((name) => name.includes(of))
    .map((name) => sink.files.get(name) as Uint8Array);

test("the users of a channel have different tones", () => {
  expect(new Set(tones(...uids)).size).toBe(uids.length);
});

test("a mix has the tones of exactly the subscribed users, before and after an update", async () => {
  const sink = await record({}, [
    (it) => {
      it.subscription = { audio: { only: ["anna", "chen"] }, video: "none" };
    },
    (it) => {
      it.subscription = { audio: { except: ["anna"] }, video: "none" };
    },
    (it) => {
      it.subscription = { audio: "none", video: "none" };
    },
    (it) => {
      it.subscription = { audio: "all", video: "none" };
      it.users = users.slice(1, 3) as ChannelUser[];
    },
  ]);
  const samples = await samplesOf(slices(sink));
  expect(tonesIn(part(samples, 0, 1))).toEqual(tones("anna", "chen"));
  expect(tonesIn(part(samples, 1, 2))).toEqual(tones("bo", "chen", "dana"));
  expect(tonesIn(part(samples, 2, 3))).toEqual([]);
  expect(tonesIn(part(samples, 3, 4))).toEqual(tones("bo", "chen"));
});

test("a file in individual mode has the tone of its user", async () => {
  const sink = await record({ output: "individual", media: "audio" }, [() => {}, () => {}]);
  for (const uid of uids) {
    const samples = await samplesOf(slices(sink, `__uid_s_${uid}__uid_e_audio`));
    expect(tonesIn(part(samples, 0, 2))).toEqual(tones(uid));
  }
});

test.each([
  [0, 1, 48],
  [1, 1, 128],
  [2, 2, 192],
] as const)(
  "audio profile %i has %i channel(s) and about %i kbps",
  async (audioProfile, channels, bitrate) => {
    const sink = await record(
      { audioProfile, media: "audio" },
      Array(4).fill(() => {}),
    );
    const packets = await packetsOf(slices(sink), "audio");
    const header = packets[0]?.data ?? new Uint8Array(4);
    // ADTS: the channel configuration stands in 3 bits across the third and the fourth byte.
    expect((((header[2] ?? 0) & 1) << 2) | ((header[3] ?? 0) >> 6)).toBe(channels);
    const bits = packets.reduce((sum, { data }) => sum + data.length * 8, 0);
    expect(bits / 4 / 1000).toBeGreaterThan(bitrate * 0.4);
    expect(bits / 4 / 1000).toBeLessThan(bitrate * 1.3);
    expect(packets).toHaveLength(Math.floor((4 * 48_000) / 1024));
  },
);
