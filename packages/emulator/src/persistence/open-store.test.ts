import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Caller } from "../../test/caller.ts";
import { Clock as TestClock } from "../../test/clock.ts";
import { createEmulator, type Emulator } from "../emulator.ts";
import { openStore } from "./open-store.ts";

let folder: string;
let time: TestClock;
let emulator: Emulator;
let caller: Caller;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "emulator-data-"));
  time = new TestClock();
  await open();
});

afterEach(async () => {
  emulator.close();
  await rm(folder, { recursive: true });
});

async function open(): Promise<void> {
  const participants = [{ uid: "anna" }, { uid: "late", joinsAfter: 5000 }];
  const store = await openStore(folder);
  emulator = createEmulator({ store, participants, startUp: 0, rateLimit: false, now: time.now });
  caller = new Caller(emulator);
}

async function reopen(): Promise<void> {
  emulator.close();
  await open();
}

describe("a restart", () => {
  test("goes on with recordings, as if nothing had been", async () => {
    const session = await caller.record();
    await caller.updateLayout(session, { mixedVideoLayout: 1 });
    emulator.channel("httpClient463224").publish("anna", { video: false });
    const before = emulator.sessions();
    await reopen();
    expect(emulator.sessions()).toEqual(before);
    expect((await caller.query(session)).body.Body?.serverResponse.status).toBe(5);
    expect((await caller.start(session.resourceId, "mix")).body.code).toBe(7);
    expect((await caller.stop(session)).status).toBe(200);
    await reopen();
    expect((await caller.stop(session)).body.code).toBe(49);
  });

  test("keeps resource IDs that were not used yet", async () => {
    const { resourceId = "" } = (await caller.acquire()).body.Body ?? {};
    await reopen();
    expect((await caller.start(resourceId, "mix")).status).toBe(200);
  });

  test("lets those in a channel come and go as before, also while it was down", async () => {
    const { sid } = await caller.record();
    emulator.close();
    time.advance(7000);
    await open();
    const start = time.now() - 7000;
    expect(emulator.session(sid)?.tracks).toMatchObject([
      { uid: "anna", spans: [{ from: start }] },
      { uid: "anna" },
      { uid: "late", spans: [{ from: start + 5000 }] },
      { uid: "late" },
    ]);
    emulator.channel("httpClient463224").leave("anna");
    await reopen();
    const [anna] = emulator.session(sid)?.tracks ?? [];
    expect(anna?.spans).toEqual([{ from: start, until: start + 7000 }]);
    expect(emulator.channel("httpClient463224").participants()).toMatchObject([{ uid: "late" }]);
  });

  test("lets a channel go on that was only looked at", async () => {
    emulator.channel("empty-so-far").participants();
    time.advance(4000);
    await reopen();
    time.advance(1000);
    const there = emulator.channel("empty-so-far").participants();
    expect(there.map(({ uid }) => uid)).toEqual(["anna", "late"]);
  });

  test("does not let a recorder that has left see who comes later", async () => {
    emulator.channel("httpClient463224").leave("anna");
    const { sid } = await caller.record();
    time.advance(4000);
    emulator.channel("httpClient463224").join({ uid: "mute", audio: false, video: false });
    emulator.channel("httpClient463224").leave("mute");
    time.advance(900_000);
    emulator.channel("httpClient463224").leave("late");
    time.advance(900_000);
    const before = emulator.session(sid);
    expect(before).toMatchObject({ state: "exited" });
    emulator.channel("httpClient463224").join({ uid: "later" });
    await reopen();
    expect(emulator.session(sid)).toEqual(before);
  });

  test("keeps the clock", async () => {
    emulator.clock.advance(60_000);
    const running = emulator.clock.now();
    await reopen();
    expect(emulator.clock.now()).toBe(running);
    emulator.clock.freeze();
    time.advance(1000);
    await reopen();
    expect([emulator.clock.now(), emulator.clock.isFrozen]).toEqual([running, true]);
  });

  test("comes after a reset without anything", async () => {
    await caller.record();
    emulator.reset();
    await reopen();
    expect(emulator.sessions()).toEqual([]);
  });
});

test("no secret of a request is on the disk", async () => {
  const secret = "S3CR3T";
  const storage = { vendor: 2, region: 3, bucket: "b", accessKey: secret, secretKey: secret };
  const recordingConfig = { decryptionMode: 1, secret };
  await caller.record("mix", { token: secret, recordingConfig, storageConfig: storage });
  for (const name of ["emulator.db", "emulator.db-wal"]) {
    expect(await readFile(join(folder, name), "latin1")).not.toContain(secret);
  }
});

describe("a folder", () => {
  test("is for one emulator at a time", async () => {
    await expect(openStore(folder)).rejects.toThrow(`Another emulator uses the folder ${folder}`);
  });

  test("that is a file is refused", async () => {
    await writeFile(join(folder, "file"), "");
    await expect(openStore(join(folder, "file"))).rejects.toThrow("cannot be used");
  });
});
