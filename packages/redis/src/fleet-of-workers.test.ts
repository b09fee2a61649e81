import { setTimeout as sleep } from "node:timers/promises";
import { type Clock, CloudRecording, type Fetch, systemClock } from "@cloud-recording/client";
import { createEmulator, type Emulator } from "@cloud-recording/emulator";
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  type Mock,
  test,
  vi,
} from "vitest";
import { connect, type TestClient } from "../test/connect.ts";
import { RedisServer } from "../test/redis-server.ts";
import { createFleet, type Fleet } from "./fleet.ts";
import type { FleetOptions } from "./fleet-options.ts";
import { takeUid } from "./uids.ts";

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

describe("a recording that waits is given up, and starts nothing later,", () => {
  const settings = { mode: "mix", recordingConfig: { channelType: 0 } } as const;
  const ways: [string, (fleet: Fleet) => Parameters<Fleet["record"]>[2], string][] = [
    ["when its time is over", () => ({ within: 100 }), "StartTooLateError"],
    ["when its caller leaves", () => ({ signal: AbortSignal.timeout(100) }), "TimeoutError"],
    [
      "when the fleet is closed",
      (fleet) => {
        setTimeout(() => fleet.close(), 100);
        return {};
      },
      "FleetClosedError",
    ],
  ];

  test.each(ways)("%s, and the app is silent", async (_name, optionsOf, error) => {
    const fleet = open({ longestQueue: 1 });
    let describeIt = () => {};
    const waiting = fleet.record<"mix">(
      "late",
      (channel) =>
        new Promise((resolve) => {
          describeIt = () => resolve({ channel, ...settings });
        }),
      optionsOf(fleet),
    );
    await expect(waiting).rejects.toMatchObject({ name: error });
    expect(fleet.figures()).toMatchObject({ starting: 0, requests: 0 });
    await until(async () => expect(await uidKeys()).toEqual([]));
    describeIt();
    // Its place is free.
    const next = error === "FleetClosedError" ? open() : fleet;
    await record(next, "next");
    expect(emulator.sessions().map(({ cname }) => cname)).toEqual(["next"]);
    expect(next.figures().requests).toBe(2);
  });

  test.each(ways)("%s, and Redis is silent", async (_name, optionsOf, error) => {
    let answer = () => {};
    const slow = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const evaluate: TestClient["eval"] = async (script, options) => {
      const result = await redis.eval(script, options);
      if (script === takeUid) await slow;
      return result;
    };
    const fleet = open({ redis: { eval: evaluate } });
    const waiting = record(fleet, "late", optionsOf(fleet));
    await expect(waiting).rejects.toMatchObject({ name: error });
    expect(fleet.figures().starting).toBe(0);
    expect(await uidKeys()).toHaveLength(1);
    answer();
    await until(async () => expect(await uidKeys()).toEqual([]));
    expect(fleet.figures().requests).toBe(0);
  });

  test("when its caller leaves by a signal of an older library", async () => {
    const listeners = new Set<() => void>();
    const signal = {
      aborted: false,
      addEventListener: (_type: string, listener: () => void) => listeners.add(listener),
      removeEventListener: (_type: string, listener: () => void) => listeners.delete(listener),
    };
    const options = { signal: signal as never };
    const fleet = open();
    const waiting = fleet.record("late", () => new Promise<never>(() => {}), options);
    signal.aborted = true;
    for (const listener of listeners) listener();
    await expect(waiting).rejects.toMatchObject({ name: "AbortError" });
    await expect(record(fleet, "late", options)).rejects.toMatchObject({ name: "AbortError" });
    expect(listeners.size).toBe(0);
  });
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

test.each<[string, () => unknown]>([
  [
    "throw",
    () => {
      throw new Error("broken");
    },
  ],
  ["reject", () => Promise.reject(new Error("broken"))],
  ["never return", () => new Promise(() => {})],
])("listeners that %s keep no worker from its work", async (_name, broken) => {
  const listener = () => vi.fn(broken) as Mock<() => void>;
  const listeners = { onTakeOver: listener(), onLost: listener(), onRecovered: listener() };
  const hooks = {
    onRequest: listener(),
    onResponse: listener(),
    onWait: listener(),
    onRetry: listener(),
  };
  let refusals = 1;
  const busy: Fetch = async (url, init) => {
    if (!url.includes("/acquire") || refusals-- <= 0) return await emulator.fetch(url, init);
    return new Response("", { status: 503 });
  };
  const gone = open({ ...listeners, hooks: [hooks], rateLimit: { requests: 1 } }, busy);
  await record(gone, "one");
  await record(gone, "two");
  for (const hook of Object.values(hooks)) expect(hook).toHaveBeenCalled();
  gone.close();
  open(listeners);
  await until(() => expect(running()).toEqual([]));
  await until(async () => expect(await uidKeys()).toEqual([]));
  await until(() => expect(listeners.onRecovered).toHaveBeenCalled());
  expect(listeners.onTakeOver).toHaveBeenCalledTimes(2);
});

test("a damaged session of a worker that is gone is reported, once", async () => {
  const gone = open();
  await record(gone, "room");
  const [key = ""] = (await server.do(["KEYS", "*:session:*"])) as string[];
  gone.close();
  await server.do(["HSET", key, "session", '{"cut off']);
  const onRecovered = vi.fn();
  const other = open({ onRecovered });
  await until(() => expect(onRecovered).toHaveBeenCalledOnce());
  const damaged = [{ place: key, problem: "it is not a session" }];
  expect(onRecovered.mock.calls[0]?.[0]).toMatchObject({ damaged });
  expect(await other.cloud.recover()).toMatchObject({ damaged });
  await sleep(800);
  expect(onRecovered).toHaveBeenCalledOnce();
  expect(await server.do(["HGET", key, "session"])).toBe('{"cut off');
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
