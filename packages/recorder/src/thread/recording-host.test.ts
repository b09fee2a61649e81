import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { ChannelUser } from "../sources/sources.ts";
import { RecordingJournal } from "../storage/recording-journal.ts";
import { syntheticUser } from "../synthetic/synthetic-user.ts";
import type { Notice } from "./protocol.ts";
import { RecordingHost } from "./recording-host.ts";

const startedAt = Date.UTC(2026, 0, 1);
const users = [{ uid: "anna", audio: true, video: true }];
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "host-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("the end of a recording goes before other recordings, which lose nothing by that", async () => {
  const taken = new Map<string, number>();
  const findUser = (uid: string, recording: string): ChannelUser => {
    const { video, ...user } = syntheticUser(uid);
    if (video === undefined) return user;
    const pictureAt: typeof video.pictureAt = (...moment) => {
      taken.set(recording, (taken.get(recording) ?? 0) + 1);
      return video.pictureAt(...moment);
    };
    return { ...user, video: { pictureAt } };
  };
  const stops = new Map<string, (notice: Notice & { readonly kind: "stopped" }) => void>();
  const tell = (notice: Notice) => {
    if (notice.kind === "stopped") stops.get(notice.id)?.(notice);
  };
  const journal = new RecordingJournal(join(folder, ".uploads"));
  const host = new RecordingHost({ journal, catchUp: 600_000, findUser, tell });
  const stop = (id: string, at: number) =>
    new Promise<Notice & { readonly kind: "stopped" }>((resolve) => {
      stops.set(id, resolve);
      host.carryOut({ kind: "stop", id, at });
    });
  for (const id of ["a", "b"]) {
    host.carryOut({ kind: "start", id, options: { folder, name: id, startedAt, users } });
  }
  const tick = (time: number) =>
    host.carryOut({ kind: "tick", now: startedAt + time, at: startedAt + time });
  tick(500);
  await expect.poll(() => taken.get("b")).toBe(8);
  // The end overtakes what was begun before it.
  tick(1000);
  const ending = stop("a", startedAt + 1000);
  await new Promise(setImmediate);
  tick(1100);
  expect(taken.get("b")).toBe(8);
  expect((await ending).error).toBeUndefined();
  tick(1500);
  await expect.poll(() => taken.get("b")).toBe(23);
  const { statistics, error } = await stop("b", startedAt + 2000);
  expect(error).toBeUndefined();
  expect(statistics).toMatchObject({ frames: 30, droppedFrames: 0 });
});

test("an earlier recording that cannot be completed waits for the next process, and holds up no other one", async () => {
  const journal = new RecordingJournal(join(folder, ".uploads"));
  for (const name of ["a", "b"]) await journal.save(name, { folder, name });
  await writeFile(join(folder, ".uploads", "c.json"), "{}");
  await mkdir(join(folder, "a.m3u8"));
  await writeFile(join(folder, "b.m3u8"), "#EXTM3U\n");
  const notices: Notice[] = [];
  const tell = (notice: Notice) => notices.push(notice);
  await new RecordingHost({ journal, catchUp: 0, tell }).complete();
  expect(await readFile(join(folder, "b.m3u8"), "utf8")).toContain("#EXT-X-ENDLIST");
  expect([...(await journal.plans()).keys()]).toEqual(["a"]);
  expect(notices).toEqual([
    { kind: "failed", id: "a", message: expect.stringContaining("cannot be ended") },
  ]);
});
