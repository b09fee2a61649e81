import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
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
import type { CloudRecordingOptions } from "./cloud-recording-options.ts";
import { createRateLimiter } from "./rate-limit/create-rate-limiter.ts";
import { memorySessionStore } from "./sessions/session-store.ts";
import type { Fetch } from "./transport/fetch.ts";

const channel = { cname: "room", uid: "527841" };
const { resourceId, sid } = session;
const settings = { mode: "mix", recordingConfig: {} } as const;
const state = (status: number): FakeAnswer => envelope({ serverResponse: { status } });
const stopped = envelope({ serverResponse: { fileList: "a.m3u8", uploadingStatus: "uploaded" } });
const started = envelope({ resourceId, sid });

function client(fetch: Fetch, options: Partial<CloudRecordingOptions> = {}): CloudRecording {
  return new CloudRecording({ ...credentials, fetch, clock: fakeClock(), ...options });
}

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

describe("a clock that is set", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["Date"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const hour = 3_600_000;

  test.each([-hour, hour])("by %i ms changes no limit", async (jump) => {
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

test("an answer of deeply nested arrays is read quickly", async () => {
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

describe("files are read from all shapes", () => {
  const details = { trackType: "audio", uid: "1", mixedAllUser: "true", isPlayable: "false" };
  test.each<[string, object, object[]]>([
    [
      "booleans and times as texts",
      { fileList: [{ filename: "a", ...details, sliceStartTime: "5" }] },
      [{ filename: "a", ...details, mixedAllUser: true, isPlayable: false, sliceStartTime: 5 }],
    ],
    ["`fileName`", { fileList: [{ fileName: "a" }] }, [{ filename: "a" }]],
    ["a single object", { fileList: { filename: "a" } }, [{ filename: "a" }]],
    ["a JSON text", { fileList: '[{"filename":"a"}]' }, [{ filename: "a" }]],
    ["`fileListStr`", { fileListStr: "a.m3u8" }, [{ filename: "a.m3u8" }]],
    [
      "a payload",
      { payload: { fileListStr: '[{"fileName":"a"}]', message: "stopped" } },
      [{ filename: "a" }],
    ],
    [
      "extension services",
      { extensionServiceState: [{ serviceName: "x", payload: { fileList: [{ filename: "a" }] } }] },
      [{ filename: "a" }],
    ],
    [
      "a single extension service",
      { extensionServiceState: { payload: { fileList: [{ filename: "a" }] } } },
      [{ filename: "a" }],
    ],
    ["null", { fileList: null, extensionServiceState: null, payload: null }, []],
  ])("%s", async (_name, serverResponse, files) => {
    const body = envelope({ serverResponse });
    expect((await client(fakeFetch(body)).query(session)).files).toEqual(files);
    expect((await client(fakeFetch(body)).stop(session)).files).toEqual(files);
  });

  test("code 49 brings them, and its reason", async () => {
    const payload = { message: "already stopped", fileListStr: "a.m3u8" };
    for (const body of [
      { code: 49, payload },
      { code: 49, serverResponse: { payload } },
      { code: 49, serverResponse: { command: "StopCloudRecorder", payload } },
    ]) {
      const recording = client(fakeFetch({ status: 400, body })).resume(session);
      expect(await recording.stop()).toMatchObject({
        files: [{ filename: "a.m3u8" }],
        notice: { code: 49, reason: "already stopped" },
      });
    }
  });

  test.each([
    ["a.m3u8", "x/y/a.m3u8"],
    ["x/y/a.m3u8", "x/y/a.m3u8"],
    ["bak0_a.m3u8", "x/y/bak0_a.m3u8"],
  ])("%s has the object key %s", async (filename, objectKey) => {
    const fetch = fakeFetch(envelope({ serverResponse: { fileList: filename } }));
    const { files } = await client(fetch).query({ ...session, fileNamePrefix: ["x", "y"] });
    expect(files).toEqual([{ filename, objectKey }]);
  });
});
