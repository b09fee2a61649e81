import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Notice, RecorderThread } from "@cloud-recording/recorder/thread";
import { loadImage } from "@napi-rs/canvas";
import HlsParser from "hls-parser";
import { afterEach, beforeEach, expect, test } from "vitest";
import { packetsOf } from "./decode.ts";

let folder: string;
let thread: RecorderThread;
let notices: Notice[];
const users = ["anna", "bo"].map((uid) => ({ uid, audio: true, video: true }));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "thread-"));
  notices = [];
  const onNotice = (notice: Notice) => notices.push(notice);
  thread = new RecorderThread({ journal: join(folder, ".uploads"), catchUp: 20_000, onNotice });
});

afterEach(async () => {
  await thread.close();
  await rm(folder, { recursive: true, force: true });
});

async function segments(name: string) {
  const playlist = HlsParser.parse(await readFile(join(folder, `${name}.m3u8`), "utf8"));
  return (playlist as HlsParser.types.MediaPlaylist).segments;
}

async function frames(name: string): Promise<number> {
  const slices = await Promise.all(
    (await segments(name)).map(({ uri }) => readFile(join(folder, decodeURIComponent(uri)))),
  );
  return (await packetsOf(slices, "video")).length;
}

test("a recording in real time has every frame, or counts it as dropped", async () => {
  const startedAt = Date.now();
  thread.start("a", { folder, name: "live", startedAt, users });
  const ticking = setInterval(() => thread.tick(Date.now()), 50);
  await sleep(3000);
  thread.change("a", Date.now(), { layout: { mixedVideoLayout: 1 } });
  clearInterval(ticking);
  const stopped = await thread.stop("a", startedAt + 3200);
  expect(stopped).toMatchObject({ pending: 0, error: undefined });
  // A machine that has other things to do drops some.
  const { frames: made, droppedFrames } = stopped.statistics;
  expect(stopped.statistics).toMatchObject({ skipped: 0, files: 2 });
  expect(made + droppedFrames).toBe(48);
  expect(await frames("live")).toBe(made);
  expect((await readdir(folder)).filter((name) => name.endsWith(".part"))).toEqual([]);
});

test("a recording that is stopped twice ends once, and one that does not run is refused", async () => {
  const startedAt = Date.UTC(2026, 0, 1);
  thread.start("a", { folder, name: "twice", startedAt, users, media: "audio" });
  const [one, other] = await Promise.all([
    thread.stop("a", startedAt + 1000),
    thread.stop("a", startedAt + 2000),
  ]);
  expect(other).toBe(one);
  expect(one.statistics.position).toBe(startedAt + 1000);
  for (const id of ["a", "b"]) {
    await expect(thread.stop(id, startedAt)).rejects.toThrow(`The recording ${id} does not run`);
  }
});

test("a mix can be looked at while it is recorded, as a small JPG", async () => {
  const startedAt = Date.UTC(2026, 0, 1);
  const canvas = { width: 1280, height: 720 };
  thread.start("a", { folder, name: "large", startedAt, users, canvas });
  thread.start("b", { folder, name: "alone", startedAt, users, output: "individual" });
  expect(await thread.picture("a")).toBeUndefined();
  thread.tick(startedAt + 500);
  await expect.poll(() => thread.picture("a")).toBeDefined();
  const [one, other] = await Promise.all([thread.picture("a"), thread.picture("a")]);
  expect(await loadImage(one ?? "")).toMatchObject({ width: 640, height: 360 });
  expect(other).toBe(one);
  expect(await thread.picture("b")).toBeUndefined();
  expect(await thread.picture("unknown")).toBeUndefined();
  const { statistics } = await thread.stop("a", startedAt + 1000);
  expect(statistics).toMatchObject({ frames: 15, droppedFrames: 0 });
  expect(await thread.picture("a")).toBeUndefined();
  await thread.stop("b", startedAt + 1000);
});

test("time that the clock has jumped over is made, up to the limit", async () => {
  const startedAt = Date.UTC(2026, 0, 1);
  thread.start("a", { folder, name: "jump", startedAt, users });
  thread.tick(startedAt + 10_000);
  thread.change("a", startedAt + 12_000, { layout: { mixedVideoLayout: 1 } });
  thread.tick(startedAt + 1_000_000);
  const { statistics } = await thread.stop("a", startedAt + 1_001_000);
  expect(statistics).toMatchObject({ droppedFrames: 0 });
  // 12 s before the change, 20 s of the jump after it.
  expect(statistics.skipped).toBe(1_001_000 - 12_000 - 20_000);
  expect(statistics.frames).toBe((12 + 20) * 15);
  expect((await segments("jump")).filter(({ discontinuity }) => discontinuity)).toHaveLength(0);
});

test("a recorder that fails says so, and its stop does not hang", async () => {
  const startedAt = Date.UTC(2026, 0, 1);
  thread.start("a", { folder: "/dev/null/nowhere", name: "lost", startedAt, users });
  const { error } = await thread.stop("a", startedAt + 3000);
  expect(error).toMatch(/ENOTDIR|ENOENT/);
});

test("the playlists of a thread that has gone are ended by the next one", async () => {
  const startedAt = Date.UTC(2026, 0, 1);
  const journal = join(folder, ".uploads");
  thread.start("a", { folder, name: "cut-off", startedAt, users });
  thread.tick(startedAt + 5000);
  const isThere = async () => (await readdir(folder)).includes("cut-off.m3u8");
  while (!(await isThere())) await sleep(20);
  await thread.close();
  expect(await readFile(join(folder, "cut-off.m3u8"), "utf8")).not.toContain("ENDLIST");
  thread = new RecorderThread({ journal });
  while ((await readdir(journal)).length > 0) await sleep(20);
  expect(await readFile(join(folder, "cut-off.m3u8"), "utf8")).toContain("#EXT-X-ENDLIST");
});

test("a thread that cannot run fails its recordings, and does not hang", async () => {
  const sources = new URL("./there-is-no-such-module.ts", import.meta.url);
  const broken = new RecorderThread({ journal: join(folder, ".uploads"), sources });
  const options = { folder, name: "broken", startedAt: Date.now(), users };
  broken.start("a", options);
  await expect(broken.stop("a", Date.now())).rejects.toThrow(/no-such-module/);
  broken.start("b", options);
  await expect(broken.stop("b", Date.now())).rejects.toThrow(/no-such-module/);
  await broken.close();
});
