import { expect, test, vi } from "vitest";
import { fakeClock } from "../../test/fake-clock.ts";
import { credentials, envelope, fakeFetch, session } from "../../test/fake-fetch.ts";
import { CloudRecording } from "../cloud-recording.ts";

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
