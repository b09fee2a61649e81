import { describe, expect, test, vi } from "vitest";
import { client } from "../test/fake-client.ts";
import { fakeClock } from "../test/fake-clock.ts";
import { credentials, envelope, type FakeAnswer, fakeFetch, session } from "../test/fake-fetch.ts";
import { CloudRecording } from "./cloud-recording.ts";
import { createRateLimiter } from "./rate-limit/create-rate-limiter.ts";

const channel = { cname: "room", uid: "527841" };
const { resourceId, sid } = session;
const state = (status: number): FakeAnswer => envelope({ serverResponse: { status } });
const started = envelope({ resourceId, sid });

describe("undefined means the default", () => {
  const undefinedOptions = Object.fromEntries(
    [
      ...["baseUrl", "allowHttp", "timeout", "retry", "notFoundPatience", "rateLimiter", "clock"],
      ...["validateRequest", "onWarning", "catalogue", "store", "logger", "onExpiring"],
      ...["onRequest", "onResponse", "onRetry", "onWait"],
    ].map((name) => [name, undefined]),
  );

  test("for every option: checks, limit and retries are on", async () => {
    vi.useFakeTimers();
    const fetch = fakeFetch({ status: 503 }, envelope({ resourceId }));
    const cloud = new CloudRecording({ ...credentials, ...undefinedOptions, fetch });
    expect(cloud.baseUrl).toBe("https://api.agrtc.cn");
    await expect(cloud.acquire({ ...channel, cname: "x".repeat(65) })).rejects.toThrow("/cname");
    const calls = Promise.all(Array.from({ length: 15 }, () => cloud.acquire(channel)));
    await vi.advanceTimersByTimeAsync(1000);
    // The first has been retried, and the limit holds for all.
    expect(fetch.sent.length).toBe(10);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await calls).toHaveLength(15);
    vi.useRealTimers();
  });

  test.each([
    ["channelType", { mode: "mix", recordingConfig: { channelType: undefined } }],
    [
      "channelType, beside others",
      { mode: "mix", recordingConfig: { channelType: undefined, streamTypes: undefined } },
    ],
  ] as const)("for %s", async (_name, given) => {
    const fetch = fakeFetch(started);
    await client(fetch).start(session, given);
    const { clientRequest } = JSON.parse(fetch.sent[0]?.body ?? "");
    expect(clientRequest).toEqual({ recordingConfig: { channelType: 0 } });
  });

  test("for the time limit of a call, twice as long for stop", async () => {
    vi.useFakeTimers();
    const cloud = client(() => new Promise<never>(() => {}), { timeout: 1000, retry: false });
    const none = { timeout: undefined, signal: undefined };
    const failures = Promise.all(
      [cloud.stop(session, none), cloud.query(session, none)].map((call) =>
        call.catch((error) => error.timeout),
      ),
    );
    await vi.advanceTimersByTimeAsync(2000);
    expect(await failures).toEqual([2000, 1000]);
    vi.useRealTimers();
  });

  test("for parts of options", async () => {
    const clock = fakeClock();
    const retry = { attempts: undefined, budget: undefined };
    const fetch = fakeFetch({ status: 503 });
    const cloud = client(fetch, { clock, retry });
    await expect(cloud.query(session)).rejects.toThrow("503");
    expect(fetch.sent).toHaveLength(5);
    const recording = client(fakeFetch(state(5)), { clock }).resume(session);
    await recording.untilRecording({ patience: undefined, signal: undefined });
    const limiter = createRateLimiter({ store: undefined, clock: undefined });
    await limiter.take("app", { signal: undefined, onWait: undefined });
  });
});

test.each<[string, object]>([
  ["timeout", { timeout: "5" }],
  ["timeout", { timeout: 0 }],
  ["timeout", { timeout: Number.NaN }],
  ["retry", { retry: 3 }],
  ["retry", { retry: null }],
  ["retry.attempts", { retry: { attempts: "2" } }],
  ["retry.budget", { retry: { budget: -1 } }],
  ["notFoundPatience", { notFoundPatience: "30s" }],
  ["rateLimiter", { rateLimiter: {} }],
  ["rateLimiter", { rateLimiter: 10 }],
  ["clock", { clock: { now: Date.now } }],
  ["store", { store: {} }],
  ["logger", { logger: { info() {} } }],
  ["validateRequest", { validateRequest: true }],
  ["fetch", { fetch: "fetch" }],
  ["baseUrl", { baseUrl: 5 }],
  ["allowHttp", { allowHttp: "yes" }],
  ["onWarning", { onWarning: {} }],
  ["onRequest", { onRequest: 5 }],
  ["onExpiring", { onExpiring: {} }],
  ["appId", { appId: ".." }],
  ["appId", { appId: "half \ud800" }],
  ["appId", { appId: "app\n" }],
  ["customerCertificate", { customerCertificate: "of-a-file\n" }],
  ["store", { store: null }],
  ["store", { store: false }],
  ["logger", { logger: null }],
  ["clock", { clock: null }],
  ["clock", { clock: 0 }],
  ["rateLimiter", { rateLimiter: null }],
  ["validateRequest", { validateRequest: "" }],
  ["catalogue", { catalogue: {} }],
  ["catalogue", { catalogue: null }],
  ["catalogue", { catalogue: { service: {}, gateway: [], lost: {} } }],
])("a wrong %s is refused by name: %o", (option, wrong) => {
  expect(() => new CloudRecording({ ...credentials, ...wrong } as never)).toThrow(
    expect.objectContaining({ name: "ConfigurationError", option }),
  );
});
