import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { client } from "../../test/fake-client.ts";
import { fakeClock } from "../../test/fake-clock.ts";
import {
  credentials,
  envelope,
  type FakeAnswer,
  fakeFetch,
  session,
} from "../../test/fake-fetch.ts";
import { CloudRecording } from "../cloud-recording.ts";
import { createRateLimiter } from "../rate-limit/create-rate-limiter.ts";
import type { Fetch } from "../transport/fetch.ts";

const state = (status: number): FakeAnswer => envelope({ serverResponse: { status } });

describe("a clock that is set", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["Date"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const hour = 3_600_000;

  // The machine may have other things to do at one time, not at each.
  test.each([-hour, hour])("by %i ms changes no limit", { retry: 2 }, async (jump) => {
    const limiter = createRateLimiter();
    for (let count = 0; count < 10; count++) await limiter.take("app");
    vi.setSystemTime(Date.now() + jump);
    const begin = performance.now();
    await limiter.take("app");
    expect(performance.now() - begin).toBeGreaterThan(900);
    expect(performance.now() - begin).toBeLessThan(1500);
  });

  test.each([-hour, hour])("by %i ms changes no retry and no patience", async (jump) => {
    let calls = 0;
    const answers = [{ status: 503 }, state(4), state(5)];
    const inner = fakeFetch(...answers);
    const fetch: Fetch = (url, init) => {
      calls += 1;
      vi.setSystemTime(Date.now() + jump);
      return inner(url, init);
    };
    const cloud = new CloudRecording({ ...credentials, fetch });
    const recording = cloud.resume(session);
    expect(await recording.untilRecording({ patience: 20_000 })).toMatchObject({ status: 5 });
    expect(calls).toBe(3);
  });
});

test("a clock that stands still makes nobody wait for ever", async () => {
  const slept: number[] = [];
  const clock = { ...fakeClock(), now: () => 0 };
  clock.sleep = async (milliseconds) => void slept.push(milliseconds);
  const limiter = createRateLimiter({ clock });
  for (let count = 0; count < 30; count++) await limiter.take("app");
  const cloud = client(fakeFetch(state(4)), { clock });
  await expect(cloud.resume(session).untilRecording()).rejects.toThrow("its status was 4");
});
