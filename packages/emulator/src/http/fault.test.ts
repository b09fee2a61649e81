import { beforeEach, describe, expect, test } from "vitest";
import { Caller, who } from "../../test/caller.ts";
import { createEmulator, type Emulator } from "../emulator.ts";
import type { FaultPreset } from "../faults/presets.ts";

let emulator: Emulator;
let caller: Caller;

beforeEach(() => {
  emulator = createEmulator({ startUp: 0, rateLimit: false });
  caller = new Caller(emulator);
});

const withHeader = (value: string) => {
  const body = JSON.stringify({ ...who, clientRequest: {} });
  return caller.send("acquire", {
    headers: { ...caller.headers, "x-emulator-fault": value },
    body,
  });
};

describe("a fault", () => {
  test("brings a code with its usual status and meaning", async () => {
    emulator.faults.add({ code: 65 });
    expect(await caller.acquire()).toMatchObject({
      status: 206,
      body: { code: 65, reason: "The request failed, mostly because of network jitter." },
    });
  });

  test("brings a code that is not documented", async () => {
    expect(await withHeader("code=109; status=500; message=odd")).toMatchObject({
      status: 500,
      body: { code: 109, reason: "odd" },
    });
  });

  test("brings a message of the gateway with its usual status", async () => {
    expect(await withHeader("message=API rate limit exceeded")).toMatchObject({
      status: 429,
      body: { message: "API rate limit exceeded" },
    });
  });

  test("is in the log with its reason", async () => {
    await withHeader("message=too slow; status=504");
    expect(emulator.requests()).toEqual([
      {
        ...{ operation: "acquireResource", method: "POST", status: 504, warnings: [] },
        ...{ reason: "too slow", fault: "header", path: expect.any(String) },
        ...{ at: expect.any(Number), durationMs: expect.any(Number) },
      },
    ]);
  });

  test("brings a bare status", async () => {
    expect(await withHeader("status=503")).toMatchObject({ status: 503 });
  });

  test.each([204, 205, 304])("brings status %i, which has no body", async (status) => {
    emulator.faults.add({ status });
    emulator.faults.add({ status, body: "truncated" });
    for (const id of ["fault-1", "fault-2"]) {
      const { appId } = emulator.project;
      const url = `http://localhost/v1/apps/${appId}/cloud_recording/acquire`;
      const response = await emulator.fetch(url, { method: "POST" });
      expect([response.status, await response.text()]).toEqual([status, ""]);
      emulator.faults.remove(id);
    }
  });

  test("does not consume the resource ID unless it acts (AMB-29)", async () => {
    const resourceId = (await caller.acquire()).body.Body?.resourceId ?? "";
    emulator.faults.add({ code: 65, times: 1 });
    expect((await caller.start(resourceId, "mix")).body.code).toBe(65);
    expect((await caller.start(resourceId, "mix")).status).toBe(200);
  });

  test("may act although it says otherwise, so that start runs into 7 (AMB-95)", async () => {
    const resourceId = (await caller.acquire()).body.Body?.resourceId ?? "";
    emulator.faults.add({ status: 504, acts: true, times: 1 });
    expect((await caller.start(resourceId, "mix")).status).toBe(504);
    expect((await caller.start(resourceId, "mix")).body.code).toBe(7);
  });

  test.each([
    ["before", 200],
    ["after", 201],
  ] as const)("drops the connection %s the call acts", async (drop, status) => {
    const resourceId = (await caller.acquire()).body.Body?.resourceId ?? "";
    emulator.faults.add({ drop, times: 1 });
    await expect(caller.start(resourceId, "mix")).rejects.toThrow(new TypeError("fetch failed"));
    expect((await caller.start(resourceId, "mix")).status).toBe(status);
    expect(emulator.requests().at(-2)).toMatchObject({ status: 0, fault: "fault-1" });
  });

  test("cuts the answer in half", async () => {
    await expect(withHeader("body=truncated")).rejects.toThrow(SyntaxError);
  });

  test("answers with a page", async () => {
    await expect(withHeader("body=html")).rejects.toThrow(SyntaxError);
    expect(emulator.requests().at(-1)).toMatchObject({ status: 502, fault: "header" });
  });

  test("delays the call", async () => {
    const begin = performance.now();
    expect((await withHeader("delay=50")).status).toBe(200);
    expect(performance.now() - begin).toBeGreaterThan(45);
  });

  test("lets an impatient caller go", async () => {
    emulator.faults.add({ delay: 60_000 });
    const signal = AbortSignal.timeout(10);
    await expect(caller.send("acquire", { signal })).rejects.toThrow("aborted due to timeout");
  });

  test("may be for one channel, whether the body or the resource ID names it", async () => {
    const other = { ...who, cname: "other" };
    const { resourceId } = (await caller.acquire(other)).body.Body ?? {};
    emulator.faults.add({ cname: "other", status: 503 });
    expect((await caller.acquire()).status).toBe(200);
    expect((await caller.acquire(other)).status).toBe(503);
    expect((await caller.start(resourceId ?? "", "mix", undefined, other)).status).toBe(503);
  });

  test("comes before all other checks but the route", async () => {
    emulator.faults.add({ status: 503 });
    expect((await caller.send("acquire", { headers: {} })).status).toBe(503);
    expect((await caller.send("nowhere")).status).toBe(404);
  });

  test("that nobody understands is refused", async () => {
    expect(await withHeader("statsu=503")).toMatchObject({ status: 400, body: { code: 8 } });
  });
});

describe("the scenario", () => {
  test.each<[FaultPreset, string]>([
    ["expired-storage-key", "storageRefused"],
    ["uid-clash", "uidTaken"],
    ["worker-not-found", "workerLost"],
  ])("%s lets start succeed and query not find the recorder", async (preset, failure) => {
    emulator.faults.add(preset);
    const session = await caller.record();
    expect(await caller.query(session)).toMatchObject({ status: 404, body: { code: 404 } });
    expect(emulator.session(session.sid)).toMatchObject({ state: "failed", status: 20, failure });
  });

  test("backup-upload lets stop say 206 and backuped (AMB-92)", async () => {
    emulator.faults.add("backup-upload");
    const session = await caller.record();
    expect(await caller.stop(session)).toMatchObject({
      status: 206,
      body: { Code: 206, Body: { serverResponse: { uploadingStatus: "backuped" } } },
    });
    expect(emulator.session(session.sid)).toMatchObject({ uploadingStatus: "backuped" });
  });

  test("created lets acquire and start succeed with status 201 (AMB-07)", async () => {
    emulator.faults.add("created");
    const { status, body } = await caller.acquire();
    expect([status, body.Code]).toEqual([201, 201]);
    const started = await caller.start(body.Body?.resourceId ?? "", "mix");
    expect(started).toMatchObject({ status: 201, body: { Code: 201, Body: body.Body } });
    expect(emulator.sessions()).toMatchObject([{ sid: started.body.Body?.sid }]);
  });

  test("gateway-timeout loses an answer and not the call", async () => {
    emulator.faults.add("gateway-timeout");
    const resourceId = (await caller.acquire()).body.Body?.resourceId;
    expect(resourceId).toBeUndefined();
    expect(emulator.requests().at(-1)).toMatchObject({ status: 504 });
  });

  test("flaky-network is the same every time", async () => {
    const outcomes = async () => {
      emulator.reset();
      emulator.faults.add("flaky-network");
      emulator.faults.remove(emulator.faults.list().at(-1)?.id ?? "");
      const calls = Array.from({ length: 40 }, () => caller.acquire().then(({ status }) => status));
      return (await Promise.allSettled(calls)).map((one) => ("value" in one ? one.value : "lost"));
    };
    const first = await outcomes();
    expect(new Set(first)).toEqual(new Set([200, 206, "lost"]));
    expect(await outcomes()).toEqual(first);
  });
});
