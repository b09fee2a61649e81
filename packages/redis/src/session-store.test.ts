import { setTimeout as sleep } from "node:timers/promises";
import type { SavedSession } from "@cloud-recording/client";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { connect, type TestClient } from "../test/connect.ts";
import { RedisServer } from "../test/redis-server.ts";
import { takeOver } from "./lease-scripts.ts";
import type { RedisSessionOptions, RedisSessionStore } from "./session-options.ts";
import { redisSessionStore } from "./session-store.ts";

let server: RedisServer;
let redis: TestClient;
const stores: RedisSessionStore[] = [];
const heartbeat = 400;

beforeAll(async () => {
  server = await RedisServer.start();
  redis = await connect(server.url);
});
beforeEach(async () => {
  await server.do(["FLUSHALL"]);
});
afterEach(() => {
  for (const store of stores.splice(0)) store.close();
});
afterAll(async () => {
  redis.destroy();
  await server[Symbol.asyncDispose]();
});

function open(options: Partial<RedisSessionOptions> = {}): RedisSessionStore {
  const store = redisSessionStore(redis, { appId: "app", heartbeat, ...options });
  stores.push(store);
  return store;
}

function session(resourceId: string): SavedSession {
  return {
    ...{ appId: "app", state: "running", cname: "room", uid: "527841", mode: "mix", resourceId },
    ...{ sid: `sid of ${resourceId}`, expiresAt: Date.now() + 3_600_000, maxIdleTime: 30 },
  };
}

/** Lists until something is there, as a worker does that recovers again and again. */
async function listUntil(store: RedisSessionStore, count: number): Promise<string[]> {
  return await vi.waitFor(
    async () => {
      const list = await store.list();
      expect(list).toHaveLength(count);
      return list.map(({ resourceId }) => resourceId);
    },
    { timeout: 60_000, interval: heartbeat / 4 },
  );
}

test("keeps sessions, changes and forgets them", async () => {
  const store = open();
  const one = session("one");
  await store.save(one);
  expect(await store.get("one")).toEqual(one);
  expect(await open().get("one")).toEqual(one);
  await store.save({ ...one, notFoundSince: 5 });
  expect(await store.list()).toEqual([{ ...one, notFoundSince: 5 }]);
  await store.remove("one");
  expect(await store.get("one")).toBeUndefined();
  expect(await store.list()).toEqual([]);
});

test("leaves the sessions of a worker alone that lives", async () => {
  const calm = { heartbeat: 1200 };
  const [one, other] = [open(calm), open(calm)];
  await one.save(session("one"));
  for (let count = 0; count < 8; count++) {
    expect(await other.list()).toEqual([]);
    await sleep(300);
  }
});

test("exactly one worker takes over the sessions of one that is gone", async () => {
  const taken: [string, number][] = [];
  const gone = open();
  const ids = Array.from({ length: 20 }, (_, index) => `session ${index}`);
  for (const id of ids) await gone.save(session(id));
  gone.close();
  const others = Array.from({ length: 4 }, () =>
    open({ onTakeOver: ({ session, token }) => taken.push([session.resourceId, token]) }),
  );
  await vi.waitFor(
    async () => {
      await Promise.all(others.map((other) => other.list()));
      expect(taken).toHaveLength(20);
    },
    { timeout: 60_000, interval: heartbeat / 4 },
  );
  expect(taken.map(([id]) => id).sort()).toEqual([...ids].sort());
  expect(taken.map(([, token]) => token)).toEqual(Array(20).fill(2));
  const lists = await Promise.all(others.map((other) => other.list()));
  expect(lists.flat()).toHaveLength(20);
});

test("a worker that was only slow cannot write to what was taken over", async () => {
  const lost: string[] = [];
  const slow = open({ onLost: ({ resourceId }) => lost.push(resourceId) });
  await slow.save(session("one"));
  slow.close();
  const other = open();
  expect(await listUntil(other, 1)).toEqual(["one"]);
  await expect(slow.save({ ...session("one"), state: "unreachable" })).rejects.toThrow(
    "another worker has taken over",
  );
  expect(lost).toEqual(["one"]);
  await slow.remove("one");
  expect(await open().get("one")).toMatchObject({ state: "running" });
});

test("a session that comes back has a token that is greater than all before", async () => {
  const one = open();
  await one.save(session("one"));
  one.close();
  const tokens: number[] = [];
  const other = open({ onTakeOver: ({ token }) => tokens.push(token) });
  await listUntil(other, 1);
  other.close();
  const third = open({ onTakeOver: ({ token }) => tokens.push(token) });
  await listUntil(third, 1);
  expect(tokens).toEqual([2, 3]);
});

test("keys have one hash tag, expire, and hold no secret", async () => {
  const store = open({ appId: "an {app}", heartbeat: 60_000 });
  await store.save(session("one"));
  const keys = (await server.do(["KEYS", "*"])) as string[];
  expect(keys.length).toBeGreaterThanOrEqual(4);
  for (const key of keys) {
    expect(key).toMatch(/^cloud-recording:\{an%20%7Bapp%7D\}:/);
    expect(await server.do(["PTTL", key])).toBeGreaterThan(0);
  }
  const text = await server.do(["HGETALL", keys.find((key) => key.endsWith("session:one")) ?? ""]);
  expect(JSON.stringify(text)).not.toMatch(/secret|accessKey|certificate|authorization/i);
});

/** Listeners of an app that are broken. */
const brokenListeners = [
  ["throws", () => fail()],
  ["rejects", () => Promise.reject(new Error("broken"))],
  ["never returns", () => new Promise(() => {})],
] as const;
function fail(): never {
  throw new Error("broken");
}

test.each(brokenListeners)(
  "a listener that %s keeps no session from being taken over, or from being given up",
  async (_name, broken) => {
    const onLost = vi.fn(broken);
    const slow = open({ onLost });
    for (const id of ["one", "two", "three"]) await slow.save(session(id));
    slow.close();
    const onTakeOver = vi.fn(broken);
    const other = open({ onTakeOver });
    await vi.waitFor(
      async () => {
        const before = onTakeOver.mock.calls.length;
        await other.list();
        // All that a worker has left, at once.
        expect(onTakeOver.mock.calls.length - before).toBe(3);
      },
      { timeout: 60_000, interval: heartbeat / 4 },
    );
    expect(await other.list()).toHaveLength(3);
    // Its next sign of life says so.
    await vi.waitFor(async () => expect(await slow.list()).toEqual([]), 60_000);
    expect(onLost).toHaveBeenCalledTimes(3);
  },
);

describe("a session of a worker that is gone is listed as damaged, and kept,", () => {
  let count = 0;
  let appId = "";
  beforeEach(() => {
    count += 1;
    appId = `app ${count}`;
  });
  const own = (resourceId: string) => ({ ...session(resourceId), appId });
  const text = (change: object) => JSON.stringify({ ...own("one"), ...change });
  const keyOf = (resourceId: string) => `cloud-recording:{app%20${count}}:session:${resourceId}`;
  const damaged = () => [{ place: keyOf("one"), problem: "it is not a session" }];
  const patience = { timeout: 60_000, interval: heartbeat / 4 };

  /** Saves two sessions, and damages the first when nobody writes it any more. */
  async function damage(command: string, ...args: string[]): Promise<void> {
    const gone = open({ appId });
    await gone.save(own("one"));
    await gone.save(own("two"));
    gone.close();
    await server.do([command, keyOf("one"), ...args]);
  }

  test.each<[string, (this: void) => [string, ...string[]]]>([
    ["whose text is cut off", () => ["HSET", "session", '{"cut off']],
    ["without a text", () => ["HDEL", "session"]],
    ["with the text of another one", () => ["HSET", "session", text({ resourceId: "other" })]],
    ["of another App ID", () => ["HSET", "session", text({ appId: "other" })]],
    ["without a token", () => ["HDEL", "token"]],
    ["whose token is no number", () => ["HSET", "token", "1e3"]],
    ["whose token is too great", () => ["HSET", "token", "9223372036854775807"]],
    ["that is a text", () => ["SET", "text"]],
  ])("%s", async (_name, command) => {
    await damage(...command());
    const onTakeOver = vi.fn();
    const other = open({ appId, onTakeOver });
    expect(await listUntil(other, 1)).toEqual(["two"]);
    expect(other.damaged()).toEqual(damaged());
    expect(onTakeOver).toHaveBeenCalledOnce();
    expect(await server.do(["EXISTS", keyOf("one")])).toBe(1);
    other.close();
    // The next worker meets the same.
    const third = open({ appId });
    await listUntil(third, 1);
    expect(third.damaged()).toEqual(damaged());
  });

  test("until it is whole again", async () => {
    await damage("HSET", "session", "{");
    const other = open({ appId });
    await listUntil(other, 1);
    expect(other.damaged()).toEqual(damaged());
    await server.do(["HSET", keyOf("one"), "session", text({})]);
    await listUntil(other, 2);
    expect(other.damaged()).toEqual([]);
  });

  test("until it is deleted", async () => {
    await damage("HSET", "session", "{");
    const other = open({ appId });
    await listUntil(other, 1);
    await server.do(["DEL", keyOf("one")]);
    await vi.waitFor(() => expect(other.damaged()).toEqual([]), patience);
    expect(await other.list()).toHaveLength(1);
  });

  test("but for one without an owner, which is that of the worker that is gone", async () => {
    await damage("HDEL", "owner");
    const other = open({ appId });
    await listUntil(other, 2);
    expect(other.damaged()).toEqual([]);
  });
});

describe("when Redis", () => {
  test("has lost its data, the sessions are written again", async () => {
    const store = open();
    await store.save(session("one"));
    await server.do(["FLUSHALL"]);
    await vi.waitFor(async () => expect(await open().get("one")).toBeDefined(), 60_000);
  });

  test("has lost its data, a worker writes them again at once when it lists", async () => {
    const store = open({ heartbeat: 60_000 });
    await store.save(session("one"));
    await server.do(["FLUSHALL"]);
    expect(await open().get("one")).toBeUndefined();
    await store.list();
    expect(await open().get("one")).toBeDefined();
  });

  test("has lost its data, nobody knows the sessions of a worker that crashes before it has written them again", async () => {
    const store = open({ heartbeat: 60_000 });
    await store.save(session("one"));
    await server.do(["FLUSHALL"]);
    store.close();
    expect(await open().list()).toEqual([]);
    expect(await server.do(["KEYS", "*:session*"])).toEqual([]);
  });

  test("is started anew, they are, too", async () => {
    const store = open();
    await store.save(session("one"));
    await server.crash();
    expect(await store.list()).toHaveLength(1);
    await server.start();
    await vi.waitFor(async () => expect(await open().get("one")).toBeDefined(), 60_000);
  });

  test("pauses for longer than a lease, nobody is taken over", async () => {
    const onTakeOver = vi.fn();
    const [one, other] = [open({ onTakeOver }), open({ onTakeOver })];
    await one.save(session("one"));
    await other.save(session("other"));
    await server.do(["CLIENT", "PAUSE", "1500", "ALL"]);
    for (let count = 0; count < 20; count++) {
      await Promise.all([one.list(), other.list(), sleep(heartbeat / 4)]);
    }
    expect(onTakeOver).not.toHaveBeenCalled();
    expect(await one.list()).toHaveLength(1);
  });

  test("is away, start fails before anything is sent, and what runs is kept", async () => {
    const store = open({ timeout: 200 });
    await store.save(session("one"));
    await server.crash();
    await expect(store.save(session("two"))).rejects.toThrow();
    await store.save({ ...session("one"), notFoundSince: 5 });
    expect(await store.list()).toMatchObject([{ resourceId: "one", notFoundSince: 5 }]);
    await server.start();
    await vi.waitFor(
      async () => expect(await open().get("one")).toMatchObject({ notFoundSince: 5 }),
      60_000,
    );
    await vi.waitFor(async () => expect(await open().get("two")).toBeUndefined(), 60_000);
  });

  test("is cut off in the middle of a takeover, the session is not forgotten", async () => {
    const gone = open();
    await gone.save(session("one"));
    gone.close();
    const taken: string[] = [];
    let isCut = true;
    // Redis does what it was asked for, and its answer is lost.
    const evaluate: TestClient["eval"] = async (script, options) => {
      const answer = await redis.eval(script, options);
      if (script !== takeOver || !isCut) return answer;
      isCut = false;
      throw new Error("cut off");
    };
    const store = redisSessionStore(
      { eval: evaluate },
      { ...{ appId: "app", heartbeat }, onTakeOver: ({ from }) => taken.push(from) },
    );
    stores.push(store);
    expect(await listUntil(store, 1)).toEqual(["one"]);
    expect(isCut).toBe(false);
    expect(taken).toEqual([gone.owner]);
    await store.remove("one");
    expect(await open().get("one")).toBeUndefined();
  });

  test("is cut off in the middle of the takeover of a damaged session, it is listed all the same", async () => {
    const gone = open();
    await gone.save(session("one"));
    await server.do(["SET", "cloud-recording:{app}:session:one", "text"]);
    gone.close();
    let isCut = true;
    const evaluate: TestClient["eval"] = async (script, options) => {
      const answer = await redis.eval(script, options);
      if (script !== takeOver || !isCut) return answer;
      isCut = false;
      throw new Error("cut off");
    };
    const store = redisSessionStore({ eval: evaluate }, { appId: "app", heartbeat });
    stores.push(store);
    await vi.waitFor(
      async () => {
        await store.list();
        expect(store.damaged()).toHaveLength(1);
      },
      { timeout: 60_000, interval: heartbeat / 4 },
    );
    expect(isCut).toBe(false);
  });

  test("is away, what was taken over and has ended is forgotten when it is back, however often it was removed", async () => {
    const gone = open();
    await gone.save(session("one"));
    gone.close();
    let isAway = false;
    const evaluate: TestClient["eval"] = async (...args) => {
      if (isAway) throw new Error("away");
      return await redis.eval(...args);
    };
    const store = redisSessionStore({ eval: evaluate }, { appId: "app", heartbeat });
    stores.push(store);
    await listUntil(store, 1);
    isAway = true;
    await store.remove("one");
    await store.remove("one");
    isAway = false;
    await vi.waitFor(async () => expect(await open().get("one")).toBeUndefined(), 60_000);
  });

  test("is away, recordings start with startWithoutRedis, and are written when it is back", async () => {
    const store = open({ timeout: 200, startWithoutRedis: true });
    await store.save(session("one"));
    await server.crash();
    expect(await store.get("two")).toBeUndefined();
    await store.save(session("two"));
    await store.remove("one");
    await server.start();
    await vi.waitFor(async () => expect(await open().get("two")).toBeDefined(), 60_000);
    await vi.waitFor(async () => expect(await open().get("one")).toBeUndefined(), 60_000);
  });
});
