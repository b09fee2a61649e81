import process from "node:process";
import { inspect } from "node:util";
import { createEmulator } from "@cloud-recording/emulator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Fault, faults, withFaults } from "../test/faults.ts";
import { type Clock, CloudRecording, isCloudRecordingError, memorySessionStore } from "./index.ts";

const rounds = 400;
const unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);
beforeAll(() => void process.on("unhandledRejection", note));
afterAll(() => void process.off("unhandledRejection", note));

/** Chance that is the same in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

test(`thousands of calls with every fault end in a documented outcome`, async () => {
  const random = chance(42);
  const clock: Clock & { time: number } = {
    time: Date.now(),
    now: () => clock.time,
    random,
    sleep: async (milliseconds) => {
      clock.time += milliseconds;
    },
  };
  const owner = {
    appId: "app",
    customerId: "customer",
    customerCertificate: "planted-certificate",
  };
  const emulator = createEmulator({
    projects: [owner],
    startUp: 0,
    rateLimit: false,
    now: clock.now,
  });
  const seen = new Map<Fault, number>();
  let faulty = true;
  let calls = 0;
  const fetch = withFaults(emulator, () => {
    calls += 1;
    if (!faulty || random() < 0.55) return undefined;
    // Calls that take real time are few.
    const sharp = random() < 0.95 ? faults.filter((name) => name !== "no answer in time") : faults;
    const fault = sharp[Math.floor(random() * sharp.length)] as Fault;
    seen.set(fault, (seen.get(fault) ?? 0) + 1);
    return fault;
  });

  const lines: unknown[][] = [];
  const log = (...line: unknown[]) => void lines.push(line);
  const logger = { debug: log, info: log, warn: log, error: log };
  const store = memorySessionStore();
  const options = {
    ...owner,
    fetch,
    clock,
    store,
    logger,
    rateLimiter: false,
    timeout: 50,
  } as const;
  const cloud = new CloudRecording({ ...options, retry: { attempts: 3, budget: 60_000 } });
  const outcomes = new Map<string, number>();
  const errors: unknown[] = [];
  const tally = async <Result>(
    name: string,
    call: Promise<Result>,
  ): Promise<Result | undefined> => {
    const [outcome, result] = await call.then(
      (value) => ["ok", value] as const,
      (error) => {
        errors.push(error);
        return [isCloudRecordingError(error) ? error.name : `not documented: ${error}`] as const;
      },
    );
    outcomes.set(`${name} ${outcome}`, (outcomes.get(`${name} ${outcome}`) ?? 0) + 1);
    return result;
  };

  for (let round = 0; round < rounds; round++) {
    const channel = { cname: "room", uid: String(10_000 + round), token: "planted-token" };
    const recording = await tally(
      "record",
      cloud.record({
        channel,
        mode: "mix",
        recordingConfig: { decryptionMode: 1, secret: "planted-secret" },
        storageConfig: {
          vendor: "aliyun",
          region: "CN_Shanghai",
          bucket: "bucket",
          accessKey: "planted-access-key",
          secretKey: "planted-secret-key",
        },
      }),
    );
    if (recording === undefined) continue;
    await tally("untilRecording", recording.untilRecording());
    await tally("query", recording.query());
    await tally("update", recording.update({ audioUidList: { subscribeAudioUids: ["1"] } }));
    await tally("updateLayout", recording.updateLayout({ mixedVideoLayout: 1 }));
    await tally("stop", recording.stop());
  }

  // No double start: a UID records once.
  const uids = emulator.sessions().map(({ uid }) => uid);
  expect(uids.filter((uid, index) => uids.indexOf(uid) !== index)).toEqual([]);

  // Nothing is lost: what runs is in the store, and recover() stops all of it that the API can stop.
  const ids = (sessions: readonly { resourceId: string }[]) =>
    sessions.map(({ resourceId }) => resourceId).sort();
  const running = () => emulator.sessions().filter(({ state }) => state === "recording");
  const known = new Set(ids(await store.list()));
  expect(ids(running()).filter((resourceId) => !known.has(resourceId))).toEqual([]);
  const before = running().length;
  faulty = false;
  const { failed, unreachable } = await new CloudRecording(options).recover();
  expect(failed).toEqual([]);
  expect(ids(unreachable)).toEqual(ids(running()));

  expect([...outcomes.keys()].filter((outcome) => outcome.includes("not documented"))).toEqual([]);
  expect(seen.size).toBe(faults.length);
  expect(calls).toBeGreaterThan(3000);
  expect(unhandled).toEqual([]);

  const shown = [...lines, ...errors].map(
    (value) => `${inspect(value, { depth: 9 })} ${JSON.stringify(value)} ${value}`,
  );
  for (const secret of ["planted", btoa("customer:planted-certificate"), "Basic "]) {
    expect(shown.find((text) => text.includes(secret))).toBeUndefined();
  }
  const sum = (counts: Iterable<number>) => [...counts].reduce((total, count) => total + count, 0);
  console.log(
    `${calls} requests with ${sum(seen.values())} faults of ${seen.size} kinds, for ${sum(outcomes.values())} calls: ` +
      `${errors.length} ended in an error, all documented; ${before} recordings left running, 0 lost, ${unreachable.length} unreachable`,
  );
});
