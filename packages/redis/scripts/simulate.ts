import { writeFile } from "node:fs/promises";
import process from "node:process";
import { type Delay, simulate } from "../test/simulation/simulation.ts";

/** A day of 10,000 rooms: `npm run simulate:fleet`. A shorter one by arguments: rooms, hours. */
const [rooms = 10_000, duration = 24] = process.argv.slice(2).map(Number);
const started = performance.now();
const report = await simulate({
  ...{ rooms, duration, workers: 8, crashes: Math.ceil(duration) },
  outage: { at: 0.6, minutes: 10 },
});

const delay = ({ median, p99, longest }: Delay) =>
  `median ${median} s, 99 % within ${p99} s, longest ${longest} s`;
const total = Object.values(report.requests).reduce((sum, number) => sum + number, 0);
const methods = Object.entries(report.requests).map(([name, number]) => `${number} ${name}`);
const hours = report.load.filter((_, index) => index % 4 === 0);
const rows: readonly (readonly [string, string])[] = [
  ["rooms", `${rooms} in ${duration} hours, at most ${report.most} at the same time`],
  ["requests", `${total}: ${methods.join(", ")}`],
  [
    "load, requests per second",
    `busiest second ${report.peak}, busiest quarter of an hour ${Math.max(...report.load)}`,
  ],
  ["load at each hour", hours.map((value) => value.toFixed(1)).join(" ")],
  ["responses with 429", String(report.limited)],
  ["delay of start", delay(report.startDelay)],
  ["delay of stop", delay(report.stopDelay)],
  ["orphaned by crashes", String(report.orphaned)],
  ["taken over", `${report.takeover.count}, ${delay(report.takeover)}`],
  ["recordings lost", String(report.lost)],
  ["recorded twice at the same time", String(report.doubles)],
  ["rooms not recorded", String(report.missed)],
  ["time of the simulation", `${((performance.now() - started) / 1000).toFixed(1)} s`],
];
const width = Math.max(...rows.map(([name]) => name.length));
for (const [name, value] of rows) console.log(`${name.padEnd(width)}  ${value}`);
// The whole day is on a page of the documentation.
if (process.argv.length === 2) {
  const file = new URL("../simulation.json", import.meta.url);
  await writeFile(file, `${JSON.stringify(report)}\n`);
}
// Nobody answers the calls of crashed workers, and their time limits would keep the process.
process.exit(report.lost + report.doubles + report.limited > 0 ? 1 : 0);
