import { setTimeout as sleep } from "node:timers/promises";
import type { TakeOptions } from "@cloud-recording/client";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { connect, type TestClient } from "../test/connect.ts";
import { RedisServer } from "../test/redis-server.ts";
import {
  type RedisRateLimiter,
  type RedisRateLimiterOptions,
  redisRateLimiter,
} from "./rate-limiter.ts";
import type { RedisClient } from "./redis-client.ts";

const appId = "app";
let server: RedisServer;
let redis: TestClient;

beforeAll(async () => {
  server = await RedisServer.start();
  redis = await connect(server.url);
});
beforeEach(async () => {
  await knowThePast();
});
afterAll(async () => {
  redis.destroy();
  await server[Symbol.asyncDispose]();
});

/** Lets Redis know what was sent before: nothing. */
async function knowThePast(): Promise<void> {
  await server.do(["FLUSHALL"]);
  await server.do(["HSET", `cloud-recording:{${appId}}:rate`, "since", "1"]);
}

function open(options: Partial<RedisRateLimiterOptions> = {}, client: RedisClient = redis) {
  return redisRateLimiter(client, { appId, ...options });
}

let calls = 0;

/** Makes a call as the client does: it waits, is sent, and is answered a while later. */
async function call(limiter: RedisRateLimiter, options: TakeOptions = {}, duration = 0) {
  await limiter.take(appId, options);
  const event = { method: "query", callId: String(++calls), recording: {}, attempt: 1 } as const;
  limiter.onRequest(event);
  await sleep(duration);
  const answeredAt = performance.now();
  limiter.onResponse({ ...event, duration });
  return answeredAt;
}

/** A process that stands still for half a second is passed over, as it must be, and its requests come later. */
const stalls = { retry: 3 };

/** The largest number of moments within any interval. */
function busiest(moments: readonly number[], interval: number): number {
  const sorted = moments.toSorted((one, other) => one - other);
  return Math.max(
    ...sorted.map((end) => sorted.filter((at) => at <= end && at > end - interval).length),
  );
}

test("no interval holds more requests than it may, whenever in its course each of them arrives", async () => {
  const limiters = Array.from({ length: 4 }, () =>
    open({ requests: 5, interval: 300, transit: 20_000 }),
  );
  // The service may notice a request when it is sent, when it is answered, or in between.
  const arrivals: number[] = [];
  const make = async (limiter: RedisRateLimiter) => {
    await limiter.take(appId);
    const event = { method: "start", callId: String(++calls), recording: {}, attempt: 1 } as const;
    limiter.onRequest(event);
    const early = Math.random() < 0.5;
    if (early) arrivals.push(performance.now());
    await sleep(Math.random() * 200);
    if (!early) arrivals.push(performance.now());
    limiter.onResponse({ ...event, duration: 0 });
  };
  await Promise.all(limiters.flatMap((limiter) => Array.from({ length: 10 }, () => make(limiter))));
  expect(arrivals).toHaveLength(40);
  expect(busiest(arrivals, 299)).toBeLessThanOrEqual(5);
});

test("a place is free an interval after a quick answer", async () => {
  const limiter = open({ requests: 1, interval: 100, transit: 60_000 });
  await call(limiter);
  const begin = performance.now();
  await call(limiter);
  expect(performance.now() - begin).toBeLessThan(20_000);
});

test("a place is free for others when its worker was killed", async () => {
  const options = { requests: 1, interval: 100, transit: 100 };
  await open(options).take(appId);
  const begin = performance.now();
  await open(options).take(appId);
  expect(performance.now() - begin).toBeGreaterThan(150);
});

test(
  "stop passes before start, start before acquire, acquire before query, over all workers",
  stalls,
  async () => {
    const limiters = Array.from({ length: 3 }, () => open({ requests: 1, interval: 300 }));
    const [first, second, third] = limiters as [
      RedisRateLimiter,
      RedisRateLimiter,
      RedisRateLimiter,
    ];
    await call(first);
    const passed: string[] = [];
    const take = async (limiter: RedisRateLimiter, method: TakeOptions["method"], leeway = 0) => {
      await call(limiter, { method, leeway });
      passed.push(leeway > 0 ? "watch" : String(method));
    };
    const all = [take(first, "query", 1000), take(second, "query"), take(third, "acquire")];
    all.push(take(first, "updateLayout"), take(second, "stop"), take(third, "stop"));
    await Promise.all(all);
    expect(passed).toEqual(["stop", "stop", "updateLayout", "acquire", "query", "watch"]);
  },
);

test("those of a kind pass in the order in which they came, over all workers", stalls, async () => {
  const limiters = Array.from({ length: 3 }, () => open({ requests: 1, interval: 300 }));
  await call(limiters[0] as RedisRateLimiter);
  const passed: number[] = [];
  const all = limiters.flatMap(async (limiter, index) => {
    await sleep(index * 50);
    await call(limiter);
    passed.push(index);
  });
  await Promise.all(all);
  expect(passed).toEqual([0, 1, 2]);
});

test(
  "polls of all workers keep a distance, and a stop of another worker waits for none of them",
  stalls,
  async () => {
    const limiters = Array.from({ length: 4 }, () => open());
    const polls = new AbortController();
    const polled: number[] = [];
    const poll = async (limiter: RedisRateLimiter) => {
      const options = { method: "query", leeway: 60_000, signal: polls.signal } as const;
      for (;;) polled.push(await call(limiter, options, 5));
    };
    const polling = limiters.flatMap((limiter) => Array.from({ length: 25 }, () => poll(limiter)));
    const settled = Promise.allSettled(polling);
    await vi.waitFor(() => expect(polled.length).toBeGreaterThan(8), { timeout: 60_000 });
    const stopping = open();
    for (let count = 0; count < 3; count++) {
      const begin = performance.now();
      const before = polled.length;
      await call(stopping, { method: "stop" });
      // At once, and if this machine is busy, after no more polls than fit in that time.
      const duration = performance.now() - begin;
      expect(polled.length - before).toBeLessThanOrEqual(1 + duration / 100);
      expect(duration).toBeLessThan(900);
    }
    polls.abort();
    await settled;
    expect(busiest(polled, 900)).toBeLessThanOrEqual(9);
  },
);

test("young sessions of one worker are polled before old ones of another", stalls, async () => {
  const [one, other] = [open({ requests: 2 }), open({ requests: 2 })];
  await call(one, { leeway: 1 });
  const passed: string[] = [];
  const take = async (name: string, limiter: RedisRateLimiter, leeway: number) => {
    await call(limiter, { method: "query", leeway });
    passed.push(name);
  };
  await Promise.all([take("old", one, 600_000), sleep(20).then(() => take("young", other, 1000))]);
  expect(passed).toEqual(["young", "old"]);
});

test("who waits is told the length of the queue, once", async () => {
  const limiter = open({ requests: 1, interval: 1000 });
  await call(limiter);
  const queued: number[] = [];
  const options = { onWait: (length: number) => queued.push(length) };
  const all = [call(limiter, options), call(limiter, options)];
  expect(limiter.queued.start).toBeGreaterThan(0);
  await Promise.all(all);
  expect(queued).toEqual([1, 2]);
});

test("who gives up leaves the queue, and takes no place", async () => {
  const limiter = open({ requests: 1, interval: 200 });
  await call(limiter);
  const controller = new AbortController();
  const gone = limiter.take(appId, { signal: controller.signal });
  const next = call(limiter);
  controller.abort("enough");
  await expect(gone).rejects.toBe("enough");
  await next;
  const left = { signal: AbortSignal.abort("no") };
  await expect(limiter.take(appId, left)).rejects.toBe("no");
  expect(limiter.queued).toEqual({ stop: 0, start: 0, acquire: 0, query: 0, watch: 0 });
});

test("a place that another worker has got before the answer of Redis is taken anew", async () => {
  const window = { requests: 1, interval: 300, transit: 100 };
  const other = open(window);
  let [evals, begin] = [0, 0];
  const slow: RedisClient = {
    async eval(script, options) {
      const result = await redis.eval(script, options);
      evals += 1;
      if (evals === 1) {
        await other.take(appId);
        begin = performance.now();
      }
      return result;
    },
  };
  await open(window, slow).take(appId);
  expect(performance.now() - begin).toBeGreaterThan(350);
  expect(evals).toBeGreaterThanOrEqual(3);
});

test("nothing is sent at first, because what was sent before is not known", async () => {
  await server.do(["FLUSHALL"]);
  const begin = performance.now();
  await open({ interval: 400, transit: 100 }).take(appId);
  expect(performance.now() - begin).toBeGreaterThan(450);
});

test("a clock that goes back stops nobody for good", async () => {
  const future = String(Date.now() + 3_600_000);
  const key = `cloud-recording:{${appId}}:places`;
  await server.do(["ZADD", key, future, "one", future, "two"]);
  await open({ requests: 2, interval: 100, transit: 50 }).take(appId);
});

test("keys expire by themselves, and hold times and numbers only", async () => {
  const limiter = open({ requests: 1, interval: 2000 });
  await call(limiter);
  const waiting = call(limiter);
  await vi.waitFor(async () => expect(await server.do(["KEYS", "*"])).toHaveLength(3), 60_000);
  for (const key of (await server.do(["KEYS", "*"])) as string[]) {
    expect(key).toMatch(/^cloud-recording:\{app\}:(places|queues|rate)$/);
    expect(await server.do(["PTTL", key])).toBeGreaterThan(0);
  }
  await waiting;
});

test("a caller leaves by a signal of an older library, which has no reason", async () => {
  let abort = () => {};
  const signal = {
    aborted: false,
    addEventListener: (_type: string, listener: () => void) => {
      abort = listener;
    },
    removeEventListener: () => {},
  } as object as AbortSignal;
  const limiter = open({}, { eval: () => new Promise<never>(() => {}) });
  const waiting = limiter.take(appId, { signal });
  abort();
  await expect(waiting).rejects.toMatchObject({ name: "AbortError" });
  expect(limiter.queued.start).toBe(0);
  const aborted = limiter.take(appId, { signal: { ...signal, aborted: true } });
  await expect(aborted).rejects.toMatchObject({ name: "AbortError" });
});

test("a caller whose listener throws waits as the others do", async () => {
  const limiter = open({ requests: 1, interval: 300 });
  const onWait = () => {
    throw new Error("broken");
  };
  await Promise.all([
    call(limiter),
    call(limiter, { onWait }),
    call(limiter, { onWait }),
    call(limiter),
  ]);
  expect(limiter.queued.start).toBe(0);
});

test("belongs to one App ID, and refuses numbers that are none", async () => {
  await expect(open().take("another app")).rejects.toThrow("belongs to another App ID");
  for (const name of ["requests", "interval", "transit", "requestsWithoutRedis", "timeout"]) {
    for (const value of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => open({ [name]: value })).toThrow(`${name} must be a number from`);
    }
    open({ [name]: undefined });
  }
  for (const transit of [0, 49]) {
    expect(() => open({ transit })).toThrow("transit must be a number from 50");
  }
  for (const name of ["requests", "requestsWithoutRedis"]) {
    expect(() => open({ [name]: 1.5 })).toThrow(`${name} must be a number from`);
  }
});

describe("while Redis is away", () => {
  const isAway = { eval: () => Promise.reject(new Error("away")) };
  const isSilent = { eval: () => new Promise<never>(() => {}) };

  test.each([
    ["away", isAway],
    ["silent", isSilent],
  ])(
    "each worker keeps to its own share, and counts what it has sent before (%s)",
    async (_name, away) => {
      const options = { requestsWithoutRedis: 2, interval: 300, transit: 100, timeout: 50 };
      const limiter = open(options, away);
      const begin = performance.now();
      const moments: number[] = [];
      const take = async () => {
        await limiter.take(appId);
        moments.push(performance.now() - begin);
      };
      await Promise.all([take(), take(), take()]);
      expect(moments[0]).toBeGreaterThan(350);
      expect(moments[2]).toBeGreaterThan(750);
      expect(limiter.isAway).toBe(true);
    },
  );

  test("nothing is sent if the share is 0, until it is back and the past is known", async () => {
    let evals = 0;
    const flaky: RedisClient = {
      eval: (...args) => {
        evals += 1;
        return evals === 1 ? Promise.reject(new Error("away")) : redis.eval(...args);
      },
    };
    const limiter = open({ requestsWithoutRedis: 0, interval: 300, transit: 100 }, flaky);
    const begin = performance.now();
    await limiter.take(appId, { method: "stop" });
    expect(performance.now() - begin).toBeGreaterThan(2000);
    expect(limiter.isAway).toBe(false);
  });
});
