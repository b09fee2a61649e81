import process from "node:process";
import { runFleet } from "../test/fleet.ts";
import install from "../test/install-redis.ts";
import { RedisServer } from "../test/redis-server.ts";

/** The full run: 2,000 recordings by 8 workers, 40 of which are killed. By arguments: recordings, kills, interval. */
const [recordings = 2000, kills = 40, interval = 1050] = process.argv.slice(2).map(Number);
install();
await using redis = await RedisServer.start();
const report = await runFleet({ workers: 8, recordings, kills, interval, redis: [redis.url] });
const { takeovers, ...rest } = report;
const longest = Math.max(0, ...takeovers);
console.log(
  JSON.stringify({ ...rest, takeovers: takeovers.length, longestTakeover: longest }, null, 2),
);
if (rest.running.length + rest.doubles.length + rest.limited > 0) process.exitCode = 1;
