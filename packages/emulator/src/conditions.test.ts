import { readFile } from "node:fs/promises";
import { beforeEach, describe, expect, test } from "vitest";
import { answerOf, conditions } from "../scripts/conditions.ts";
import { withTables } from "../scripts/readme.ts";
import { type Answer, Caller, who } from "../test/caller.ts";
import { Clock } from "../test/clock.ts";
import { createEmulator, type Emulator } from "./emulator.ts";
import type { EmulatorOptions } from "./emulator-options.ts";

const hour = 60 * 60 * 1000;
const lists = { audioUidList: { subscribeAudioUids: ["1"] } };

let clock: Clock;
let emulator: Emulator;
let caller: Caller;

beforeEach(() => use());

/** Goes on with another emulator. */
function use(options: EmulatorOptions = {}): Caller {
  clock = new Clock();
  emulator = createEmulator({ startUp: 0, rateLimit: false, now: clock.now, ...options });
  caller = new Caller(emulator);
  return caller;
}

async function acquired(identity: object = who): Promise<string> {
  return (await caller.acquire({ ...identity, clientRequest: {} })).body.Body?.resourceId ?? "";
}

/** Calls that bring each condition about. A row of the table without one fails the test. */
const cases: Readonly<Record<string, () => Promise<Answer>>> = {
  path: () => caller.send("nowhere"),
  credentials: () => caller.send("acquire", { headers: { authorization: "Basic eDp5" } }),
  appId: () => caller.send("/v1/apps/unknown/cloud_recording/acquire"),
  enabled: () => use({ projects: [{ ...emulator.project, recordingEnabled: false }] }).acquire(),
  rate: async () => {
    use({ rateLimit: 10 });
    for (let count = 0; count < 10; count++) await caller.acquire();
    return caller.acquire();
  },
  contentType: () => {
    const headers = { ...caller.headers, "content-type": "application/json; charset=UTF-8" };
    return caller.send("acquire", { headers, body: "{}" });
  },
  size: () => caller.acquire({ padding: "x".repeat(1024 * 1024) }),
  json: () => caller.send("acquire", { body: "{" }),
  cname: () => caller.acquire({ ...who, cname: "ü", clientRequest: {} }),
  layoutBody: async () => caller.updateLayout(await caller.record(), { mixedVideoLayout: 4 }),
  body: () => caller.acquire({ ...who, uid: 527841, clientRequest: {} }),
  layoutMode: async () => caller.updateLayout(await caller.record("individual"), {}),
  resourceId: () => caller.start("garbage", "mix"),
  otherAppId: async () => {
    const other = { ...emulator.project, appId: "other" };
    use({ projects: [emulator.project, other] });
    return new Caller(emulator, other).start(await acquired(), "mix");
  },
  otherCname: async () =>
    caller.start(await acquired(), "mix", undefined, { ...who, cname: "other" }),
  otherUid: async () => caller.start(await acquired(), "mix", undefined, { ...who, uid: "other" }),
  running: async () => caller.start((await caller.record()).resourceId, "mix"),
  used: async () => {
    const session = await caller.record();
    await caller.stop(session);
    return caller.start(session.resourceId, "mix");
  },
  old: async () => {
    const resourceId = await acquired();
    clock.advance(5 * 60 * 1000);
    return caller.start(resourceId, "mix");
  },
  rival: async () => {
    await caller.record();
    return caller.start(await acquired(), "mix");
  },
  sid: async () => caller.query({ ...(await caller.record()), sid: "other" }),
  mode: async () => caller.query({ ...(await caller.record()), mode: "individual" }),
  expiredQuery: async () => {
    const session = await caller.record();
    clock.advance(72 * hour);
    return caller.query(session);
  },
  expired: async () => {
    const session = await caller.record();
    clock.advance(72 * hour);
    return caller.stop(session);
  },
  stoppedTwice: async () => {
    const session = await caller.record();
    await caller.stop(session);
    return caller.stop(session);
  },
  exiting: async () => {
    const session = await caller.record();
    await caller.stop(session);
    clock.advance(1999);
    return caller.query(session);
  },
  stopped: async () => {
    const session = await caller.record();
    await caller.stop(session);
    clock.advance(2000);
    expect(await caller.update(session, lists)).toMatchObject({ status: 404, body: { code: 404 } });
    return caller.query(session);
  },
  idle: async () => {
    use({ participants: "none" });
    const session = await caller.record();
    clock.advance(30_001);
    return caller.stop(session);
  },
  uidTaken: async () => {
    use({ participants: [{ uid: who.uid }] });
    return caller.query(await caller.record());
  },
  token: async () => {
    use({ projects: [{ ...emulator.project, appCertificateEnabled: true }] });
    return caller.query(await caller.record());
  },
  worker: async () => use({ workerDelay: 1 }).query(await caller.record()),
  aborted: async () => {
    const session = await caller.record();
    emulator.abort(session.sid);
    return caller.query(session);
  },
  excluded: async () => {
    const session = await caller.record("mix", { recordingConfig: { streamTypes: 1 } });
    return caller.update(session, lists);
  },
  empty: async () => use({ participants: "none" }).stop(await caller.record()),
  backuped: async () => use({ faults: ["backup-upload"] }).stop(await caller.record()),
  jitter: async () => {
    const resourceId = await acquired();
    emulator.faults.add({ code: 65, times: 1 });
    const answer = await caller.start(resourceId, "mix");
    expect((await caller.start(resourceId, "mix")).status).toBe(200);
    return answer;
  },
};

describe("every row of the table in the README is true", () => {
  test.each(conditions)("$when ($requirements)", async (condition) => {
    const { status, body } = answerOf(condition);
    const answer = await cases[condition.id]?.();
    expect(answer).toMatchObject({ status, body });
    if ("code" in body) {
      expect(answer?.body).toEqual({ ...body, reason: expect.stringMatching(/\S/) });
    } else if ("message" in body) expect(answer?.body).toEqual(body);
    // The log has every reason in Chinese, too.
    const refused = emulator.requests().filter(({ reason }) => reason !== undefined);
    for (const { chinese } of refused) expect(chinese).toMatch(/[\u4e00-\u9fff]/);
    if (status >= 400) expect(refused).not.toEqual([]);
  });

  test("and each has a case of its own", () => {
    expect(Object.keys(cases)).toEqual(conditions.map(({ id }) => id));
  });
});

test("the table in the README is up to date; `npm run generate` writes it", async () => {
  const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
  expect(withTables(readme)).toBe(readme);
});
