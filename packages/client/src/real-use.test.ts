import { describe, expect, test, vi } from "vitest";
import { client } from "../test/fake-client.ts";
import { fakeClock } from "../test/fake-clock.ts";
import {
  credentials,
  envelope,
  type FakeAnswer,
  fakeFetch,
  session,
  storageConfig,
} from "../test/fake-fetch.ts";
import { CloudRecording } from "./cloud-recording.ts";
import { createRateLimiter } from "./rate-limit/create-rate-limiter.ts";
import { memorySessionStore } from "./sessions/session-store.ts";
import type { Fetch } from "./transport/fetch.ts";

const channel = { cname: "room", uid: "527841" };
const { resourceId, sid } = session;
const settings = { mode: "mix", recordingConfig: {} } as const;
const state = (status: number): FakeAnswer => envelope({ serverResponse: { status } });
const stopped = envelope({ serverResponse: { fileList: "a.m3u8", uploadingStatus: "uploaded" } });
const started = envelope({ resourceId, sid });

describe("a caller that leaves", () => {
  test("the queue makes room for the next", async () => {
    const clock = fakeClock();
    const limiter = createRateLimiter({ clock });
    for (let count = 0; count < 10; count++) await limiter.take("app");
    const controller = new AbortController();
    const { signal } = controller;
    const left = Array.from({ length: 500 }, () => limiter.take("app", { signal }));
    const next = limiter.take("app");
    controller.abort("enough");
    expect(new Set((await Promise.allSettled(left)).map(({ status }) => status))).toEqual(
      new Set(["rejected"]),
    );
    const begin = clock.time;
    await next;
    expect(clock.time - begin).toBeLessThan(3000);
  });

  test("without a word does not block the next", async () => {
    // A request that its runtime has ended: its timers never fire.
    const clock = fakeClock();
    let dead = true;
    const { sleep } = clock;
    clock.sleep = (milliseconds, signal) =>
      dead ? new Promise(() => {}) : sleep(milliseconds, signal);
    const limiter = createRateLimiter({ clock });
    for (let count = 0; count < 10; count++) await limiter.take("app");
    for (let count = 0; count < 200; count++) void limiter.take("app");
    dead = false;
    const begin = clock.time;
    await limiter.take("app");
    expect(clock.time - begin).toBeLessThan(30_000);
  });

  test("between fake timers does not break the call after it", async () => {
    for (const _ of [1, 2]) {
      vi.useFakeTimers();
      const silent = new CloudRecording({ ...credentials, fetch: () => new Promise(() => {}) });
      void silent.query(session).catch(() => {});
      vi.useRealTimers();
    }
    const cloud = new CloudRecording({
      ...credentials,
      retry: false,
      timeout: 50,
      fetch: () => new Promise(() => {}),
    });
    await expect(cloud.query(session)).rejects.toThrow("within 50 ms");
  });
});

describe("record()", () => {
  test("checks the body of start before it acquires", async () => {
    const fetch = fakeFetch();
    const wrong = { channel, mode: "mix", recordingConfig: { maxIdleTime: 1 } } as const;
    await expect(client(fetch).record(wrong)).rejects.toThrow("maxIdleTime");
    expect(fetch.sent).toEqual([]);
  });
});

test("the answer of an attempt that was given up still brings the sid", async () => {
  vi.useFakeTimers();
  let answer = (_: Response) => {};
  const late = new Promise<Response>((resolve) => {
    answer = resolve;
  });
  const store = memorySessionStore();
  const { clock: _, ...rest } = { ...credentials, store, clock: undefined };
  const cloud = new CloudRecording({ ...rest, fetch: () => late, timeout: 1000, retry: false });
  const start = expect(cloud.start(session, settings)).rejects.toThrow("within 1000 ms");
  await vi.advanceTimersByTimeAsync(1000);
  await start;
  expect(await cloud.sessions()).toMatchObject([{ state: "starting" }]);
  answer(Response.json(started.body));
  await vi.advanceTimersByTimeAsync(1);
  expect(await cloud.sessions()).toMatchObject([{ state: "running", sid }]);
  vi.useRealTimers();
});

describe("an end that the service reports", () => {
  test("is forgotten by the store without a stop", async () => {
    const cloud = client(fakeFetch(started, state(5), state(8)));
    const recording = cloud.resume(await cloud.start(session, settings));
    for await (const _ of recording.watch());
    expect(recording.end).toMatchObject({ reason: "exited", confirmed: true });
    expect(await cloud.sessions()).toEqual([]);
  });

  test("has object keys, whoever stops it", async () => {
    const withFolders = { ...storageConfig, fileNamePrefix: ["a", "b"] };
    const cloud = client(fakeFetch(started, stopped));
    const made = await cloud.start(session, { ...settings, storageConfig: withFolders });
    expect((await cloud.stop(made)).files).toMatchObject([{ objectKey: "a/b/a.m3u8" }]);

    const store = memorySessionStore();
    const first = client(fakeFetch(started), { store });
    await first.start(session, { ...settings, storageConfig: withFolders });
    const { stopped: after } = await client(fakeFetch(stopped), { store }).recover();
    expect(after[0]?.outcome.files).toMatchObject([{ objectKey: "a/b/a.m3u8" }]);
  });
});

describe("identifiers that cannot stand in a path are refused", () => {
  test.each([".", "..", "\ud800", ""])("%o", async (name) => {
    const fetch = fakeFetch();
    const cloud = client(fetch);
    for (const place of ["resourceId", "sid"] as const) {
      await expect(cloud.stop({ ...session, [place]: name })).rejects.toThrow(`\`${place}\` must`);
    }
    expect(fetch.sent).toEqual([]);
  });
});

test("pino gets the details that it takes first", async () => {
  const lines: unknown[][] = [];
  const log = (...line: unknown[]) => void lines.push(line);
  const pino = { bindings: () => ({}), debug: log, info: log, warn: log, error: log };
  await client(fakeFetch({ status: 503 }, state(5)), { logger: pino as never }).query(session);
  expect(lines[2]).toEqual([
    expect.objectContaining({ method: "query", attempt: 1, callId: expect.any(String) }),
    expect.stringContaining("query is retried in 250 ms"),
  ]);
});

test("a recording ID may be a number, unless it has lost digits", async () => {
  const { resourceId } = session;
  const short = client(fakeFetch(envelope({ resourceId, sid: 4711 })));
  expect(await short.start(session, settings)).toMatchObject({ sid: "4711" });
  const long = fakeFetch({ body: `{"Code":200,"Body":{"sid":38000000000000000001}}` });
  await expect(client(long).start(session, settings)).rejects.toThrow("sid is missing");
});

test("a call tells its response", async () => {
  const onSuccess = vi.fn();
  const fetch = fakeFetch({ status: 503 }, { ...state(5), headers: { "x-request-id": "42" } });
  await client(fetch).query(session, { onSuccess });
  const [response] = onSuccess.mock.calls[0] ?? [];
  expect(response).toMatchObject({ status: 200, attempts: 2, duration: expect.any(Number) });
  expect(response.headers.get("x-request-id")).toBe("42");
});

// The machine may have other things to do at one time, not at each.
test("an answer of deeply nested arrays is read quickly", { retry: 2 }, async () => {
  const depth = 5000;
  const body = `{"serverResponse":{"status":5,"fileList":${"[".repeat(depth)}${"]".repeat(depth)}}}`;
  const begin = performance.now();
  expect(await client(fakeFetch({ body })).query(session)).toMatchObject({ files: [] });
  expect(performance.now() - begin).toBeLessThan(500);
});

test.each([
  ["one that is announced", { "content-length": "1000000000" }],
  ["one that is not", {}],
])("an endless answer ends the call, %s", async (_name, headers) => {
  let sent = 0;
  const fetch: Fetch = async () => {
    const stream = new ReadableStream({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(1024 * 1024));
      },
    });
    return new Response(stream, { headers });
  };
  const call = client(fetch, { retry: false }).query(session);
  await expect(call).rejects.toMatchObject({ name: "NetworkError" });
  expect(sent).toBeLessThan(12);
});
