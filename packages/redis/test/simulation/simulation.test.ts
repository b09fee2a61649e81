import { expect, test } from "vitest";
import { simulate } from "./simulation.ts";

test("an hour of a fleet: workers crash, Redis is away, and no recording is lost", async () => {
  const report = await simulate({
    ...{ rooms: 120, duration: 1, workers: 4, crashes: 3, seed: 7 },
    outage: { at: 0.5, minutes: 3 },
  });
  expect(report).toMatchObject({ limited: 0, lost: 0, doubles: 0, missed: 0 });
  expect(report.requests.stop).toBeGreaterThanOrEqual(120);
  expect(report.orphaned).toBeGreaterThan(0);
  expect(report.takeover.count).toBe(report.orphaned);
  // Two heartbeats of a minute each.
  expect(report.takeover.longest).toBeLessThanOrEqual(120);
  expect(report.stopDelay.p99).toBeLessThan(5);
  expect(report.startDelay.median).toBeLessThan(1);
  expect(report.peak).toBeLessThanOrEqual(10);
}, 120_000);

test("the same chance leads to the same day", async () => {
  const options = {
    rooms: 20,
    duration: 0.5,
    workers: 2,
    crashes: 1,
    outage: { at: 0.5, minutes: 1 },
  };
  expect(await simulate(options)).toEqual(await simulate(options));
}, 120_000);
