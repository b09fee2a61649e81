import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { BucketFolder } from "./bucket-folder.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "bucket-folder-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("slices that a playlist lists late are uploaded, too", async () => {
  // Nobody listens there, so that all stays on its way.
  const bucket = { endpoint: "http://127.0.0.1:9", region: "r", bucket: "b" };
  const keys = { accessKey: "ACCESS", secretKey: "SECRET" };
  const target = new BucketFolder({ folder, name: "a", bucket: { ...bucket, ...keys } });
  const write = (name: string, kind: "slice" | "playlist") =>
    target.write({ name, kind, data: new Uint8Array() });
  // The playlist could not be written after the first one.
  await write("a_1.ts", "slice");
  await write("a_2.ts", "slice");
  expect(target.uploads.pending).toBe(0);
  await write("a.m3u8", "playlist");
  expect(target.uploads.pending).toBe(3);
  await write("a_3.ts", "slice");
  expect(target.uploads.pending).toBe(3);
  target.uploads.close();
});
