import { expect, test } from "vitest";
import { Caller, who } from "../test/caller.ts";
import { options } from "./config/options.ts";
import { createEmulator } from "./emulator.ts";
import { serve } from "./serve.ts";
import { createTestEmulator } from "./test-emulator.ts";

const nothing = Object.fromEntries(options.map(({ name }) => [name, undefined]));

/** All that shows of the settings. */
async function seen(emulator: ReturnType<typeof createEmulator>): Promise<unknown> {
  const caller = new Caller(emulator);
  const session = await caller.record("mix", undefined, { ...who, uid: "1" });
  const { status } = (await caller.query(session)).body.Body?.serverResponse ?? {};
  const calls = await Promise.all(Array.from({ length: 10 }, () => caller.acquire()));
  return {
    ...{ status, codes: calls.map((one) => one.status), project: emulator.project },
    users: emulator
      .channel(who.cname)
      .participants()
      .map(({ uid }) => uid),
    ...{ isFrozen: emulator.clock.isFrozen, calls: emulator.requests().length },
    faults: emulator.faults.list(),
    noRoute: (await caller.send("/nowhere")).body,
  };
}

test("an option that is undefined means its default", async () => {
  expect(await seen(createEmulator(nothing))).toEqual(await seen(createEmulator()));
  expect(await seen(createTestEmulator(nothing))).toEqual(await seen(createTestEmulator()));
  await using server = await serve(createEmulator(), {
    ...{ port: 0, hostname: undefined, site: undefined, grace: undefined },
  });
  expect(server.url).toContain("http://127.0.0.1:");
});

test("a member that is undefined means that it is left out", async () => {
  const emulator = createEmulator({
    participants: [
      {
        uid: "a",
        audio: undefined,
        video: undefined,
        joinsAfter: undefined,
        leavesAfter: undefined,
      },
    ],
    channels: { attic: undefined as never },
  });
  expect(emulator.channel("room").participants()).toMatchObject([{ audio: true, video: true }]);
  expect(emulator.channel("attic").participants()).toHaveLength(1);
  emulator.channel("room").publish("a", { audio: undefined, video: false });
  expect(emulator.channel("room").participants()).toMatchObject([{ audio: true, video: false }]);
  const rule = { code: 65, operation: undefined, cname: undefined, nth: undefined, times: 1 };
  emulator.faults.add({ ...rule, probability: undefined, seed: undefined, delay: undefined });
  const caller = new Caller(emulator);
  expect((await caller.acquire()).body.code).toBe(65);
  expect((await caller.acquire()).status).toBe(200);
  expect(() => emulator.faults.add({ code: undefined })).toThrow(TypeError);
});

test.each(["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"])(
  "%s is a name like others",
  async (name) => {
    const projects = [{ appId: name, customerId: name, customerCertificate: name }];
    const participants = [{ uid: "a" }];
    const emulator = createEmulator({ projects, participants, startUp: 0, rateLimit: false });
    const caller = new Caller(emulator);
    const identity = { cname: name, uid: name };
    const { status, body } = await caller.acquire({ ...identity, clientRequest: {}, [name]: 1 });
    expect(status).toBe(200);
    const { resourceId = "" } = body.Body ?? {};
    const started = await caller.start(resourceId, "mix", undefined, identity);
    const session = { resourceId, sid: started.body.Body?.sid ?? "", mode: "mix" as const };
    expect((await caller.query(session)).body.Body?.serverResponse.status).toBe(5);
    expect((await caller.query({ ...session, sid: name })).body.code).toBe(1003);
    expect((await caller.query({ ...session, mode: name as "mix" })).status).toBe(404);
    expect((await caller.stop(session, identity)).status).toBe(200);
    const headers = { ...caller.headers, "x-emulator-fault": `${name}=1` };
    expect((await caller.send("acquire", { headers })).body.code).toBe(8);
    const at = (path: string) => emulator.fetch(`http://localhost/_emulator/${path}`);
    expect((await at(`sessions/${name}`)).status).toBe(404);
    expect((await at(`channels/${name}/${name}`)).status).toBe(200);
    expect((await at(`${name}`)).status).toBe(404);
    expect(Object.prototype).not.toHaveProperty("1");
  },
);
