import { afterAll, beforeAll, expect, test } from "vitest";
import * as leases from "../../src/lease-scripts.ts";
import * as places from "../../src/place-scripts.ts";
import { releaseUid, takeUid } from "../../src/uids.ts";
import { connect, type TestClient } from "../connect.ts";
import { RedisServer } from "../redis-server.ts";
import { MemoryRedis } from "./memory-redis.ts";

let server: RedisServer;
let redis: TestClient;

beforeAll(async () => {
  server = await RedisServer.start();
  redis = await connect(server.url);
});
afterAll(async () => {
  redis.destroy();
  await server[Symbol.asyncDispose]();
});

type Call = readonly [script: string, keys: string[], args: (string | number)[]];

/** Chance that is the same in each run. */
function chance(seed: number) {
  let state = seed;
  return (size: number) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * size);
  };
}

/** One call of a script, with arguments made at random. */
function anyCall(pick: (size: number) => number): Call {
  const worker = `worker ${pick(3)}`;
  const place = `${worker}:${pick(30)}`;
  const lane = 1 + pick(5);
  const waiting = Array.from({ length: 5 }, (_, index) => [
    index === lane - 1 ? 1 + pick(3) : pick(2),
    pick(2000) - 1000,
  ]);
  const window = [5, 1005, 250, 2255];
  const resourceId = `session ${pick(4)}`;
  const [session, lease] = [`session:${resourceId}`, `lease:worker ${pick(3)}`];
  const token = 1 + pick(3);
  const take: Call = [
    places.takePlace,
    ["places", "queues", "rate"],
    [worker, place, lane, pick(40) === 0 ? 1 : 0, ...window, JSON.stringify(waiting)],
  ];
  const other = `worker ${pick(3)}`;
  const calls: Call[] = [
    [places.settlePlace, ["places"], [place, 1005]],
    [places.keepPlace, ["places"], [place, 1255]],
    [places.returnPlace, ["places"], [place]],
    [leases.renewLease, [lease, "workers", `sessions:${worker}`], [worker, 6_000_000, 9_000_000]],
    [
      leases.saveSession,
      [session, `sessions:${worker}`],
      [worker, token, "{}", 8_000_000, resourceId],
    ],
    [leases.removeSession, [session, `sessions:${worker}`], [worker, token, resourceId]],
    [leases.readSession, [session], []],
    [leases.listWorkers, ["workers"], []],
    [leases.listDead, ["lease:worker 0", "lease:worker 1"], ["worker 0", "worker 1"]],
    [leases.listSessions, [`sessions:${other}`, `lease:${other}`, "workers"], [other]],
    [
      leases.takeOver,
      [session, `lease:${other}`, `sessions:${other}`, `sessions:${worker}`],
      [other, worker, resourceId],
    ],
    [leases.listOwn, [`sessions:${worker}`], []],
    [leases.readTaken, [session], [worker]],
    [takeUid, ["uids"], [500, 1 + pick(3), 1 + pick(3)]],
    [releaseUid, ["uids"], [1 + pick(3)]],
  ];
  return pick(2) === 0 ? take : (calls[pick(calls.length)] as Call);
}

/** A set of Redis has no order, and the last digit of a pause is rounded. */
function comparable(answer: unknown, script: string): unknown {
  if (script === places.takePlace) {
    const [isTaken, pause] = answer as [number, string];
    return [isTaken, expect.closeTo(Number(pause), 0)];
  }
  return sorted(answer);
}

function sorted(answer: unknown): unknown {
  const isSet = Array.isArray(answer) && answer.every((one) => typeof one === "string");
  return isSet ? answer.toSorted() : answer;
}

/** A script at a time, which forgets nothing by the time of this machine. */
function scriptAt(script: string, now: number): string {
  const time = `{"${Math.floor(now / 1000)}", "${(now % 1000) * 1000}"}`;
  const timed = script.replaceAll('redis.call("TIME")', time);
  return timed.replaceAll('redis.call("PEXPIRE"', 'redis.call("EXISTS"');
}

test.each([1, 2, 3])("the memory answers every script as Redis does (%s)", async (seed) => {
  await server.do(["FLUSHALL"]);
  const pick = chance(seed);
  let now = 1_700_000_000_000;
  const memory = new MemoryRedis(() => now, false);
  let taken = 0;
  for (let count = 0; count < 1500; count++) {
    now += pick(150);
    // Beyond the longest pause, all that waits is forgotten; beyond a clock that is set, places are cut.
    if (pick(100) === 0) now += pick(3000);
    const [script, keys, numbers] = anyCall(pick);
    const args = numbers.map(String);
    const expected = await redis.eval(scriptAt(script, now), { keys, arguments: args });
    const found = await memory.eval(script, { keys, arguments: args });
    const isTake = script === places.takePlace;
    const values = Array.isArray(found) && isTake ? found.map(Number) : sorted(found);
    expect([count, values]).toEqual([count, comparable(expected, script)]);
    if (isTake && (found as [number])[0] === 1) taken += 1;
  }
  expect(taken).toBeGreaterThan(50);
});
