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

describe("a folder of recordings", () => {
  test("may be that of several emulators, and none ends what another one records", async () => {
    const media = await open();
    const clock = frozenClock(Date.UTC(2026, 0, 1));
    const emulator = createEmulator({ media, clock, participants: [{ uid: "anna" }], startUp: 0 });
    const session = await new Caller(emulator).record("mix", request);
    clock.advance(5000);
    const path = join(recordings, "films", `${session.sid}_httpClient463224.m3u8`);
    const text = () => readFile(path, "utf8").catch(() => "");
    await until("two slices are listed", async () => (await text()).split("EXTINF").length > 2);
    const before = [await text(), await readdir(join(recordings, ".uploads"))];
    const second = await open();
    const other = createEmulator({
      media: second,
      clock,
      participants: [{ uid: "bo" }],
      startUp: 0,
    });
    const { sid } = await new Caller(other).record("mix", request);
    clock.advance(5000);
    await until("the other records", async () => (other.session(sid)?.media?.files ?? 0) > 0);
    await second?.close();
    expect(await text()).not.toContain("ENDLIST");
    expect((await text()).startsWith(before[0] as string)).toBe(true);
    expect(await readdir(join(recordings, ".uploads"))).toEqual(before[1]);
    await media?.close();
    expect(await text()).toContain("ENDLIST");
  });

  test("that is a file is refused", async () => {
    await writeFile(recordings, "");
    await expect(open()).rejects.toThrow(`The folder ${recordings} cannot be used: EEXIST`);
  });

  test("is left by a process that is killed to the next one, which ends its files", async () => {
    const config = join(root, "emulator.yaml");
    await writeFile(config, JSON.stringify({ rateLimit: false, startUp: 0 }));
    const start = (data: string) => ServedProcess.start(join(root, data), config, recordings);
    const [first, second] = [await start("one"), await start("two")];
    const journals = async () =>
      (await readdir(recordings)).filter((name) => name.endsWith(".lock")).sort();
    const playlist = async (sid: string) =>
      (await readFile(join(recordings, "films", `${sid}_httpClient463224.m3u8`), "utf8")) as string;
    try {
      const session = await callerAt(first.url).record("mix", request);
      await until("it records", () =>
        playlist(session.sid).then(
          () => true,
          () => false,
        ),
      );
      await first.kill();
      expect(await playlist(session.sid)).not.toContain("ENDLIST");
      const third = await start("three");
      await until("it is ended", async () => (await playlist(session.sid)).includes("ENDLIST"));
      expect(await journals()).toEqual([".uploads-2.lock", ".uploads.lock"]);
      await third.kill();
    } finally {
      await second.kill();
    }
  });
});
