import type { Notice } from "@cloud-recording/recorder/thread";
import { expect, test } from "vitest";
import type { MediaFacts } from "../control/media-facts.ts";
import { factsAfter } from "./facts-after.ts";
import { noFacts } from "./followed.ts";
import type { RecordingSettings } from "./recording-settings.ts";

const id = "a";
const bucket = { endpoint: "https://s3.example/films" };
const before: MediaFacts = { ...noFacts, droppedFrames: 2, skipped: 1000 };
const statistics = { frames: 9, droppedFrames: 3, files: 2, skipped: 500, position: 0 };
const written = (kind: "slice" | "playlist", name: string) =>
  ({ kind: "written", id, file: { kind, name } }) as Notice;

function after(notice: Notice, facts: Partial<MediaFacts> = {}, isUploaded = false) {
  const settings = (isUploaded ? { bucket } : {}) as RecordingSettings;
  const given = { ...before, ...facts };
  const found = factsAfter(notice, { id, before, settings, facts: given });
  const changed = Object.entries(found).filter(
    ([name, value]) => given[name as keyof MediaFacts] !== value,
  );
  return found === given ? "the same" : Object.fromEntries(changed);
}

test("a slice counts where it is to stay: in the folder when it is written, in a bucket when it is uploaded", () => {
  expect(after(written("slice", "a.ts"))).toEqual({ files: 1 });
  expect(after(written("slice", "a.ts"), {}, true)).toBe("the same");
  const uploaded = { kind: "uploaded", id, pending: 2 } as const;
  expect(after({ ...uploaded, name: "a.ts" }, {}, true)).toEqual({ files: 1, pending: 2 });
  expect(after({ ...uploaded, name: "a.m3u8" }, {}, true)).toEqual({ pending: 2 });
});

test("a playlist is listed once", () => {
  const playlist = written("playlist", "a.m3u8");
  expect(after(playlist)).toEqual({ playlists: ["a.m3u8"] });
  expect(after(playlist, { playlists: ["b.m3u8", "a.m3u8"] })).toEqual({
    playlists: ["b.m3u8", "a.m3u8"],
  });
});

test("the numbers of a machine are added to those of the machines before, and others count for nothing", () => {
  expect(after({ kind: "progress", id, statistics })).toEqual({ droppedFrames: 5, skipped: 1500 });
  expect(after({ kind: "progress", id: "b", statistics })).toBe("the same");
});

test("an upload that fails is a problem until one succeeds; what is lost stays the problem", () => {
  const failed = { kind: "failed", id, message: "no such bucket" } as const;
  const uploaded = { kind: "uploaded", id, name: "a.ts", pending: 0 } as const;
  const lost = { isIncomplete: true, problem: "the disk is full" };
  expect(after({ ...failed, pending: 3 })).toEqual({ pending: 3, problem: "no such bucket" });
  expect(after(failed, { pending: 3 })).toEqual({ problem: "no such bucket" });
  expect(after(uploaded, { problem: "no such bucket" })).toEqual({ files: 1, problem: undefined });
  expect(after({ ...failed, isLost: true })).toEqual({
    isIncomplete: true,
    problem: "no such bucket",
  });
  expect(after({ ...failed, pending: 3 }, lost)).toEqual({ pending: 3 });
  expect(after({ ...failed, isLost: true }, lost)).toBe("the same");
  expect(after(uploaded, lost)).toEqual({ files: 1 });
});

test("keys that a storage refuses are a problem, and other reports change nothing", () => {
  expect(after({ kind: "refused", id, message: "403" })).toEqual({ problem: "403" });
  for (const notice of [
    { kind: "completed", id } as const,
    { kind: "stopped", id, statistics, pending: 0 } as const,
    { kind: "picture", id } as const,
    { kind: "closed" } as const,
  ]) {
    expect(after(notice), notice.kind).toBe("the same");
  }
});
