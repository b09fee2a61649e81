import { setTimeout as sleep } from "node:timers/promises";
import { createRateLimiter, type RateLimiter, type RateLimitStore } from "@cloud-recording/client";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { connect, type TestClient } from "../test/connect.ts";
import { RedisServer } from "../test/redis-server.ts";
import { redisRateLimitStore } from "./rate-limit-store.ts";
import type { RedisClient } from "./redis-client.ts";

let server: RedisServer;
let redis: TestClient;

beforeAll(async () => {
  server = await RedisServer.start();
  redis = await connect(server.url);
});
beforeEach(async () => {
  await server.do(["FLUSHALL"]);
});
afterAll(async () => {
  redis.destroy();
  await server[Symbol.asyncDispose]();
});

/** Asks so many times, one after the other. */
async function ask(store: RateLimitStore, times: number, ahead = 0): Promise<number[]> {
  const pauses: number[] = [];
  for (let count = 0; count < times; count++) pauses.push(await store.take("app", ahead));
  return pauses;
}

test("counts the requests of all who share an App ID", async () => {
  const one = redisRateLimitStore(redis, { interval: 60_000 });
  const other = redisRateLimitStore(redis, { interval: 60_000 });
  expect(await ask(one, 6)).toEqual(Array(6).fill(0));
  expect(await ask(other, 4)).toEqual(Array(4).fill(0));
  for (const store of [one, other]) {
    const pause = await store.take("app", 0);
    expect(pause).toBeGreaterThan(50_000);
    expect(pause).toBeLessThanOrEqual(60_000);
  }
  expect(await one.take("another app", 0)).toBe(0);
});

test("places the callers that wait one after the other, and round after round", async () => {
  const store = redisRateLimitStore(redis, { requests: 2, interval: 60_000 });
  expect(await store.take("app", 0)).toBe(0);
  await sleep(500);
  // The window has one free place: for a caller behind another one it is taken.
  const second = await store.take("app", 1);
  expect(second).toBeGreaterThan(58_000);
  expect(second).toBeLessThan(59_600);
  expect(await store.take("app", 0)).toBe(0);
  const pauses = [0, 1, 2, 3].map((ahead) => store.take("app", ahead));
  const [first = 0, next = 0, round = 0, last = 0] = await Promise.all(pauses);
  expect(next - first).toBeGreaterThan(400);
  expect(round - first).toBeGreaterThan(59_900);
  expect(last - next).toBeGreaterThan(59_900);
});

test("no window holds more requests than it may, of many limiters", async () => {
  // Notes the time of the server at which a place was taken.
  const noting: RedisClient = {
    eval: (script, options) =>
      redis.eval(
        `local result = (function() ${script} end)()
        local time = redis.call("TIME")
        local now = string.format("%.0f", time[1] * 1000000 + time[2])
        if result == 0 then redis.call("RPUSH", "{app}:log", now) end
        return result`,
        options,
      ),
  };
  const store = () => redisRateLimitStore(noting, { requests: 5, interval: 200 });
  const limiters = Array.from({ length: 4 }, () => createRateLimiter({ store: store() }));
  const take = (limiter: RateLimiter) => Array.from({ length: 10 }, () => limiter.take("app"));
  await Promise.all(limiters.flatMap(take));
  const times = ((await server.do(["LRANGE", "{app}:log", "0", "-1"])) as string[]).map(Number);
  expect(times).toHaveLength(40);
  for (const [index, time] of times.entries()) {
    expect(time - (times[index - 5] ?? 0)).toBeGreaterThan(199_000);
  }
});

test("a clock that goes back stops nobody for longer than the interval", async () => {
  const store = redisRateLimitStore(redis, { requests: 2, interval: 100 });
  const future = String(Date.now() * 1000 + 3_600_000_000);
  await server.do(["RPUSH", "cloud-recording:{app}:rate", future, future]);
  expect(await store.take("app", 0)).toBeLessThanOrEqual(100);
  await sleep(120);
  expect(await store.take("app", 0)).toBe(0);
});

test("its key expires by itself, and holds times only", async () => {
  await ask(redisRateLimitStore(redis, { interval: 300 }), 3);
  expect(await server.do(["KEYS", "*"])).toEqual(["cloud-recording:{app}:rate"]);
  await sleep(600);
  expect(await server.do(["KEYS", "*"])).toEqual([]);
});

describe("while Redis is away", () => {
  const isAway = { eval: () => Promise.reject(new Error("away")) };
  const isSilent = { eval: () => new Promise<never>(() => {}) };

  test.each([
    ["away", isAway],
    ["silent", isSilent],
  ])("each worker keeps to its own share (%s)", async (_name, away) => {
    const options = { requestsWithoutRedis: 2, interval: 60_000, timeout: 50 };
    const pauses = await ask(redisRateLimitStore(away, options), 3);
    expect(pauses.slice(0, 2)).toEqual([0, 0]);
    expect(pauses[2]).toBeGreaterThan(1000);
  });

  test("nothing is sent if the share is 0, until it is back", async () => {
    let calls = 0;
    const flaky = {
      eval: (...args: Parameters<TestClient["eval"]>) => {
        calls += 1;
        return calls === 1 ? Promise.reject(new Error("away")) : redis.eval(...args);
      },
    };
    const store = redisRateLimitStore(flaky, { requestsWithoutRedis: 0 });
    const begin = performance.now();
    expect(await store.take("app", 0)).toBeGreaterThan(0);
    await createRateLimiter({ store }).take("app", { method: "stop" });
    expect(performance.now() - begin).toBeGreaterThan(900);
    expect(calls).toBe(2);
  });
});
