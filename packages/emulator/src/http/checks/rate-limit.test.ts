import { describe, expect, test } from "vitest";
import { Caller } from "../../../test/caller.ts";
import { Clock } from "../../../test/clock.ts";
import { createEmulator } from "../../emulator.ts";
import { Call } from "../call.ts";
import { TextRequest } from "../incoming/text-request.ts";
import { rateLimit } from "./rate-limit.ts";

const target = { appId: "app", resourceId: "", sid: "", mode: "mix" } as const;
const request = new TextRequest("http://localhost/");

const statuses = async (count: number, call: () => Promise<{ status: number }>) => {
  const answers = await Promise.all(Array.from({ length: count }, call));
  return answers.map(({ status }) => status);
};

describe("the rate limit", () => {
  test("is 10 requests per second (GEN-18)", async () => {
    const { now } = new Clock();
    const caller = new Caller(createEmulator({ now }));
    expect(await statuses(11, () => caller.acquire())).toEqual([...Array(10).fill(200), 429]);
    const { body } = await caller.acquire();
    expect(body).toEqual({ message: "API rate limit exceeded" });
  });

  test("counts all methods together, also calls that are refused later (AMB-22)", async () => {
    const { now } = new Clock();
    const caller = new Caller(createEmulator({ now, rateLimit: 3, startUp: 0 }));
    const session = await caller.record();
    expect((await caller.acquire({})).status).toBe(400);
    expect((await caller.query(session)).status).toBe(429);
  });

  test("slides: a call makes room for another one second later", async () => {
    const clock = new Clock();
    const caller = new Caller(createEmulator({ now: clock.now, rateLimit: 2 }));
    await caller.acquire();
    clock.advance(600);
    await caller.acquire();
    clock.advance(399);
    expect((await caller.acquire()).status).toBe(429);
    clock.advance(1);
    expect((await caller.acquire()).status).toBe(200);
    expect((await caller.acquire()).status).toBe(429);
  });

  test.each<[string, number, number]>([
    ["goes back by an hour", -3_600_000, 200],
    ["jumps an hour ahead", 3_600_000, 200],
    ["stands still", 0, 429],
  ])("when the clock %s", async (_, jump, status) => {
    let time = Date.UTC(2026, 0, 1);
    const caller = new Caller(createEmulator({ now: () => time, rateLimit: 2 }));
    await statuses(2, () => caller.acquire());
    time += jump;
    expect((await caller.acquire()).status).toBe(status);
  });

  test("ends after a second of real time, although the clock stands still", () => {
    let real = 5;
    const limit = rateLimit(2, { now: () => 1000, setbacks: 0 }, () => real);
    const pass = () => limit.check(new Call(request, undefined, target)) === undefined;
    expect([pass(), pass(), pass()]).toEqual([true, true, false]);
    real += 999;
    expect(pass()).toBe(false);
    real += 1;
    expect([pass(), pass(), pass(), limit.remaining("app")]).toEqual([true, true, false, 0]);
  });

  test("is kept for each App ID", async () => {
    const one = { appId: "one", customerId: "me", customerCertificate: "certificate" };
    const two = { ...one, appId: "two" };
    const emulator = createEmulator({
      projects: [one, two],
      rateLimit: 1,
      now: new Clock().now,
    });
    expect((await new Caller(emulator, one).acquire()).status).toBe(200);
    expect((await new Caller(emulator, two).acquire()).status).toBe(200);
    expect((await new Caller(emulator, two).acquire()).status).toBe(429);
  });

  test("can be turned off", async () => {
    const caller = new Caller(createEmulator({ rateLimit: false, now: new Clock().now }));
    expect(await statuses(30, () => caller.acquire())).toEqual(Array(30).fill(200));
  });
});
