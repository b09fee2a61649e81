import { beforeEach, describe, expect, test } from "vitest";
import { Caller } from "../../test/caller.ts";
import { frozenClock } from "../clock/clock.ts";
import { createEmulator, type Emulator } from "../emulator.ts";

const begin = Date.UTC(2026, 0, 1);
let emulator: Emulator;
let caller: Caller;
let participants: string;

beforeEach(() => {
  emulator = createEmulator({ startUp: 0, rateLimit: false, clock: frozenClock(begin) });
  caller = new Caller(emulator);
  participants = `channels/${emulator.project.appId}/httpClient463224/participants`;
});

interface Result {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look at single members
  readonly body: any;
}

async function call(method: string, path: string, body?: unknown, more = {}): Promise<Result> {
  const response = await emulator.fetch(`http://localhost:8720/_emulator/${path}`, {
    method,
    headers: { ...(body !== undefined && { "content-type": "application/json" }), ...more },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
}

describe("the clock", () => {
  test("can be looked at, set, advanced, let go and frozen", async () => {
    expect((await call("GET", "clock")).body).toEqual({
      now: begin,
      iso: "2026-01-01T00:00:00.000Z",
      frozen: true,
    });
    expect((await call("POST", "clock/advance", { milliseconds: 500 })).body.now).toBe(begin + 500);
    expect((await call("PUT", "clock", { now: "2026-02-01T00:00:00Z" })).body.iso).toMatch(
      /^2026-02/,
    );
    expect((await call("PUT", "clock", { frozen: false })).body.frozen).toBe(false);
    expect((await call("PUT", "clock", { frozen: true })).body.frozen).toBe(true);
  });

  test.each([
    ["PUT", "clock", { now: begin - 1 }],
    ["PUT", "clock", { now: "yesterday" }],
    ["PUT", "clock", {}],
    ["POST", "clock/advance", { milliseconds: -1 }],
    ["POST", "clock/advance", {}],
  ])("refuses %s %s %j", async (method, path, body) => {
    expect(await call(method, path, body)).toMatchObject({
      status: 400,
      body: { error: expect.any(String) },
    });
  });
});

test.each([
  ["POST", "clock/advance", { milliseconds: 1e300 }, "must be at most 8640000000000000"],
  ["POST", "clock/advance", { milliseconds: 8.64e15 }, "ends at +275760"],
  ["PUT", "clock", { now: 1e17 }, "must be at most 8640000000000000"],
])("%s %s %j is refused, and the reason is the right one", async (method, path, body, reason) => {
  expect((await call(method, path, body)).body.error).toContain(reason);
});

test("a body that is not UTF-8 is refused, and does not count as too large", async () => {
  const response = await emulator.fetch(`http://localhost/_emulator/${participants}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: new Uint8Array([
      ...new TextEncoder().encode('{"uid":"a'),
      0xff,
      ...new TextEncoder().encode('"}'),
    ]),
  });
  expect(response.status).toBe(400);
  expect(emulator.channel("httpClient463224").participants()).toHaveLength(4);
});

test("the clock takes parts of milliseconds, and shows whole ones", async () => {
  const set = await call("PUT", "clock", { frozen: true, now: begin + 0.5 });
  const [first, second] = [
    await call("POST", "clock/advance", { milliseconds: 0.5 }),
    await call("POST", "clock/advance", { milliseconds: 0.5 }),
  ];
  expect([set, first, second].map(({ body }) => body.now)).toEqual([begin, begin, begin + 1]);
});

describe("channels", () => {
  test("let users join, publish and leave", async () => {
    const joined = await call("POST", participants, { uid: "anna", video: false });
    expect(joined.status).toBe(201);
    expect(joined.body.participants.at(-1)).toEqual({
      ...{ uid: "anna", audio: true, video: false, joinedAt: begin },
    });
    await call("PATCH", `${participants}/anna`, { video: true });
    expect(emulator.channel("httpClient463224").participants().at(-1)?.video).toBe(true);
    await call("DELETE", `${participants}/anna`);
    expect((await call("GET", participants)).body.participants).toHaveLength(4);
    expect((await call("GET", "channels")).body.channels).toHaveLength(1);
  });

  test.each([
    ["POST", "", { uid: "123" }, 409],
    ["DELETE", "/nobody", undefined, 404],
    ["PATCH", "/nobody", { audio: true }, 404],
    ["PATCH", "/123", { colour: 1 }, 400],
    ["POST", "", { uid: 5 }, 400],
  ])("refuses %s %s %j with %i", async (method, path, body, status) => {
    expect((await call(method, participants + path, body)).status).toBe(status);
  });

  test("belong to a project", async () => {
    expect((await call("GET", "channels/unknown/room/participants")).status).toBe(404);
  });
});

describe("recordings", () => {
  test("can be looked at and made to break off", async () => {
    const { sid } = await caller.record();
    expect((await call("GET", "sessions")).body.sessions).toMatchObject([{ sid, status: 5 }]);
    expect((await call("GET", "sessions?cname=other")).body.sessions).toEqual([]);
    for (const limit of ["0", "1001", "x", "1.5", "-1"]) {
      expect((await call("GET", `sessions?limit=${limit}`)).status).toBe(400);
    }
    expect((await call("GET", "sessions?after=none")).status).toBe(404);
    expect((await call("GET", `sessions/${sid}`)).body).toEqual(emulator.session(sid));
    const aborted = await call("POST", `sessions/${sid}/abort`, { failure: "storageRefused" });
    expect(aborted.body).toMatchObject({ state: "aborted", status: 20, failure: "storageRefused" });
    expect((await call("POST", `sessions/${sid}/abort`)).status).toBe(409);
    expect((await call("POST", "sessions/none/abort")).status).toBe(404);
    expect((await call("GET", "sessions/none")).status).toBe(404);
  });
});

describe("faults", () => {
  test("can be added, looked at and removed", async () => {
    const added = await call("POST", "faults", { operation: "acquireResource", status: 503 });
    expect(added.status).toBe(201);
    expect((await caller.acquire()).status).toBe(503);
    expect((await call("GET", "faults")).body.faults).toMatchObject([{ matched: 1, applied: 1 }]);
    expect((await call("DELETE", `faults/${added.body.faults[0].id}`)).status).toBe(204);
    expect((await call("DELETE", "faults/none")).status).toBe(404);
    await call("POST", "faults", { preset: "flaky-network" });
    expect((await call("DELETE", "faults")).status).toBe(204);
    expect(emulator.faults.isEmpty).toBe(true);
  });

  test("must make sense", async () => {
    expect((await call("POST", "faults", { status: 1 })).status).toBe(400);
    expect((await call("POST", "faults", { preset: "none" })).status).toBe(400);
  });
});

test("the last calls can be looked at, without those for the control surface", async () => {
  await caller.acquire();
  await call("GET", "clock");
  const { requests } = (await call("GET", "requests")).body;
  expect(requests).toMatchObject([{ operation: "acquireResource", status: 200, at: begin }]);
  expect((await call("DELETE", "requests")).status).toBe(204);
  expect(emulator.requests()).toEqual([]);
});

test("a reset forgets everything but the time and the faults of the options", async () => {
  emulator = createEmulator({ faults: ["uid-clash"], rateLimit: false });
  const { sid } = await new Caller(emulator).record();
  emulator.faults.add({ status: 500 });
  expect((await call("POST", "reset")).status).toBe(204);
  expect(emulator.session(sid)).toBeUndefined();
  expect(emulator.faults.list()).toMatchObject([{ rule: { effect: "uidTaken" } }]);
  expect(emulator.requests()).toEqual([]);
});

test("health, overview and the page at / answer, and show no certificate", async () => {
  expect(await call("GET", "health")).toEqual({ status: 200, body: { status: "ok" } });
  const overview = await emulator.fetch("http://localhost/_emulator");
  const text = await overview.text();
  expect(JSON.parse(text)).toMatchObject({ projects: [{ appId: emulator.project.appId }] });
  expect(text).not.toContain(emulator.project.customerCertificate);
  const page = await emulator.fetch("http://localhost/");
  expect(page.headers.get("content-type")).toContain("text/html");
  expect(await page.text()).toContain("/_emulator/health");
});

test("recordings are listed page by page", async () => {
  const sids: string[] = [];
  for (let index = 0; index < 5; index++) {
    const cname = `room-${index % 2}`;
    sids.push((await caller.record("mix", undefined, { cname, uid: String(1000 + index) })).sid);
  }
  const pages: string[][] = [];
  let next = "";
  do {
    const { body } = await call("GET", `sessions?limit=2${next && `&after=${next}`}`);
    pages.push(body.sessions.map(({ sid }: { sid: string }) => sid));
    next = body.next ?? "";
  } while (next !== "");
  expect(pages).toEqual([sids.slice(0, 2), sids.slice(2, 4), sids.slice(4)]);
  const { body } = await call("GET", `sessions?cname=room-0&limit=2`);
  expect(body.sessions.map(({ sid }: { sid: string }) => sid)).toEqual([sids[0], sids[2]]);
  const rest = await call("GET", `sessions?cname=room-0&after=${body.next}`);
  expect(rest.body).toMatchObject({ sessions: [{ sid: sids[4] }] });
  expect(rest.body).not.toHaveProperty("next");
});

test("looking at a channel does not keep it, so that pages of others cannot fill the memory", async () => {
  const path = `channels/${emulator.project.appId}`;
  for (let index = 0; index < 20; index++) {
    const { body } = await call("GET", `${path}/room-${index}`);
    expect(body.participants).toHaveLength(4);
    await call("GET", `${path}/room-${index}/participants`);
  }
  expect((await call("GET", "channels")).body.channels).toEqual([]);
});

test("a mistake of the emulator is a 500, and not a bad request", async () => {
  emulator = createEmulator({ now: () => expect.unreachable("The clock is broken") });
  for (const path of ["clock", "sessions/x", "sessions", "channels", ""]) {
    expect((await call("GET", path)).status).toBe(500);
  }
  emulator = createEmulator({ now: () => Number.NaN });
  expect((await call("GET", "clock")).status).toBe(500);
});

test("the clock can be advanced to the end of time, and goes on to answer", async () => {
  const end = 8.64e15;
  const answer = { status: 200, body: { now: end, iso: "+275760-09-13T00:00:00.000Z" } };
  emulator = createEmulator({ rateLimit: 5 });
  caller = new Caller(emulator);
  await caller.acquire();
  expect(await call("PUT", "clock", { now: end })).toMatchObject(answer);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(await call("GET", "clock")).toMatchObject(answer);
  expect((await call("GET", "")).status).toBe(200);
  expect((await caller.acquire()).status).toBe(200);
  expect((await call("POST", "clock/advance", { milliseconds: 1 })).status).toBe(400);
  expect(await call("PUT", "clock", { frozen: true })).toMatchObject(answer);
});

describe("the control surface is not for everybody", () => {
  const statusAt = async (url: string, headers: Record<string, string> = {}) =>
    (await emulator.fetch(url, { headers })).status;
  const responseAt = async (url: string, headers: Record<string, string> = {}) => {
    const response = await emulator.fetch(url, { headers });
    return { status: response.status, body: await response.json() };
  };

  test.each(["http://localhost/", "http://127.0.0.1:8720/", "http://[::1]/"])(
    "it answers at %s",
    async (origin) => expect(await statusAt(`${origin}_emulator`)).toBe(200),
  );

  test.each(["https://api.agrtc.cn/", "http://10.0.0.1/", "http://localhost.evil.example/"])(
    "it does not answer at %s, and says what to do",
    async (origin) => {
      const { status, body } = await responseAt(`${origin}_emulator`);
      expect(status).toBe(403);
      expect(body.error).toContain(`--allowed-hosts ${new URL(origin).hostname}`);
    },
  );

  test.each(["loopback", "anywhere", "off"] as const)(
    "its health answers by any name (%s), and says nothing secret",
    async (controlSurface) => {
      emulator = createEmulator({ controlSurface });
      for (const origin of ["http://emulator:8720", "http://10.0.0.1", "https://evil.example"]) {
        const more = { origin: "https://evil.example" };
        const answer = { status: 200, body: { status: "ok" } };
        expect(await responseAt(`${origin}/_emulator/health`, more)).toEqual(answer);
      }
    },
  );

  test("an allowed host opens it by that name, and by no other", async () => {
    emulator = createEmulator({ allowedHosts: ["emulator", "Ci.Example.com:8720"] });
    for (const host of ["emulator:8720", "EMULATOR", "ci.example.com", "localhost"]) {
      expect(await statusAt(`http://${host}/_emulator/sessions`)).toBe(200);
    }
    for (const host of ["other", "evil.example", "emulator.evil.example", "10.0.0.1"]) {
      expect(await statusAt(`http://${host}/_emulator/sessions`)).toBe(403);
    }
    const origin = "https://evil.example";
    expect(await statusAt("http://emulator/_emulator/sessions", { origin })).toBe(403);
  });

  test("it can be opened for callers of anywhere, but not for names that somebody may own", async () => {
    emulator = createEmulator({ controlSurface: "anywhere" });
    for (const host of ["10.0.0.1", "emulator", "emulator.default.svc.cluster.local"]) {
      expect(await statusAt(`http://${host}/_emulator`)).toBe(200);
    }
    expect(await statusAt("http://evil.example/_emulator")).toBe(403);
  });

  test("it can be turned off", async () => {
    emulator = createEmulator({ controlSurface: "off", allowedHosts: ["emulator"] });
    expect(await statusAt("http://localhost/_emulator")).toBe(404);
    expect(await statusAt("http://emulator/_emulator")).toBe(404);
  });

  test("nor for pages of other origins", async () => {
    const origin = "https://evil.example";
    expect(await statusAt("http://localhost/_emulator/sessions", { origin })).toBe(403);
    const more = { origin: "http://localhost:4321" };
    expect((await call("POST", "reset", undefined, more)).status).toBe(204);
  });

  test("nor for bodies that do not say that they are JSON", async () => {
    const init = { method: "POST", body: '{"uid":"x"}' };
    const response = await emulator.fetch(`http://localhost/_emulator/${participants}`, init);
    expect(response.status).toBe(415);
  });

  test("nor for bodies of more than 1 MiB", async () => {
    const answer = await call("POST", "faults", { code: 65, message: "x".repeat(1024 * 1024) });
    expect(answer.status).toBe(413);
  });

  test("and no path of the API leads there", async () => {
    for (const path of ["/v1/apps/_emulator/reset", "/v1/_emulator/reset", "//_emulator/reset"]) {
      expect((await caller.send(path)).body).toEqual({
        message: "no Route matched with those values",
      });
    }
  });
});
