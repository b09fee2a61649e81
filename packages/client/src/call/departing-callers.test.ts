import { describe, expect, test, vi } from "vitest";
import { fakeClock } from "../../test/fake-clock.ts";
import { credentials, envelope, fakeFetch, session } from "../../test/fake-fetch.ts";
import { CloudRecording } from "../cloud-recording.ts";
import type { CloudRecordingOptions } from "../cloud-recording-options.ts";
import type { RecoverOptions } from "../sessions/recover.ts";
import type { SavedSession } from "../sessions/saved-session.ts";
import { memorySessionStore } from "../sessions/session-store.ts";
import type { Fetch } from "../transport/fetch.ts";
import type { CallOptions } from "./perform.ts";

const channel = { cname: "room", uid: "527841" };
const calls: [string, (cloud: CloudRecording, options: CallOptions) => Promise<unknown>][] = [
  ["acquire", (cloud, options) => cloud.acquire(channel, options)],
  [
    "start",
    (cloud, options) => cloud.start(session, { mode: "mix", recordingConfig: {} }, options),
  ],
  ["update", (cloud, options) => cloud.update(session, {}, options)],
  ["updateLayout", (cloud, options) => cloud.updateLayout(session, {}, options)],
  ["query", (cloud, options) => cloud.query(session, options)],
  ["stop", (cloud, options) => cloud.stop(session, options)],
];
const settings = { mode: "mix", recordingConfig: {} } as const;
/** The methods that make more than one call, or wait in between. */
const others: typeof calls = [
  ["record", (cloud, options) => cloud.record({ channel, ...settings }, options)],
  ["recording.stop", (cloud, options) => cloud.resume(session).stop(options)],
  ["untilRecording", (cloud, options) => cloud.resume(session).untilRecording(options)],
  ["watch", (cloud, options) => cloud.resume(session).watch(options).next()],
  ["recover", (cloud, options) => cloud.recover(options)],
  ["stopAll", (cloud, options) => cloud.stopAll(options)],
];
const saved: SavedSession = {
  ...{ ...session, appId: "app", state: "running", maxIdleTime: 30 },
  expiresAt: Date.now() + 3_600_000,
};
const keeping = () => {
  const store = memorySessionStore();
  store.save(saved);
  return store;
};

describe.each([...calls, ...others])("%s", (_name, call) => {
  const client = (fetch: Fetch) =>
    new CloudRecording({
      ...{ ...credentials, fetch, validateRequest: false, rateLimiter: false, store: keeping() },
    });

  test("takes a signal of an old library, and none that is null", async () => {
    const signal = new OldSignal();
    const waiting = call(client(silent), { signal: signal as never });
    setTimeout(() => signal.abort(), 1);
    await expect(waiting).rejects.toMatchObject({ name: "AbortError" });
    const aborted = call(client(silent), { signal: signal as never });
    await expect(aborted).rejects.toMatchObject({ name: "AbortError" });
    const serverResponse = { status: 5 };
    const answer = envelope({ resourceId: "resource", sid: session.sid, serverResponse });
    await call(client(fakeFetch(answer)), { signal: null as never });
  });

  test.each<[string, Partial<CloudRecordingOptions> & RecoverOptions]>([
    ["a rate limiter", { rateLimiter: { take: silent } }],
    ["a session store", { store: { save: silent, remove: silent, get: silent, list: silent } }],
    ["keep", { keep: silent }],
  ])("ends with its signal although %s never returns", async (_part, { keep, ...options }) => {
    const cloud = new CloudRecording({
      ...{ ...credentials, fetch: silent, validateRequest: false, store: keeping(), ...options },
    });
    const reason = new Error("enough");
    const controller = new AbortController();
    const more = { keep, signal: controller.signal };
    const waiting = call(cloud, more);
    setTimeout(() => controller.abort(reason), 1);
    await expect(waiting).rejects.toBe(reason);
  });
});

/** A signal as libraries for old runtimes have it, without `reason` and `throwIfAborted`. */
class OldSignal extends EventTarget {
  aborted = false;
  abort(): void {
    this.aborted = true;
    this.dispatchEvent(new Event("abort"));
  }
}

const silent = () => new Promise<never>(() => {});

describe.each(calls)("%s", (method, call) => {
  const client = (options = {}) =>
    new CloudRecording({
      ...{ ...credentials, fetch: silent, validateRequest: false, rateLimiter: false },
      ...options,
    } as never);

  test("ends with a signal of an old library, before it and while it waits", async () => {
    const signal = new OldSignal();
    const waiting = call(client(), { signal: signal as never });
    setTimeout(() => signal.abort(), 1);
    await expect(waiting).rejects.toMatchObject({ name: "AbortError" });
    await expect(call(client(), { signal: signal as never })).rejects.toMatchObject({
      name: "AbortError",
    });
  });

  test("ends with the reason, and not with what a transport says of it", async () => {
    const signal = new OldSignal();
    const fetch = async () => {
      // As libraries do that tell their listeners later.
      signal.aborted = true;
      throw new Error(`failed with ${credentials.customerCertificate}`);
    };
    await expect(call(client({ fetch }), { signal: signal as never })).rejects.toMatchObject({
      name: "AbortError",
    });
  });

  test("reports the attempt that its caller has left", async () => {
    const onResponse = vi.fn();
    const waiting = call(client({ onResponse }), { signal: AbortSignal.timeout(1) });
    await expect(waiting).rejects.toMatchObject({ name: "TimeoutError" });
    expect(onResponse).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ method, status: undefined, attempt: 1, error: expect.anything() }),
    );
  });
});

test("a time limit is said in whole milliseconds", async () => {
  const clock = fakeClock();
  const cloud = new CloudRecording({
    ...{ ...credentials, fetch: silent, clock, rateLimiter: false, timeout: 1.75 },
    retry: { attempts: 1 },
  } as never);
  await expect(cloud.query(session)).rejects.toThrow(/within 2 ms/);
});
