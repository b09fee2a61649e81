import { setTimeout as sleep } from "node:timers/promises";
import { createEmulator } from "@cloud-recording/emulator";
import { expect, test } from "vitest";
import { type FleetReport, runFleet } from "../test/fleet.ts";
import { RedisCluster, untilPromoted } from "../test/redis-cluster.ts";
import { RedisServer } from "../test/redis-server.ts";

const heartbeat = 3000;

/** Expects that no recording was lost or started twice, and that the limit was kept but for what came late. */
function expectAll(report: FleetReport): void {
  const { running, doubles, failed, lost } = report;
  expect({ running, doubles, failed, lost }).toEqual({
    ...{ running: [], doubles: [], failed: [], lost: [] },
  });
}

test("no recording is lost when workers are killed, and each orphan is taken over", async () => {
  await using redis = await RedisServer.start();
  const options = { workers: 8, recordings: 60, kills: 3, heartbeat, redis: [redis.url] };
  const report = await runFleet(options);
  expectAll(report);
  expect(report.kills).toBe(3);
  expect(report.started).toBeGreaterThan(20);
  expect(report.takeovers.length).toBeGreaterThan(0);
  // Two heartbeats, and what a machine takes that is busy with other tests.
  expect(Math.max(...report.takeovers)).toBeLessThan(2 * heartbeat + 4000);
}, 120_000);

test.each<[string, (redis: RedisServer) => Promise<unknown>]>([
  ["loses its data", (redis) => redis.do(["FLUSHALL"])],
  ["pauses", (redis) => redis.do(["CLIENT", "PAUSE", "4000", "ALL"])],
  ["cuts all connections", (redis) => redis.do(["CLIENT", "KILL", "TYPE", "NORMAL"])],
  [
    "is away for some seconds",
    async (redis) => {
      await redis.crash();
      await sleep(3000);
      await redis.start();
    },
  ],
])(
  "no recording is lost when Redis %s",
  async (_name, run) => {
    await using redis = await RedisServer.start();
    const at = { share: 0.4, run: async () => void (await run(redis)) };
    const options = { workers: 2, recordings: 12, kills: 0, heartbeat, redis: [redis.url], at };
    expectAll(await runFleet(options));
  },
  120_000,
);

test("no recording is lost when the master of a cluster fails", async () => {
  await using cluster = await RedisCluster.start();
  const run = async () => {
    const holder = await cluster.holderOf(`{${createEmulator().project.appId}}`);
    await holder.master.crash();
    await untilPromoted(holder.replica);
  };
  const options = { workers: 2, recordings: 12, kills: 0, heartbeat, redis: cluster.urls };
  expectAll(await runFleet({ ...options, isCluster: true, at: { share: 0.4, run } }));
}, 120_000);
