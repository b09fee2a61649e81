import { describe, expect, test } from "vitest";
import { Caller } from "../../../test/caller.ts";
import { Clock } from "../../../test/clock.ts";
import { createEmulator } from "../../emulator.ts";

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
