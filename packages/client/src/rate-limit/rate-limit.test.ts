import { expect, test, vi } from "vitest";
import { fakeClock } from "../../test/fake-clock.ts";
import { createRateLimiter } from "./create-rate-limiter.ts";
import { memoryRateLimitStore } from "./rate-limit-store.ts";
import { sharedRateLimiter } from "./shared-rate-limiter.ts";

test("ten requests pass within any second, in the order in which they came", async () => {
  const clock = fakeClock();
  const limiter = createRateLimiter({ clock });
  const begin = clock.time;
  const passed: [number, number][] = [];
  const calls = Array.from({ length: 35 }, async (_, index) => {
    await limiter.take("app");
    passed.push([index, clock.time - begin]);
  });
  await Promise.all(calls);
  expect(passed.map(([index]) => index)).toEqual(calls.map((_, index) => index));
  const times = passed.map(([, time]) => time);
  expect(times.filter((time) => time === 0)).toHaveLength(10);
  for (const [index, time] of times.entries()) {
    expect(time - (times[index - 10] ?? -Infinity)).toBeGreaterThan(1000);
  }
});

test("stop passes before start, start before acquire, acquire before query", async () => {
  const clock = fakeClock();
  const limiter = createRateLimiter({ clock });
  const passed: string[] = [];
  for (let count = 0; count < 10; count++) {
    await limiter.take("app", { method: "acquire" });
    await clock.sleep(100);
  }
  const methods = ["query", "acquire", "updateLayout", "start", "stop", "update", "stop"] as const;
  const take = async (method: (typeof methods)[number]) => {
    await limiter.take("app", { method });
    passed.push(method);
  };
  await Promise.all(methods.map(take));
  const order = ["stop", "stop", "updateLayout", "start", "update", "acquire", "query"];
  expect(passed).toEqual(order);
});

test("repeated queries keep a distance, leave places free, and pass in the order of their times", async () => {
  const clock = fakeClock();
  const limiter = createRateLimiter({ clock });
  const begin = clock.time;
  const passed: [number, number][] = [];
  const repeat = async (leeway: number) => {
    await limiter.take("app", { method: "query", leeway });
    passed.push([leeway, clock.time - begin]);
  };
  const repeated = Promise.all(Array.from({ length: 30 }, (_, index) => repeat(60_000 - index)));
  await clock.sleep(2000);
  const before = clock.time;
  await limiter.take("app", { method: "stop" });
  expect(clock.time).toBe(before);
  await repeated;
  expect(passed.map(([leeway]) => leeway)).toEqual([
    60_000,
    ...Array.from({ length: 29 }, (_, index) => 59_971 + index),
  ]);
  const times = passed.map(([, time]) => time);
  for (const [index, time] of times.entries()) {
    expect(time - (times[index - 8] ?? -Infinity)).toBeGreaterThan(1000);
  }
  expect(times.at(-1)).toBeLessThan(4500);
});

test("repeated queries of a limit of one are not held back for ever", async () => {
  const clock = fakeClock();
  const store = memoryRateLimitStore({ requests: 1, now: clock.now });
  const limiter = createRateLimiter({ clock, store });
  const begin = clock.time;
  const calls = Array.from({ length: 5 }, () => limiter.take("app", { leeway: 1000 }));
  await Promise.all(calls);
  expect(clock.time - begin).toBeLessThan(8000);
});

test("App IDs do not wait for each other", async () => {
  const clock = fakeClock();
  const limiter = createRateLimiter({ clock });
  await Promise.all(Array.from({ length: 20 }, (_, index) => limiter.take(`app ${index % 2}`)));
  expect(clock.sleeps).toEqual([]);
});

test("who waits is told the length of the queue, once", async () => {
  const limiter = createRateLimiter({ clock: fakeClock() });
  const queued: number[] = [];
  const take = () => limiter.take("app", { onWait: (length) => queued.push(length) });
  for (let count = 0; count < 10; count++) await take();
  expect(queued).toEqual([]);
  await Promise.all([take(), take(), take()]);
  expect(queued).toEqual([1, 2, 3]);
});

test("the store is asked once for each request that passes", async () => {
  for (const answer of [() => 0, async () => 0]) {
    const take = vi.fn(answer);
    const limiter = createRateLimiter({ clock: fakeClock(), store: { take } });
    await Promise.all([limiter.take("app"), limiter.take("app"), limiter.take("app")]);
    await limiter.take("app");
    expect(take).toHaveBeenCalledTimes(4);
  }
});

test("who gives up leaves the queue, and takes no place", async () => {
  const clock = fakeClock();
  let places = 1;
  const limiter = createRateLimiter({ clock, store: { take: () => (places-- > 0 ? 0 : 100) } });
  await limiter.take("app");
  const controller = new AbortController();
  const gone = limiter.take("app", { signal: controller.signal });
  const next = limiter.take("app");
  controller.abort("enough");
  await expect(gone).rejects.toBe("enough");
  places = 1;
  await next;
  await expect(limiter.take("app", { signal: AbortSignal.abort("no") })).rejects.toBe("no");
});

test("a store that fails lets requests pass", async () => {
  const limiter = createRateLimiter({
    store: { take: () => Promise.reject(new Error("the store is gone")) },
  });
  await limiter.take("app");
});

test.each<[string, unknown]>([
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["a negative number", -1],
  ["a text", "500"],
  ["nothing", undefined],
  ["null", null],
  ["a promise of a text", Promise.resolve("500")],
  ["a promise of nothing", Promise.resolve()],
  // biome-ignore lint/suspicious/noThenProperty: it is what some libraries return
  ["a promise of another library", { then: (resolve: (pause: number) => void) => resolve(0) }],
])("a store that returns %s lets requests pass", async (_name, pause) => {
  const clock = fakeClock();
  const limiter = createRateLimiter({ clock, store: { take: () => pause as never } });
  await limiter.take("app");
  expect(clock.sleeps).toEqual([]);
});

test("a store that never answers lets requests pass, and a caller leave", async () => {
  vi.useFakeTimers();
  const limiter = createRateLimiter({ store: { take: () => new Promise(() => {}) } });
  const controller = new AbortController();
  const gone = limiter.take("app", { signal: controller.signal });
  const patient = limiter.take("app");
  controller.abort("enough");
  await expect(gone).rejects.toBe("enough");
  await vi.advanceTimersByTimeAsync(3000);
  await patient;
  vi.useRealTimers();
});

test("fake timers that end far in the future leave no queue behind", async () => {
  let time = 1e9;
  const store = memoryRateLimitStore({ now: () => time });
  for (let count = 0; count < 10; count++) store.take("app", 0);
  time = 0;
  store.take("app", 0);
  time = 1050;
  expect(Array.from({ length: 10 }, () => store.take("app", 0))).toEqual(Array(10).fill(0));
});

// The machine may have other things to do at one time, not at each.
test("thousands who wait do not block each other", { retry: 2 }, async () => {
  const limiter = createRateLimiter();
  const controller = new AbortController();
  const take = () => limiter.take("app", { signal: controller.signal });
  const begin = performance.now();
  const calls = Array.from({ length: 10_000 }, take);
  const last = limiter.take("app");
  await new Promise((resolve) => setTimeout(resolve, 1500));
  controller.abort("enough");
  await Promise.allSettled(calls);
  await last;
  expect(performance.now() - begin).toBeLessThan(4000);
});

test("clients share a limit if they send by the same fetch", () => {
  const fetch = async () => new Response();
  expect(sharedRateLimiter(fetch)).toBe(sharedRateLimiter(fetch));
  expect(sharedRateLimiter()).toBe(sharedRateLimiter());
  expect(sharedRateLimiter(fetch)).not.toBe(sharedRateLimiter());
});

test.each([Number.NaN, 0, -1, 5.5, Infinity, "10", null])(
  "%o is no number of requests",
  (requests) => {
    const make = () => memoryRateLimitStore({ requests: requests as number });
    expect(make).toThrow("requests must be a number from 1");
  },
);

test.each([Number.NaN, 0, -1, Infinity, "1000", null])("%o is no interval", (interval) => {
  const make = () => memoryRateLimitStore({ interval: interval as number });
  expect(make).toThrow("interval must be a number from 1");
});
