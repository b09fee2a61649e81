import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createEmulator, frozenClock } from "@cloud-recording/emulator";
import { openMedia } from "@cloud-recording/emulator/media";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Caller } from "./caller.ts";
import { callerAt } from "./crash/load.ts";
import { ServedProcess } from "./crash/served-process.ts";
import { until } from "./until.ts";

const storageConfig = {
  ...{ vendor: 2, region: 3, bucket: "films", accessKey: "ACCESS", secretKey: "SECRET" },
};
const request = { recordingConfig: {}, storageConfig };

let root: string;
let recordings: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "recordings-"));
  recordings = join(root, "recordings");
});
afterEach(() => rm(root, { recursive: true, force: true }));

const open = () => openMedia({ recordings });
const remedy = "Choose another folder with --recordings, or none";
const taken = () => `Another emulator uses the folder ${recordings}. ${remedy}`;

describe("a folder of recordings", () => {
  test("is for one emulator at a time, and the second one leaves all as it is", async () => {
    const media = await open();
    const clock = frozenClock(Date.UTC(2026, 0, 1));
    const emulator = createEmulator({ media, clock, participants: [{ uid: "anna" }], startUp: 0 });
    const session = await new Caller(emulator).record("mix", request);
    clock.advance(5000);
    const path = join(recordings, "films", `${session.sid}_httpClient463224.m3u8`);
    const text = () => readFile(path, "utf8").catch(() => "");
    await until("two slices are listed", async () => (await text()).split("EXTINF").length > 2);
    const before = [await text(), await readdir(join(recordings, ".uploads"))];
    await expect(open()).rejects.toThrow(taken());
    expect([await text(), await readdir(join(recordings, ".uploads"))]).toEqual(before);
    expect((await readdir(recordings)).sort()).toEqual([".lock", ".uploads", "films"]);
    await media?.close();
    await (await open())?.close();
  });

  test("that is a file is refused", async () => {
    await writeFile(recordings, "");
    await expect(open()).rejects.toThrow(`The folder ${recordings} cannot be used: EEXIST`);
  });

  test("is refused by the command before it serves, and free when a process is killed", async () => {
    const config = join(root, "emulator.yaml");
    await writeFile(config, JSON.stringify({ rateLimit: false, startUp: 0 }));
    const start = (data: string) => ServedProcess.start(join(root, data), config, recordings);
    const first = await start("one");
    try {
      await expect(start("two")).rejects.toThrow(taken());
      expect((await callerAt(first.url).acquire()).status).toBe(200);
    } finally {
      await first.kill();
    }
    await (await start("two")).kill();
  });
});
