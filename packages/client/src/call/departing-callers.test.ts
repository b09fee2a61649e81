import { describe, expect, test, vi } from "vitest";
import { fakeClock } from "../../test/fake-clock.ts";
import { credentials, session } from "../../test/fake-fetch.ts";
import { CloudRecording } from "../cloud-recording.ts";
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
