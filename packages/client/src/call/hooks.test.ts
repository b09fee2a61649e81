import { expect, test, vi } from "vitest";
import { fakeClock } from "../../test/fake-clock.ts";
import { credentials, envelope, fakeFetch, session } from "../../test/fake-fetch.ts";
import { CloudRecording } from "../cloud-recording.ts";
import type { RateLimiter } from "../rate-limit/rate-limiter.ts";

const state = envelope({ serverResponse: { status: 5 } });
const answers = [{ status: 503 }, state];
const options = { ...credentials, clock: fakeClock() };

test.each<[string, () => unknown]>([
  [
    "throws",
    () => {
      throw new Error("the log is full");
    },
  ],
  ["rejects", () => Promise.reject(new Error("the log is full"))],
  ["never returns", () => new Promise(() => {})],
  ["returns what is no promise", () => ({ catch: 5 })],
])("a logger that %s silences no hook", async (_name, log) => {
  const hooks = { onRequest: vi.fn(), onResponse: vi.fn(), onRetry: vi.fn() };
  const logger = { debug: log, info: log, warn: log, error: log };
  const fetch = fakeFetch(...answers);
  await new CloudRecording({ ...options, fetch, logger, ...hooks }).query(session);
  expect(hooks.onRequest).toHaveBeenCalledTimes(2);
  expect(hooks.onResponse).toHaveBeenCalledTimes(2);
  expect(hooks.onRetry).toHaveBeenCalledOnce();
});

test.each<[string, () => void]>([
  [
    "throw",
    () => {
      throw new Error("broken");
    },
  ],
  ["reject", () => Promise.reject(new Error("broken"))],
  ["never return", () => new Promise(() => {})],
])("hooks that %s change no call", async (_name, broken) => {
  const hook = () => vi.fn(broken);
  const hooks = {
    onRequest: hook(),
    onResponse: hook(),
    onRetry: hook(),
    onWait: hook(),
    onWarning: hook(),
    onExpiring: hook(),
  };
  const onSuccess = hook();
  const rateLimiter: RateLimiter = { take: async (_key, { onWait } = {}) => onWait?.(1) };
  const started = envelope({ ...session });
  const fetch = fakeFetch({ status: 503 }, started, started, state);
  const cloud = new CloudRecording({ ...options, fetch, rateLimiter, ...hooks });
  const { cname, uid } = session;
  // Without a storage, which is probably not meant.
  await cloud.record({ channel: { cname, uid }, mode: "mix", recordingConfig: {} });
  const expiresAt = options.clock.time + 1000;
  await cloud.resume({ ...session, expiresAt }).query({ onSuccess });
  for (const called of [...Object.values(hooks), onSuccess]) expect(called).toHaveBeenCalled();
});

test("a hook that changes its event changes no identifier", async () => {
  const spoil = (event: { recording: object }) => {
    Object.assign(event, { attempt: 7, method: "stop" });
    Object.assign(event.recording, { sid: "other", resourceId: undefined });
  };
  const fetch = fakeFetch({ status: 400, body: { code: 2 } });
  const cloud = new CloudRecording({ ...options, fetch, onRequest: spoil, onResponse: spoil });
  const { resourceId, sid } = session;
  await expect(cloud.query(session)).rejects.toMatchObject({ recording: { resourceId, sid } });
});
