import process from "node:process";
import { runFleet } from "../test/fleet.ts";
import install from "../test/install-redis.ts";
import { RedisServer } from "../test/redis-server.ts";

/** The limit of the emulator, in requests per second (GEN-18). */
const limit = 10;
const heartbeat = 3000;

/** The full run: 2,000 recordings by 8 workers, 40 of which are killed. By arguments: recordings, kills. */
const [recordings = 2000, kills = 40] = process.argv.slice(2).map(Number);
install();
await using redis = await RedisServer.start();
const report = await runFleet({ workers: 8, recordings, kills, heartbeat, redis: [redis.url] });
const takeovers = report.takeovers.toSorted((one, other) => one - other);
const seconds = (share: number) =>
  `${((takeovers[Math.floor(share * (takeovers.length - 1))] ?? 0) / 1000).toFixed(1)} s`;

/** Each figure, and whether it is as it must be. */
const figures: readonly (readonly [name: string, value: number | string, isGood?: boolean])[] = [
  ["recordings asked for", recordings],
  ["recordings started", report.started],
  ["answers with 429", report.limited, report.limited === 0],
  [
    "throughput, share of the limit",
    `${((100 * report.rate) / limit).toFixed(1)} %`,
    report.rate >= 0.95 * limit,
  ],
  ["workers killed", report.kills, report.kills === kills],
  ["recordings lost", report.running.length, report.running.length === 0],
  ["killed before the answer to start, so without a sid", report.unreachable.length],
  ["double starts", report.doubles.length, report.doubles.length === 0],
  ["sessions that live workers lost", report.lost.length, report.lost.length === 0],
  ["recordings that failed", report.failed.length, report.failed.length === 0],
  ["sessions taken over", takeovers.length],
  ["takeover after a kill, median", seconds(0.5)],
  [
    `takeover after a kill, longest (two heartbeats: ${(2 * heartbeat) / 1000} s)`,
    seconds(1),
    (takeovers.at(-1) ?? 0) <= 2 * heartbeat,
  ],
  ["duration", `${Math.round(report.duration / 1000)} s`],
];
const width = Math.max(...figures.map(([name]) => name.length));
for (const [name, value, isGood] of figures) {
  const mark = isGood === undefined ? "" : isGood ? "  ok" : "  NOT OK";
  console.log(`${name.padEnd(width)}  ${String(value).padStart(8)}${mark}`);
}
for (const line of [...report.failed, ...report.running, ...report.doubles]) console.log(line);
if (figures.some(([, , isGood]) => isGood === false)) process.exitCode = 1;
