import { afterAll, beforeAll, expect, test } from "vitest";
import { connect, type TestClient } from "../test/connect.ts";
import { RedisServer } from "../test/redis-server.ts";
import { redisUids } from "./uids.ts";

let server: RedisServer;
let redis: TestClient;

beforeAll(async () => {
  server = await RedisServer.start();
  redis = await connect(server.url);
});
afterAll(async () => {
  redis.destroy();
  await server[Symbol.asyncDispose]();
});

test("no two recorders of a channel have the same UID, and all of a range are used", async () => {
  const range = { appId: "app", least: 900, greatest: 999 };
  const workers = Array.from({ length: 4 }, () => redisUids(redis, range));
  const uids = await Promise.all(
    Array.from({ length: 100 }, (_, index) => workers[index % 4]?.take("room")),
  );
  expect([...new Set(uids)].map(Number).sort()).toEqual(
    Array.from({ length: 100 }, (_, index) => 900 + index),
  );
  await expect(workers[0]?.take("room")).rejects.toThrow("no UID from 900 to 999 is free");
  await workers[1]?.take("another room");
});

test("a UID is free again when it is released, or when its time is over", async () => {
  const one = { appId: "app", least: 7, greatest: 7 };
  const uids = redisUids(redis, one);
  expect(await uids.take("short")).toBe("7");
  await uids.release("short", "7");
  expect(await uids.take("short")).toBe("7");
  await expect(uids.take("short")).rejects.toThrow(RangeError);
  await uids.release("short", "7");
  expect(await redisUids(redis, { ...one, lifetime: 100 }).take("short")).toBe("7");
  await expect.poll(() => uids.take("short").catch(() => undefined)).toBe("7");
});

test.each([
  [0, 5],
  [5, 4],
  [1, 2 ** 32],
  [1.5, 3],
])("a range from %s to %s is refused", (least, greatest) => {
  expect(() => redisUids(redis, { appId: "app", least, greatest })).toThrow(RangeError);
});
