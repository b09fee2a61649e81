import { beforeEach, describe, expect, test } from "vitest";
import { Caller, type Started } from "../../test/caller.ts";
import { Clock } from "../clock/clock.ts";
import { createEmulator, type Emulator } from "../emulator.ts";
import type { FaultPreset } from "../faults/presets.ts";

let now = 0;
let emulator: Emulator;
let caller: Caller;
let session: Started;

beforeEach(async () => {
  now = Date.UTC(2026, 0, 1);
  const clock = new Clock(() => now);
  emulator = createEmulator({ startUp: 0, rateLimit: false, clock, participants: [{ uid: "a" }] });
  caller = new Caller(emulator);
  session = await caller.record();
});

const calls = {
  query: () => caller.query(session),
  update: () => caller.update(session, { audioUidList: { subscribeAudioUids: ["a"] } }),
  updateLayout: () => caller.updateLayout(session, { mixedVideoLayout: 1 }),
  stop: () => caller.stop(session),
};
const methods = Object.keys(calls) as (keyof typeof calls)[];
const notFound = { status: 404, body: { code: 404, reason: "failed to find worker" } };

describe.each(methods)("%s while the recorder moves to another machine", (method) => {
  test.each<[FaultPreset, number]>([
    ["failover-once", 0],
    ["failover-30s", 30_000],
    ["failover-90s", 90_000],
  ])("is answered with 404 by %s for %i ms, and then as before", async (preset, duration) => {
    const stop = method === "stop";
    emulator.faults.add(preset);
    expect(await calls[method]()).toMatchObject(notFound);
    if (duration > 0) {
      now += duration - 1;
      for (const other of methods) expect(await calls[other]()).toMatchObject(notFound);
      now += 1;
    }
    expect((await calls[method]()).status).toBe(200);
    expect(emulator.session(session.sid)?.state).toBe(stop ? "stopped" : "recording");
  });

  test("is answered with 404 for ever by failover-forever, and the recording goes on", async () => {
    emulator.faults.add("failover-forever");
    for (const hours of [0, 1, 24]) {
      now += hours * 3_600_000;
      expect(await calls[method]()).toMatchObject(notFound);
    }
    expect(emulator.session(session.sid)?.state).toBe("recording");
  });

  test("names files by the machine that records", async () => {
    now += 1000;
    emulator.faults.add("failover-once");
    await calls[method]();
    const name = `${session.sid}_httpClient463224.m3u8`;
    expect((await caller.query(session)).body.Body?.serverResponse.fileList).toBe(`bak0_${name}`);
    expect(emulator.session(session.sid)?.files).toMatchObject([
      { name, since: now - 1000 },
      { name: `bak0_${name}`, since: now },
    ]);
  });
});

test("a failover can come twice", async () => {
  emulator.faults.add("failover-once");
  emulator.faults.add("failover-once");
  await caller.query(session);
  now += 5000;
  await caller.query(session);
  const { body } = await caller.stop(session);
  expect(body.Body?.serverResponse.fileList).toMatch(/^bak1_/);
});

test("a failover of an individual recording renames the file of each stream", async () => {
  session = await caller.record("individual", undefined, {
    cname: "httpClient463224",
    uid: "77",
  });
  emulator.faults.add("failover-once");
  await caller.query(session);
  const files = (await caller.query(session)).body.Body?.serverResponse.fileList;
  expect(files).toHaveLength(2);
  for (const file of files ?? []) expect(file).toMatchObject({ filename: /^bak0_/ });
});

test("a file of a stream that has ceased before the failover keeps its name", async () => {
  now += 1000;
  emulator.channel("httpClient463224").leave("a");
  now += 1000;
  emulator.faults.add("failover-once");
  await caller.query(session);
  const { fileList } = (await caller.query(session)).body.Body?.serverResponse ?? {};
  expect(fileList).toBe(`${session.sid}_httpClient463224.m3u8`);
});

test("a header asks for a failover of its own call", async () => {
  const path = `resourceid/${session.resourceId}/sid/${session.sid}/mode/mix/query`;
  const headers = { ...caller.headers, "x-emulator-fault": "effect=failover; duration=forever" };
  expect(await caller.send(path, { method: "GET", headers })).toMatchObject(notFound);
  expect(await caller.query(session)).toMatchObject(notFound);
});

test("a failover does nothing to a recording that has ended", async () => {
  await caller.stop(session);
  emulator.faults.add("failover-forever");
  expect((await caller.stop(session)).body.code).toBe(49);
});

test("a failover takes 30 seconds unless its rule says otherwise", async () => {
  emulator.faults.add({ effect: "failover", times: 1 });
  await caller.query(session);
  now += 29_999;
  expect((await caller.query(session)).status).toBe(404);
  now += 1;
  expect((await caller.query(session)).status).toBe(200);
});
