import { describe, expect, test, vi } from "vitest";
import { fakeClock } from "../../test/fake-clock.ts";
import {
  credentials,
  envelope,
  type FakeAnswer,
  fakeFetch,
  session,
} from "../../test/fake-fetch.ts";
import { CloudRecording } from "../cloud-recording.ts";
import type { CloudRecordingOptions } from "../cloud-recording-options.ts";
import { SessionExpiredError } from "../errors/session-expired-error.ts";
import type { RateLimiter } from "../rate-limit/rate-limiter.ts";
import type { MixRecording } from "../recording.ts";
import { memorySessionStore } from "../sessions/session-store.ts";
import type { RecordingSession } from "../settings/session.ts";
import type { Fetch } from "../transport/fetch.ts";
import { NotRecordingError } from "./not-recording-error.ts";
import type { WatchOptions } from "./watch.ts";

const state = (status: number, fileList: unknown = ""): FakeAnswer =>
  envelope({ serverResponse: { status, fileList } });
const gone: FakeAnswer = { status: 404, body: { code: 404, reason: "failed to find worker" } };
const stopped = envelope({ serverResponse: { fileList: "a.m3u8", uploadingStatus: "uploaded" } });

function record(
  answers: FakeAnswer[],
  known: Partial<RecordingSession<"mix">> = {},
  options: Partial<CloudRecordingOptions> = {},
) {
  const fetch = fakeFetch(...answers);
  const clock = fakeClock();
  const cloud = new CloudRecording({ ...credentials, fetch, clock, ...options });
  return { recording: cloud.resume({ ...session, ...known }), clock, fetch };
}

describe("untilRecording()", () => {
  test("tolerates the 404 of the first seconds, and waits for status 5", async () => {
    const { recording, clock } = record([gone, gone, state(4), state(5, "a.m3u8")]);
    expect(await recording.untilRecording()).toMatchObject({ status: 5 });
    expect(clock.sleeps).toEqual([500, 750, 1125]);
  });

  test.each([
    ["an empty body", ""],
    ["an empty object", {}],
    ["a message", { message: "not found" }],
  ])("a 404 with %s counts (AMB-25)", async (_name, body) => {
    const { recording } = record([{ status: 404, body }, state(5)]);
    expect(await recording.untilRecording()).toMatchObject({ status: 5 });
  });

  test.each([
    ["a wrong route", { message: "no Route matched with those values" }],
    ["the page of a proxy", "<html>"],
  ])("a 404 for %s does not", async (_name, body) => {
    await expect(record([{ status: 404, body }]).recording.untilRecording()).rejects.toThrow("404");
  });

  test("Alibaba Cloud VoD has no status", async () => {
    const { recording } = record([envelope({ serverResponse: {} })]);
    await recording.untilRecording();
  });

  test.each([
    ["never found", [gone], "it was not found for 30000 ms"],
    ["stuck", [state(4)], "its status was 4 for 30000 ms"],
    ["ended", [state(3), state(20)], "its status is 20"],
    ["gone", [state(4), gone], "the recorder left for 30000 ms"],
  ])(
    "a recording that is %s is given up, with the likely causes",
    async (_name, answers, problem) => {
      const error = await record(answers)
        .recording.untilRecording()
        .catch((thrown) => thrown);
      expect(error).toBeInstanceOf(NotRecordingError);
      expect(error.message).toContain(`${problem}. Likely causes:\n- the channel needs a token`);
    },
  );
});

describe("watch()", () => {
  test("yields changes, asks less often while there is none, and ends with the recording", async () => {
    const { recording, clock } = record([gone, state(4), state(4), state(4), state(5, "a"), gone]);
    const seen: unknown[] = [];
    for await (const { status } of recording.watch()) seen.push(status);
    expect(seen).toEqual([4, 5]);
    expect(clock.sleeps.slice(0, 7)).toEqual([1000, 1000, 1500, 2250, 1000, 1500, 2250]);
    expect(recording.end).toMatchObject({ reason: "not-found", confirmed: false });
  });

  test("ends when the recording is stopped, or a status says so", async () => {
    const { recording } = record([state(5), stopped]);
    for await (const _ of recording.watch()) await recording.stop();
    const ending = record([state(5), state(8)]).recording;
    const seen: unknown[] = [];
    for await (const { status } of ending.watch()) seen.push(status);
    expect(seen).toEqual([5, 8]);
  });

  test("is given up when the recording is never found", async () => {
    for await (const _ of record([gone]).recording.watch()) expect.fail("there is nothing to see");
  });

  test("throws the reason of its signal", async () => {
    const controller = new AbortController();
    const { recording } = record([state(5)]);
    const watching = (async () => {
      for await (const _ of recording.watch({ signal: controller.signal })) {
        controller.abort(new Error("enough"));
      }
    })();
    await expect(watching).rejects.toThrow("enough");
  });
});

/** A recording whose queries get no answer. */
function unanswered(options: Partial<CloudRecordingOptions> = {}) {
  const sent: string[] = [];
  const signals: (AbortSignal | undefined)[] = [];
  const fetch: Fetch = async (url, { signal }) => {
    const method = url.split("/").at(-1) ?? "";
    sent.push(method);
    if (method !== "query") return new Response(JSON.stringify(stopped.body));
    signals.push(signal ?? undefined);
    return await new Promise<never>(() => {});
  };
  const clock = fakeClock();
  const cloud = new CloudRecording({ ...credentials, fetch, clock, ...options });
  return { recording: cloud.resume(session), sent, signals };
}

describe("a recording that is stopped", () => {
  const drain = async (recording: MixRecording) => {
    for await (const _ of recording.watch()) expect.fail("there is nothing to see");
  };

  test("is watched no longer, also while the service is silent", async () => {
    const { recording, sent, signals } = unanswered();
    const watching = drain(recording);
    await vi.waitFor(() => expect(signals).toHaveLength(1));
    await Promise.all([watching, recording.stop()]);
    expect(recording.end).toMatchObject({ reason: "stopped", confirmed: true });
    expect(signals[0]?.aborted).toBe(true);
    expect(sent).toEqual(["query", "stop"]);
  });

  test("is watched no longer, also while the query waits for the rate limit", async () => {
    const take: RateLimiter["take"] = async (_key, { method } = {}) =>
      method === "query" ? await new Promise<never>(() => {}) : undefined;
    const { recording, sent } = unanswered({ rateLimiter: { take } });
    await Promise.all([drain(recording), recording.stop()]);
    expect(recording.end).toMatchObject({ reason: "stopped" });
    expect(sent).toEqual(["stop"]);
  });

  test("is waited for no longer, and no cause is guessed", async () => {
    const { recording, sent, signals } = unanswered();
    const waiting = recording.untilRecording().catch((error) => error);
    await vi.waitFor(() => expect(signals).toHaveLength(1));
    await recording.stop();
    const error = await waiting;
    expect(error).toBeInstanceOf(NotRecordingError);
    expect(error.message).toBe("The recording does not run: it was stopped.");
    await expect(recording.untilRecording()).rejects.toThrow("it was stopped");
    expect(sent).toEqual(["query", "stop"]);
  });

  test("is watched on as long as that is not confirmed", async () => {
    const { recording } = record([gone, state(5), state(20)], {}, { notFoundPatience: 0 });
    expect(await recording.stop()).toMatchObject({ confirmed: false });
    expect(recording.end).toMatchObject({ reason: "not-found", confirmed: false });
    const seen: unknown[] = [];
    for await (const { status } of recording.watch()) {
      if (status === 5) expect(recording.end).toBeUndefined();
      seen.push(status);
    }
    expect(seen).toEqual([5, 20]);
    expect(recording.end).toMatchObject({ reason: "exited", confirmed: true });
  });

  test("has ended for certain, whatever is found of it later", async () => {
    const { recording } = record([state(20), gone], {}, { notFoundPatience: 0 });
    for await (const _ of recording.watch());
    expect(await recording.stop()).toMatchObject({ confirmed: false });
    expect(recording.end).toMatchObject({ reason: "exited", confirmed: true });
  });
});

describe("a time that is set is kept,", () => {
  /** Milliseconds that each response takes. */
  const responseTime = 50;
  const times = [100, 2900, 6900, 14_900, 29_900, 30_000, 60_000, 90_000, 120_000];

  /** Runs something on a recording that is never found; returns the times of the queries, from the first one. */
  async function asked(
    options: Partial<CloudRecordingOptions>,
    run: (recording: MixRecording, cloud: CloudRecording) => Promise<unknown>,
    answer: () => FakeAnswer = () => gone,
  ): Promise<number[]> {
    const clock = fakeClock();
    const sent: number[] = [];
    const fetch: Fetch = async () => {
      sent.push(clock.time);
      clock.time += responseTime;
      const { status = 200, body } = answer();
      return new Response(JSON.stringify(body), { status });
    };
    const all = { ...credentials, fetch, clock, rateLimiter: false, ...options } as const;
    const cloud = new CloudRecording(all);
    await run(cloud.resume(session), cloud);
    return sent.map((time) => time - (sent[0] ?? 0));
  }
  const drain = async (recording: MixRecording, options?: WatchOptions) => {
    for await (const _ of recording.watch(options));
  };
  const ignore = () => {};

  test.each(times)("notFoundPatience of stop(): %d ms", async (notFoundPatience) => {
    const sent = await asked({ notFoundPatience }, (recording) => recording.stop());
    expect(sent.at(-1)).toBeGreaterThanOrEqual(notFoundPatience);
    expect(sent.at(-1)).toBeLessThanOrEqual(notFoundPatience + responseTime);
  });

  test.each(times)("notFoundPatience of watch(): %d ms", async (notFoundPatience) => {
    // Seen once, so that the start-up is over.
    let count = 0;
    const answer = () => (count++ === 0 ? state(5) : gone);
    const sent = await asked({ notFoundPatience }, (recording) => drain(recording), answer);
    const unseen = (sent.at(-1) ?? 0) - responseTime;
    expect(unseen).toBeGreaterThanOrEqual(notFoundPatience);
    // The first one that does not find it comes after a pause.
    expect(unseen).toBeLessThanOrEqual(Math.max(1000, notFoundPatience) + 2 * responseTime);
  });

  test.each(times)("notFoundPatience of recover(): %d ms", async (notFoundPatience) => {
    const store = memorySessionStore();
    const { time } = fakeClock();
    const expiresAt = time + 3_600_000;
    const saved = {
      ...session,
      appId: "app",
      state: "running",
      expiresAt,
      maxIdleTime: 30,
    } as const;
    store.save(saved);
    const sent = await asked({ notFoundPatience, store }, (_, cloud) => cloud.recover());
    // Once for all, then for those that are missing.
    const missing = (sent.at(-1) ?? 0) - (sent[1] ?? 0);
    expect(missing).toBeGreaterThanOrEqual(notFoundPatience);
    expect(missing).toBeLessThanOrEqual(notFoundPatience + responseTime);
  });

  test.each(times)("patience of untilRecording(): %d ms", async (patience) => {
    const sent = await asked({}, (recording) =>
      recording.untilRecording({ patience }).catch(ignore),
    );
    expect(sent.at(-1)).toBeGreaterThanOrEqual(patience - responseTime);
    expect(sent.at(-1)).toBeLessThanOrEqual(patience + responseTime);
  });

  test("0 asks once", async () => {
    const none = { notFoundPatience: 0 };
    expect(await asked(none, (recording) => recording.stop())).toHaveLength(1);
    const patience = 0;
    expect(
      await asked(none, (recording) => recording.untilRecording({ patience }).catch(ignore)),
    ).toHaveLength(1);
  });

  test.each([
    [1000, 15_000],
    [200, 700],
    [5000, 5000],
  ])("interval and longestInterval of watch(): %d and %d ms", async (interval, longestInterval) => {
    let count = 0;
    const answer = () => state(count++ < 30 ? 5 : 8);
    const options = { interval, longestInterval };
    const sent = await asked({}, (recording) => drain(recording, options), answer);
    const pauses = sent.slice(1).map((time, index) => time - (sent[index] ?? 0) - responseTime);
    expect(Math.min(...pauses)).toBe(interval);
    expect(Math.max(...pauses)).toBe(longestInterval);
  });

  test.each([
    ["while the service is silent", {}],
    ["while the query waits for the rate limit", { take: () => new Promise<never>(() => {}) }],
  ])("patience of untilRecording() %s", async (_name, limiter) => {
    vi.useFakeTimers();
    try {
      const rateLimiter = "take" in limiter ? (limiter as RateLimiter) : false;
      const { recording } = unanswered({ clock: undefined, rateLimiter, timeout: 5000 });
      const outcome = vi.fn();
      void recording.untilRecording({ patience: 2000 }).catch(outcome);
      await vi.advanceTimersByTimeAsync(1999);
      expect(outcome).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(1);
      const [error] = outcome.mock.calls[0] ?? [];
      expect(error).toBeInstanceOf(NotRecordingError);
      expect(error.message).toContain("no response came for 2000 ms. Likely causes:");
    } finally {
      vi.useRealTimers();
    }
  });
});

test.each([Number.NaN, -1, "5", null])("%o is no time to wait", async (wrong) => {
  const { recording, fetch } = record([gone]);
  const patience = wrong as number;
  await expect(recording.untilRecording({ patience })).rejects.toMatchObject({
    option: "patience",
  });
  for (const option of ["interval", "longestInterval"]) {
    const states = recording.watch({ [option]: wrong });
    await expect(states.next()).rejects.toMatchObject({ name: "ConfigurationError", option });
  }
  expect(fetch.sent).toEqual([]);
});

describe("stop()", () => {
  test("predicts the object keys of the files", async () => {
    const { recording } = record([stopped], { fileNamePrefix: ["a", "b"] });
    expect((await recording.stop()).files).toEqual([
      { filename: "a.m3u8", objectKey: "a/b/a.m3u8" },
    ]);
  });

  test("falls back to the files that were seen last", async () => {
    const { recording } = record([state(5, "seen.m3u8"), { status: 400, body: { code: 49 } }]);
    await recording.query();
    expect(await recording.stop()).toMatchObject({
      files: [{ filename: "seen.m3u8" }],
      notice: { code: 49 },
    });
  });
});

describe("the time of a recording", () => {
  const { time } = fakeClock();

  test("is about to be over: once a warning", async () => {
    const onExpiring = vi.fn();
    const { recording } = record([state(5)], { expiresAt: time + 60_000 }, { onExpiring });
    await recording.query();
    await recording.query();
    expect(onExpiring).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ expiresAt: time + 60_000, remaining: 60_000 }),
    );
  });

  test("is over: a clear error", async () => {
    const { recording } = record([{ status: 400, body: { code: 433 } }], { expiresAt: time });
    const error = await recording.update({}).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(Error);
    const stop = await recording.stop().catch((thrown) => thrown);
    expect(stop).toBeInstanceOf(SessionExpiredError);
    expect(stop).toMatchObject({ code: 433, endedAt: time });
    expect(stop.message).toContain("until 2020-09-13T12:26:40.000Z");
  });
});

test("every call has a twin that does not throw", async () => {
  const { recording } = record([gone, stopped]);
  const failed = await recording.safe.query();
  expect(failed).toMatchObject({ ok: false, error: { code: 404 } });
  const done = await recording.safe.stop();
  if (!done.ok) throw done.error;
  expect(done.data.uploadingStatus).toBe("uploaded");
  const clock = fakeClock();
  const cloud = new CloudRecording({ ...credentials, fetch: fakeFetch(gone), clock });
  expect(await cloud.safe.stop(session)).toMatchObject({ ok: false });
  const signal = AbortSignal.abort("enough");
  await expect(cloud.safe.query(session, { signal })).rejects.toBe("enough");
});

test("a logger hears of attempts and never of a secret", async () => {
  const lines: unknown[] = [];
  const log = (...line: unknown[]) => void lines.push(line);
  const logger = { debug: log, info: log, warn: log, error: log };
  const { recording } = record([{ status: 504, body: "planted" }, state(5)], {}, { logger });
  await recording.query();
  expect(lines.map((line) => (line as string[])[0])).toEqual([
    "query is sent",
    "query failed",
    "query is retried in 250 ms: The gateway refused query with HTTP 504",
    "query is sent",
    "query succeeded",
  ]);
  expect(JSON.stringify(lines)).not.toContain("planted");
});
