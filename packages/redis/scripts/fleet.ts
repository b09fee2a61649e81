/**
 * The full run: 2,000 recordings by 8 workers, 40 of which are killed, while Redis is restarted, paused, cut off and
 * emptied: `npm run fleet -w packages/redis`. By arguments: recordings, kills. `--closed` lets nothing be sent while
 * Redis is away, `--calm` leaves out the outages.
 */
import process from "node:process";
import { parseArgs } from "node:util";
import { runFleet } from "../test/fleet.ts";
import install from "../test/install-redis.ts";
import type { OutageReport } from "../test/outage-report.ts";
import { outagesOf } from "../test/outages.ts";
import { RedisProxy } from "../test/redis-proxy.ts";
import { RedisServer } from "../test/redis-server.ts";

/** The limit of the emulator, in requests per second (GEN-18). */
const limit = 10;
const [heartbeat, workers, away] = [3000, 8, 8000];

const { values, positionals } = parseArgs({
  options: { closed: { type: "boolean" }, calm: { type: "boolean" } },
  allowPositionals: true,
});
const [recordings = 2000, kills = 40] = positionals.map(Number);
const requestsWithoutRedis = values.closed ? 0 : 1;
install();
await using redis = await RedisServer.start();
await using proxy = await RedisProxy.start(redis.port);
const report = await runFleet({
  ...{ workers, recordings, kills, heartbeat, requestsWithoutRedis },
  redis: [proxy.url],
  outages: values.calm ? [] : outagesOf(redis, proxy, away),
});

const seconds = (milliseconds: number | undefined) =>
  milliseconds === undefined ? "-" : `${(milliseconds / 1000).toFixed(1)} s`;
const longest = (times: readonly number[]) => (times.length === 0 ? undefined : Math.max(...times));
const takeovers = report.takeovers.toSorted((one, other) => one - other);
const share = (rate: number) => `${((100 * rate) / limit).toFixed(1)} %`;

/** Each figure, and whether it is as it must be. */
const figures: readonly (readonly [name: string, value: number | string, isGood?: boolean])[] = [
  ["recordings asked for", recordings],
  ["recordings started", report.started],
  ["responses with 429", report.limited, report.limited === 0],
  ["throughput, share of the limit", share(report.rate)],
  [
    "throughput outside of outages, share of the limit",
    share(report.quietRate),
    report.quietRate >= 0.95 * limit,
  ],
  ["workers killed", report.kills, report.kills === kills],
  ["recordings lost", report.running.length, report.running.length === 0],
  ["killed before the answer to start, so without a sid", report.unreachable.length],
  ["double starts", report.doubles.length, report.doubles.length === 0],
  ["sessions that live workers lost", report.lost.length, report.lost.length === 0],
  ["recordings that failed", report.failed.length, report.failed.length === 0],
  ["sessions taken over outside of outages", takeovers.length],
  ["takeover after a kill, median", seconds(takeovers[takeovers.length >> 1])],
  [
    `takeover after a kill, longest (two heartbeats: ${seconds(2 * heartbeat)})`,
    seconds(takeovers.at(-1)),
    (takeovers.at(-1) ?? 0) <= 2 * heartbeat,
  ],
  ["duration", seconds(report.duration)],
];
const width = Math.max(...figures.map(([name]) => name.length));
for (const [name, value, isGood] of figures) {
  const mark = isGood === undefined ? "" : isGood ? "  ok" : "  NOT OK";
  console.log(`${name.padEnd(width)}  ${String(value).padStart(8)}${mark}`);
}

/** True if the policy held, and nothing was lost. */
function isGood({ away, requests, takeovers, ...counts }: OutageReport) {
  // Each worker has its share once in an interval and the transit.
  const most = workers * requestsWithoutRedis * Math.ceil(away / 2000);
  const isKept = requests <= most;
  const isTakenOver = (longest(takeovers) ?? 0) <= 3 * heartbeat;
  const { limited, doubles, running, lost } = counts;
  return isKept && isTakenOver && [limited, doubles, running, lost].every((count) => count === 0);
}

if (report.outages.length > 0) {
  const policy = values.closed ? "nothing is sent" : "a request of each worker in two seconds";
  console.log(`\nWhile Redis is away: ${policy}. Takeovers count from its return.`);
  const names = ["requests", "429", "doubles", "lost", "taken over", "longest"];
  const line = (cells: readonly (string | number)[]) =>
    cells.map((cell) => String(cell).padStart(11)).join("");
  console.log(`${"Redis".padEnd(20)}${line(["away", ...names])}`);
  for (const one of report.outages) {
    const { name, away, requests, limited, doubles, running, lost, takeovers } = one;
    const counts = [requests, limited, doubles, running + lost, takeovers.length];
    const cells = [seconds(away), ...counts, seconds(longest(takeovers))];
    console.log(`${name.padEnd(20)}${line(cells)}  ${isGood(one) ? "ok" : "NOT OK"}`);
  }
}
for (const line of [...report.failed, ...report.running, ...report.doubles]) console.log(line);
const isAllGood = figures.every(([, , isGood]) => isGood !== false);
if (!isAllGood || !report.outages.every(isGood)) process.exitCode = 1;
