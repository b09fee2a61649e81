import { describe, expect, test, vi } from "vitest";
import { Caller, who } from "../test/caller.ts";
import { Clock } from "../test/clock.ts";
import { createEmulator } from "./emulator.ts";

const emulator = createEmulator({ rateLimit: false });
const { headers } = new Caller(emulator);
const url = `https://api.agrtc.cn/v1/apps/${emulator.project.appId}/cloud_recording/acquire`;
const init = { method: "POST", headers, body: JSON.stringify({ ...who, clientRequest: {} }) };

describe("fetch takes what the global fetch takes", () => {
  test.each([
    ["a string", () => emulator.fetch(url, init)],
    ["a URL", () => emulator.fetch(new URL(url), init)],
    ["a Request", () => emulator.fetch(new Request(url, init))],
    ["a Request and changes", () => emulator.fetch(new Request(url), init)],
  ])("%s", async (_, call) => {
    expect((await call()).status).toBe(200);
  });

  test("by itself, without its emulator", async () => {
    const { fetch } = emulator;
    expect((await fetch(url, init)).status).toBe(200);
  });

  test("and rejects what is already aborted", async () => {
    const signal = AbortSignal.abort();
    await expect(emulator.fetch(url, { ...init, signal })).rejects.toThrow("aborted");
    await expect(emulator.fetch(new Request(url, { ...init, signal }))).rejects.toThrow("aborted");
  });
});

describe("an emulator", () => {
  test("shares nothing with another one", async () => {
    const other = new Caller(createEmulator());
    const { resourceId } = await new Caller(emulator).record();
    expect((await other.start(resourceId, "mix")).body.code).toBe(1001);
  });

  test("has a demo project, or the first of those that it is given", () => {
    const own = { appId: "a", customerId: "b", customerCertificate: "c" };
    expect(createEmulator({ projects: [own] }).project).toBe(own);
    expect(emulator.project.appId).not.toBe("");
  });

  test("gives copies of its recordings, which are only copies", async () => {
    const { sid } = await new Caller(emulator).record("mix", undefined, { ...who, uid: "9" });
    for (const copy of [...emulator.sessions(), emulator.session(sid)]) {
      Object.assign(copy?.subscription ?? {}, { audio: "none" });
    }
    expect(emulator.session(sid)?.subscription).toEqual({ audio: "all", video: "all" });
    emulator.abort(sid);
  });

  test("needs a project", () => {
    expect(() => createEmulator({ projects: [] })).toThrow(TypeError);
  });

  test("takes 1500 ms to start up and 2000 ms to exit by default", async () => {
    const clock = new Clock();
    const caller = new Caller(createEmulator({ now: clock.now, rateLimit: false }));
    const session = await caller.record();
    const status = async () => (await caller.query(session)).body.Body?.serverResponse.status;
    clock.advance(1499);
    expect(await status()).toBe(4);
    clock.advance(1);
    expect(await status()).toBe(5);
    await caller.stop(session);
    clock.advance(1999);
    expect((await caller.query(session)).body.code).toBe(501);
    clock.advance(1);
    expect((await caller.query(session)).body.code).toBe(404);
  });

  test("answers a mistake of its own with 500 and shows it to the log", async () => {
    const log = vi.fn();
    const broken = createEmulator({ now: () => expect.unreachable("The clock is broken"), log });
    const { status, body } = await new Caller(broken).acquire();
    expect({ status, body }).toEqual({
      status: 500,
      body: { code: 500, reason: "internal server error" },
    });
    expect(log).toHaveBeenCalledWith(expect.objectContaining({ error: expect.any(Error) }));
  });
});

test("times on the wire are whole milliseconds, whatever the clock and the options say (AMB-82)", async () => {
  let time = Date.UTC(2026, 0, 1) + 0.5;
  const emulator = createEmulator({
    ...{ now: () => time, startUp: 0.5, rateLimit: false, callbackUrl: "http://127.0.0.1:9/" },
    participants: [{ uid: "anna" }, { uid: "bo", joinsAfter: 1.25, leavesAfter: 2.5 }],
  });
  const caller = new Caller(emulator);
  const session = await caller.record("individual");
  time += 1000.25;
  const query = (await caller.query(session)).body.Body?.serverResponse;
  const stop = (await caller.stop(session)).body.Body?.serverResponse;
  const text = JSON.stringify([
    query,
    stop,
    emulator.sessions(),
    emulator.channel("a").participants(),
  ]);
  expect(text.match(/"sliceStartTime":\d+/g)).toHaveLength(9);
  expect(text).not.toMatch(/:\d+\.\d/);
  emulator.close();
});
