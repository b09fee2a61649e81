import { expect, test, vi } from "vitest";
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
import type { SavedSession } from "./saved-session.ts";
import { type ListOptions, memorySessionStore, type SessionStore } from "./session-store.ts";

const { resourceId, sid } = session;
const resource = { cname: "room", uid: "527841", resourceId };
const settings = { mode: "mix", recordingConfig: {} } as const;
const started = envelope({ resourceId, sid });
const stopped = envelope({ serverResponse: { fileList: "a.m3u8" } });
const code = (number: number): FakeAnswer => ({ status: 400, body: { code: number } });
const { time } = fakeClock();
const saved: SavedSession = {
  ...{ ...resource, appId: "app", mode: "mix", sid, state: "running" },
  ...{ acquiredAt: time, expiresAt: time + 1e9, maxIdleTime: 30 },
};

function client(answers: FakeAnswer[], options: Partial<CloudRecordingOptions> = {}) {
  const fetch = fakeFetch(...answers);
  const cloud = new CloudRecording({ ...credentials, fetch, clock: fakeClock(), ...options });
  return { cloud, fetch };
}

const fails = () => {
  throw new Error("the store is gone");
};

test.each<[string, () => never | Promise<never>]>([
  ["throws", fails],
  ["rejects", async () => fails()],
])("a list of damaged sessions that %s stops no recovery", async (_name, damaged) => {
  const store = { ...memorySessionStore(), damaged };
  await store.save(saved);
  const report = await client([stopped], { store }).cloud.recover();
  expect(report).toMatchObject({ stopped: [{}], damaged: [{ problem: "it has failed" }] });
});

test("a store that finds nothing stops no recovery of the others", async () => {
  const store = { ...memorySessionStore(), get: fails };
  await store.save(saved);
  await store.save({ ...saved, resourceId: "other" });
  const report = await client([code(2), stopped], { store }).cloud.recover();
  expect(report).toMatchObject({ failed: [{}], stopped: [{}] });
});

test.each(["get", "save", "remove", "list"] as const)(
  "a store whose %s never answers makes nobody wait for ever",
  async (method) => {
    vi.useFakeTimers();
    const store: SessionStore = { ...memorySessionStore(), [method]: () => new Promise(() => {}) };
    const { cloud } = client([started, stopped], { store, timeout: 1000 });
    const start = cloud.start(resource, settings).catch((error: Error) => error.message);
    await vi.advanceTimersByTimeAsync(30_000);
    const silent = "the session store has not responded within 30000 ms";
    if (method === "get" || method === "save") expect(await start).toBe(silent);
    else expect(await start).toMatchObject({ sid });
    const stop = cloud.stop(session);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await stop).toMatchObject({ confirmed: true });
    vi.useRealTimers();
  },
);

test.each(["recover", "stopAll", "sessions"] as const)(
  "%s() waits for a store that takes longer than the time limit of a call",
  async (method) => {
    vi.useFakeTimers();
    const inner = memorySessionStore();
    await inner.save(saved);
    const list = () =>
      new Promise<readonly SavedSession[]>((resolve) => {
        setTimeout(async () => resolve(await inner.list()), 7000);
      });
    const { cloud } = client([stopped], { store: { ...inner, list }, timeout: 1000 });
    const call = cloud[method]();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await call).toMatchObject(method === "sessions" ? [{ sid }] : { stopped: [{}] });
    vi.useRealTimers();
  },
);

test("a store that has not responded in time is told so, and takes nothing over any more", async () => {
  vi.useFakeTimers();
  let given: ListOptions | undefined;
  const list = (options?: ListOptions) => {
    given = options;
    return new Promise<never>(() => {});
  };
  const { cloud } = client([], { store: { ...memorySessionStore(), list } });
  const recovery = cloud.recover().catch((error: Error) => error.message);
  await vi.advanceTimersByTimeAsync(29_000);
  expect(given?.signal?.aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await recovery).toContain("has not responded");
  expect(given?.signal?.aborted).toBe(true);
  vi.useRealTimers();
});

test("only what the caller deals with is taken over", async () => {
  const inner = memorySessionStore();
  await inner.save(saved);
  const given: ListOptions[] = [];
  const list = (options: ListOptions = {}) => {
    given.push(options);
    return inner.list();
  };
  const { cloud } = client([code(53), stopped], { store: { ...inner, list } });
  await expect(cloud.start({ ...resource, resourceId: "new" }, settings)).rejects.toMatchObject({
    heldBy: { sid },
  });
  expect(given).toMatchObject([{ appId: "app", takeOver: false }]);
  given.length = 0;
  await cloud.recover();
  // The second is for what is damaged.
  const first = { appId: "app", takeOver: undefined };
  expect(given).toMatchObject([first, { ...first, takeOver: false }]);
});

test("a caller does not wait for a slow store", async () => {
  const store: SessionStore = { ...memorySessionStore(), get: () => new Promise(() => {}) };
  const { cloud, fetch } = client([started], { store });
  const controller = new AbortController();
  const start = cloud.start(resource, settings, { signal: controller.signal });
  controller.abort("enough");
  await expect(start).rejects.toBe("enough");
  expect(fetch.sent).toEqual([]);
});

test("a store that lists no array is told so", async () => {
  const store = { ...memorySessionStore(), list: () => undefined as never };
  await expect(client([stopped], { store }).cloud.recover()).rejects.toThrow(
    "must return an array",
  );
});

test("a session of another recording is not taken for this one", async () => {
  const store: SessionStore = { ...memorySessionStore(), get: () => saved };
  const { cloud } = client([started], { store });
  await cloud.start({ ...resource, resourceId: "new" }, settings);
  expect(await cloud.sessions()).toMatchObject([{ resourceId: "new", state: "running" }]);
});

test("null counts as absent, as in a table of a database", async () => {
  const nulls = { streamTypes: null, fileNamePrefix: null, notFoundSince: null };
  const rows = [
    { ...saved, ...nulls },
    { ...saved, ...nulls, resourceId: "other", state: "starting", sid: null },
  ];
  const { save, ...rest } = memorySessionStore();
  const store: SessionStore = { ...rest, save, list: () => rows as never };
  const [stop, start] = [fakeFetch(stopped), fakeFetch(code(433))];
  const { cloud } = client([], {
    store,
    fetch: (url, init) => (url.endsWith("/stop") ? stop : start)(url, init),
  });
  expect(await cloud.recover()).toMatchObject({ stopped: [{}], ended: [{}], damaged: [] });
});

test.each<[string, object]>([
  ["null", { expiresAt: null, fileNamePrefix: null, streamTypes: null, acquiredAt: null }],
  ["more than there is", { expiresAt: undefined, note: "mine", createdAt: {} }],
])("a session of JSON with %s is resumed", async (_name, properties) => {
  const state = envelope({ serverResponse: { status: 5, fileList: "a.m3u8" } });
  const { cloud } = client([code(404), state, {}, stopped]);
  const recording = cloud.resume({ ...session, ...properties } as never);
  await expect(recording.query()).rejects.toMatchObject({ name: "ServiceError", code: 404 });
  expect(await recording.query()).toMatchObject({ files: [{ filename: "a.m3u8" }] });
  await recording.update({ audioUidList: { subscribeAudioUids: ["1"] } });
  expect(await recording.stop()).toMatchObject({ confirmed: true });
});

test.each<[string, object]>([
  ["null", { acquiredAt: null, resourceExpiredHour: null }],
  ["texts", { acquiredAt: "yesterday", resourceExpiredHour: "many" }],
])("a resource of JSON with %s is started, and retried", async (_name, properties) => {
  const { cloud } = client([{ status: 503 }, started]);
  const made = await cloud.start({ ...resource, ...properties } as never, settings);
  expect(made.expiresAt).toBeGreaterThan(time);
  expect(await cloud.sessions()).toMatchObject([{ state: "running" }]);
});

test("what is no session is refused, not taken apart", async () => {
  const { cloud, fetch } = client([stopped]);
  for (const none of [null, undefined, "sid", [session]]) {
    expect(() => cloud.resume(none as never)).toThrow("`session` must be an object");
    await expect(cloud.stop(none as never)).rejects.toThrow("`session` must be an object");
  }
  expect(fetch.sent).toEqual([]);
});

test("a start whose first answer was lost is kept, whatever the next one is refused for", async () => {
  const unauthorized = { status: 401, body: { message: "Invalid authentication credentials" } };
  const { cloud } = client([{ status: 504 }, unauthorized], { retry: false });
  await expect(cloud.start(resource, settings)).rejects.toThrow("504");
  await expect(cloud.start(resource, settings)).rejects.toThrow("401");
  expect(await cloud.sessions()).toMatchObject([{ state: "starting" }]);
});

test("two recoveries at once lose no sid", async () => {
  const store = memorySessionStore();
  const { sid: _, ...starting } = saved;
  await store.save({ ...starting, state: "starting" });
  // The second finds that it runs while the first, which has its `sid`, stops it.
  const answers = [started, code(7), code(404), stopped];
  const { cloud } = client(answers, { store });
  const reports = await Promise.all([cloud.recover(), cloud.recover()]);
  expect(reports.map(({ unreachable }) => unreachable)).toEqual([[], []]);
  expect(await cloud.sessions()).toEqual([]);
});

test("stopAll() waits for a start that is under way", async () => {
  let answer = (_: Response) => {};
  const inner = fakeFetch(stopped);
  const { cloud } = client([], {
    fetch: (url, init) => {
      const late = new Promise<Response>((resolve) => {
        answer = resolve;
      });
      return url.endsWith("/start") ? late : inner(url, init);
    },
  });
  const start = cloud.start(resource, settings);
  const stop = new Promise((resolve) => setTimeout(resolve)).then(() => cloud.stopAll());
  setTimeout(() => answer(Response.json(started.body)), 5);
  expect(await start).toMatchObject({ sid });
  expect(await stop).toMatchObject({ stopped: [{ session: { sid } }] });
  expect(inner.sent).toHaveLength(1);
});
