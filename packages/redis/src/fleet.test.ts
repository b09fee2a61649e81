import { createEmulator } from "@cloud-recording/emulator";
import { describe, expect, test } from "vitest";
import { type FleetReport, runFleet } from "../test/fleet.ts";
import { outagesOf } from "../test/outages.ts";
import { RedisCluster, untilPromoted } from "../test/redis-cluster.ts";
import { RedisProxy } from "../test/redis-proxy.ts";
import { RedisServer } from "../test/redis-server.ts";

const heartbeat = 3000;
/** Time for which Redis is away: longer than a lease. */
const away = 5000;

/** Expects that no recording was lost or started twice. The limit is kept but for what comes late on a busy machine. */
function expectAll(report: FleetReport): void {
  const { running, doubles, failed, lost } = report;
  expect({ running, doubles, failed, lost }).toEqual({
    ...{ running: [], doubles: [], failed: [], lost: [] },
  });
}

describe.concurrent("no recording is lost", () => {
  test("when workers are killed, and each orphan is taken over", { retry: 1 }, async ({
    expect,
  }) => {
    await using redis = await RedisServer.start();
    const options = { workers: 4, recordings: 60, kills: 3, heartbeat, redis: [redis.url] };
    const report = await runFleet(options);
    expectAll(report);
    expect(report.kills).toBe(3);
    expect(report.started).toBeGreaterThan(20);
    expect(report.takeovers.length).toBeGreaterThan(0);
    // Two heartbeats, and what a machine takes that is busy with other tests.
    expect(Math.max(...report.takeovers)).toBeLessThan(2 * heartbeat + 4000);
  });

  test("when Redis is restarted, paused, cut off and emptied, and each worker keeps to its share", async ({
    expect,
  }) => {
    await using redis = await RedisServer.start();
    await using proxy = await RedisProxy.start(redis.port);
    const outages = outagesOf(redis, proxy, away);
    const options = { workers: 2, recordings: 24, kills: 0, heartbeat, redis: [proxy.url] };
    const report = await runFleet({ ...options, outages });
    expectAll(report);
    expect(report.started).toBe(24);
    const names = report.outages.map(({ name }) => name);
    expect(names).toEqual(outages.map(({ name }) => name));
    for (const { requests } of report.outages) expect(requests).toBeLessThanOrEqual(2 * 3);
  });

  test("when Redis is cut off, a worker is killed, and nothing may be sent", async ({ expect }) => {
    await using redis = await RedisServer.start();
    await using proxy = await RedisProxy.start(redis.port);
    const outages = outagesOf(redis, proxy, away).filter(({ name }) => name === "cut off");
    const options = { workers: 2, recordings: 16, kills: 1, heartbeat, redis: [proxy.url] };
    const report = await runFleet({ ...options, requestsWithoutRedis: 0, outages });
    expectAll(report);
    expect(report.kills).toBe(1);
    expect(report.outages).toMatchObject([{ requests: 0 }]);
  });

  test("when the master of a cluster fails", async ({ expect }) => {
    await using cluster = await RedisCluster.start();
    const run = async () => {
      const holder = await cluster.holderOf(`{${createEmulator().project.appId}}`);
      await holder.master.crash();
      await untilPromoted(holder.replica);
    };
    const outages = [{ name: "failover", share: 0.4, losesData: false, run }];
    const options = { workers: 2, recordings: 12, kills: 0, heartbeat, redis: cluster.urls };
    const report = await runFleet({ ...options, isCluster: true, outages });
    expectAll(report);
    expect(report.outages).toHaveLength(1);
  });
}, 180_000);
