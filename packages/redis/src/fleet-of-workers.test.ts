import { setTimeout as sleep } from "node:timers/promises";
import { type Clock, CloudRecording, type Fetch, systemClock } from "@cloud-recording/client";
import { createEmulator, type Emulator } from "@cloud-recording/emulator";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { connect, type TestClient } from "../test/connect.ts";
import { RedisServer } from "../test/redis-server.ts";
import { createFleet, type Fleet } from "./fleet.ts";
import type { FleetOptions } from "./fleet-options.ts";

let server: RedisServer;
let redis: TestClient;
let emulator: Emulator;
const fleets: Fleet[] = [];

beforeAll(async () => {
  server = await RedisServer.start();
  redis = await connect(server.url);
});
beforeEach(async () => {
  await server.do(["FLUSHALL"]);
  emulator = createEmulator({ startUp: 0 });
  // Redis knows what was sent before: nothing.
  const key = `cloud-recording:{${emulator.project.appId}}:rate`;
  await server.do(["HSET", key, "since", "1"]);
});
afterEach(() => {
  for (const fleet of fleets.splice(0)) fleet.close();
  emulator.close();
});
afterAll(async () => {
  redis.destroy();
  await server[Symbol.asyncDispose]();
});

function open(options: Partial<FleetOptions> = {}, fetch: Fetch = emulator.fetch): Fleet {
  const { appId, customerId, customerCertificate } = emulator.project;
  const fleet = createFleet({
    ...{ redis, appId, sessions: { heartbeat: 800 } },
    connect: (own) => new CloudRecording({ ...own, customerId, customerCertificate, fetch }),
    ...options,
  });
  fleets.push(fleet);
  return fleet;
}

function record(fleet: Fleet, cname: string, options: Parameters<Fleet["record"]>[2] = {}) {
  const settings = { mode: "mix", recordingConfig: { channelType: 0 } } as const;
  return fleet.record(cname, (channel) => ({ channel, ...settings }), options);
}

const until = (check: () => unknown) => vi.waitFor(check, 60_000);
const running = () => emulator.sessions().filter(({ state }) => state === "recording");
const uidKeys = () => server.do(["KEYS", "*:uids:*"]);

test("records with a UID of its own, releases it at the end, and counts", async () => {
  const fleet = open({ uids: { least: 7, greatest: 7 } });
  const recording = await record(fleet, "room");
  expect(recording.session.uid).toBe("7");
  await expect(record(fleet, "room")).rejects.toThrow("no UID from 7 to 7 is free");
  expect(fleet.figures()).toMatchObject({ sessions: 1, starting: 0, requests: 2, failures: 0 });
  await recording.stop();
  await until(async () => expect(await uidKeys()).toEqual([]));
  expect(fleet.figures()).toMatchObject({ sessions: 0, requests: 3, limited: 0, refused: 0 });
});

test("a recording that cannot start in time does not run, and takes no UID", async () => {
  const fleet = open({ rateLimit: { requests: 1, interval: 1500 } });
  const first = await record(fleet, "first");
  await expect(record(fleet, "late", { within: 300 })).rejects.toThrow("within 300 ms");
  expect(running().map(({ cname }) => cname)).toEqual(["first"]);
  await until(async () => expect(await server.do(["KEYS", "*:uids:late"])).toEqual([]));
  expect(fleet.figures()).toMatchObject({ tooLate: 1, starting: 0, sessions: 1 });
  const gone = record(fleet, "gone", { signal: AbortSignal.timeout(200) });
  await expect(gone).rejects.toMatchObject({ name: "TimeoutError" });
  expect(fleet.figures()).toMatchObject({ tooLate: 1, starting: 0 });
  await first.stop();
});

test("a recording whose start was sent is not given up, however late its answer is", async () => {
  const within = 12_345;
  let end = () => {};
  const over = new Promise<void>((resolve) => {
    end = resolve;
  });
  const slow: Fetch = async (url, init) => {
    // The time is over while `start` is on its way.
    if (url.includes("/start")) end();
    return await emulator.fetch(url, init);
  };
  const clock: Clock = {
    ...systemClock,
    sleep: async (milliseconds, signal) => {
      if (milliseconds !== within) return await systemClock.sleep(milliseconds, signal);
      await over;
      signal?.throwIfAborted();
    },
  };
  const recording = await record(open({ clock }, slow), "room", { within });
  expect(running()).toHaveLength(1);
  await recording.stop();
});

test("more recordings than may wait are refused at once", async () => {
  const fleet = open({ longestQueue: 2, rateLimit: { requests: 1 } });
  const starting = [record(fleet, "one"), record(fleet, "two")];
  await expect(record(fleet, "three")).rejects.toMatchObject({ name: "QueueFullError" });
  expect(fleet.figures()).toMatchObject({ refused: 1, starting: 2 });
  await Promise.all(starting);
  await record(fleet, "three");
  expect(fleet.figures()).toMatchObject({ refused: 1, starting: 0, sessions: 3 });
  expect(fleet.figures().waits).toBeGreaterThan(0);
  expect(fleet.figures().longestWait).toBeGreaterThan(500);
});

test("the recordings of a worker that is gone are stopped, and their UIDs released", async () => {
  const gone = open();
  await record(gone, "room");
  gone.close();
  await expect(record(gone, "room")).rejects.toMatchObject({ name: "FleetClosedError" });
  const onRecovered = vi.fn();
  const other = open({ onRecovered });
  await until(() => expect(running()).toEqual([]));
  await until(async () => expect(await uidKeys()).toEqual([]));
  await until(() => expect(onRecovered).toHaveBeenCalledOnce());
  expect(onRecovered.mock.calls[0]?.[0].stopped).toHaveLength(1);
  expect(other.figures()).toMatchObject({ takenOver: 1, sessions: 0 });
});

test("those that are kept run on, and are handed over once", async () => {
  const gone = open();
  await record(gone, "room");
  gone.close();
  const onRecovered = vi.fn();
  const other = open({ onRecovered, keep: () => true });
  await until(() => expect(onRecovered).toHaveBeenCalledOnce());
  await sleep(800);
  expect(onRecovered).toHaveBeenCalledOnce();
  const [resumed] = onRecovered.mock.calls[0]?.[0].resumed ?? [];
  expect(running()).toHaveLength(1);
  await resumed.stop();
  expect(other.figures()).toMatchObject({ takenOver: 1, sessions: 0 });
  await until(async () => expect(await uidKeys()).toEqual([]));
});

test("hooks of the app are called beside those of the fleet, whatever they throw", async () => {
  const onRequest = vi.fn();
  const onResponse = vi.fn();
  const broken = () => {
    throw new Error("broken");
  };
  const fleet = open({
    hooks: [
      { onRequest: broken, onWait: broken },
      { onRequest, onResponse },
    ],
  });
  await record(fleet, "room");
  expect(onRequest).toHaveBeenCalledTimes(2);
  expect(onResponse).toHaveBeenCalledTimes(2);
});

test("options that are not usable are refused", async () => {
  expect(() => open({ longestQueue: 0 })).toThrow("longestQueue must be a number from 1");
  expect(() => open({ rateLimit: { requests: 0 } })).toThrow("requests must be a number from 1");
  await expect(record(open(), "room", { within: 0 })).rejects.toThrow("within must be");
});
