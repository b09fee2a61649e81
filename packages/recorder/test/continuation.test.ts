import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  Folder,
  Recorder,
  type RecorderOptions,
  readEarlierFiles,
} from "@cloud-recording/recorder";
import { syntheticUser } from "@cloud-recording/recorder/synthetic";
import HlsParser from "hls-parser";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { framesOf } from "./decode.ts";

const startedAt = Date.UTC(2026, 0, 1);
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "continuation-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Records so many seconds, and leaves the playlists as a process that is killed does. */
async function breakOff(options: Partial<RecorderOptions>, seconds: number): Promise<void> {
  const sink = new Folder(folder);
  const recorder = new Recorder({ ...settings(), ...options, sink });
  await recorder.stop(startedAt + seconds * 1000);
  for (const name of await playlists()) {
    const lines = (await text(name)).split("\n").filter((line) => line !== "#EXT-X-ENDLIST");
    // The last slice is there, and not listed.
    await writeFile(join(folder, name), [...lines.slice(0, -4), ""].join("\n"));
  }
}

/** Goes on with what is in the folder, until so many seconds after the beginning of the recording. */
async function goOn(options: Partial<RecorderOptions>, seconds: number): Promise<Recorder> {
  const earlier = readEarlierFiles(folder, "a");
  const recorder = new Recorder({ ...settings(), ...options, earlier });
  await recorder.stop(startedAt + seconds * 1000);
  return recorder;
}

const settings = (): RecorderOptions => ({
  ...{ sink: new Folder(folder), name: "a", startedAt, canvas: { width: 160, height: 120 } },
  users: ["anna", "bo"].map((uid) => syntheticUser(uid)),
});
const text = (name: string) => readFile(join(folder, name), "utf8");
const names = async (ending: string) =>
  (await readdir(folder)).filter((name) => name.endsWith(ending)).sort();
const playlists = () => names(".m3u8");

async function segments(name: string) {
  const playlist = HlsParser.parse(await text(name)) as HlsParser.types.MediaPlaylist;
  expect(playlist.endlist).toBe(true);
  return playlist.segments;
}

const lengthOf = (all: readonly { readonly duration: number }[]) =>
  all.reduce((sum, { duration }) => sum + duration, 0);

describe("a recorder goes on with the files of an earlier one", () => {
  test("in a mix, in the same playlist, without a picture missing", async () => {
    await breakOff({}, 5);
    await goOn({}, 9);
    const all = await segments("a.m3u8");
    expect(all.map(({ discontinuity }) => discontinuity === true)).toEqual([
      ...[false, false, true, false, false],
    ]);
    expect(lengthOf(all)).toBeCloseTo(9);
    expect(all.map(({ uri }) => uri)).toEqual(await names(".ts"));
    const slices = await Promise.all(all.map(({ uri }) => readFile(join(folder, uri))));
    const frames = await framesOf(slices);
    expect(frames).toHaveLength(9 * 15);
    const times = frames.map(({ time }) => time - (frames[0]?.time ?? 0));
    for (const [index, time] of times.entries()) expect(time).toBeCloseTo(index / 15, 2);
  });

  test("of each user, with an end for those who have left", async () => {
    const users = settings().users ?? [];
    await breakOff({ output: "individual", media: "audio" }, 5);
    await goOn({ output: "individual", media: "audio", users: users.slice(0, 1) }, 9);
    const [anna = "", bo = ""] = await playlists();
    expect(lengthOf(await segments(anna))).toBeGreaterThan(8.9);
    // What was listed; the rest could be made only if it was known that he was there.
    expect(lengthOf(await segments(bo))).toBeCloseTo(4, 1);
    const listed = [...(await segments(anna)), ...(await segments(bo))].map(({ uri }) => uri);
    expect(new Set(listed).size).toBe(listed.length);
  });

  test("of snapshots, at the same interval", async () => {
    const output = { output: "snapshots", captureInterval: 5 } as const;
    await breakOff(output, 8);
    const before = await names(".jpg");
    await goOn(output, 16);
    const after = await names(".jpg");
    expect(before).toHaveLength(4);
    expect(after).toHaveLength(8);
    expect(after).toEqual(expect.arrayContaining(before));
  });

  test("that are not there, from the beginning", async () => {
    const { statistics } = await goOn({}, 3);
    expect(statistics).toMatchObject({ frames: 45, files: 2 });
    const all = await segments("a.m3u8");
    expect(all.some(({ discontinuity }) => discontinuity)).toBe(false);
  });

  test("and leaves out what it is not asked to make up for", async () => {
    await breakOff({}, 5);
    const earlier = readEarlierFiles(folder, "a");
    const recorder = new Recorder({ ...settings(), earlier });
    recorder.skip(startedAt + 60_000);
    await recorder.stop(startedAt + 63_000);
    const all = await segments("a.m3u8");
    expect(lengthOf(all)).toBeCloseTo(4 + 3);
    expect(all.filter(({ discontinuity }) => discontinuity)).toHaveLength(1);
    expect(recorder.statistics.skipped).toBe(56_000);
  });
});
