/**
 * Measures the recorder beside the encoder that it feeds, and beside FFmpeg: `npm run bench:recorder`.
 *
 * With `--quick` everything is short, with `--hour` the memory is watched over an hour of recorded time.
 */
import { availableParallelism, cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { ffmpeg } from "./ffmpeg.ts";
import { latency } from "./latency.ts";
import { measure } from "./process.ts";

const off = { type: "boolean", default: false } as const;
const { values: flags } = parseArgs({ options: { quick: off, hour: off } });
const seconds = flags.quick ? 20 : 60;
const rounds = flags.quick ? 1 : 3;
const load = (loadavg()[0] ?? 0).toFixed(1);
console.log(
  `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus()[0]?.model.trim()}, ` +
    `${availableParallelism()} cores, load average before ${load}\n`,
);

const median = (values: readonly number[]) =>
  values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;
const row = (name: string, value: string, goal = "") =>
  console.log(`${name.padEnd(52)}${value.padStart(18)}  ${goal}`);

const figures = { encoder: [] as number[], recorder: [] as number[], ffmpeg: [] as number[] };
for (let round = 0; round < rounds; round++) {
  figures.encoder.push((await measure("encoder", seconds)).cpu ?? 0);
  figures.recorder.push((await measure("recorder", seconds)).cpu ?? 0);
  const other = ffmpeg(seconds);
  if (other !== undefined) figures.ffmpeg.push(other);
}
const limit = median(figures.encoder);
console.log(
  "CPU seconds per recorded second: four participants of 360 × 640 at 15 fps, with audio",
);
row("the encoders alone, fed with ready pictures", limit.toFixed(4), "1.00");
const own = median(figures.recorder);
row("the recorder", own.toFixed(4), `${(own / limit).toFixed(2)}, goal: at most 1.80`);
if (figures.ffmpeg.length === 0)
  row("an FFmpeg filter graph", "SKIPPED", "ffmpeg is not installed");
else {
  const other = median(figures.ffmpeg);
  row("an FFmpeg filter graph", other.toFixed(4), (other / limit).toFixed(2));
}

console.log("\nRecordings in real time, without a late or dropped frame");
let most = 0;
for (const count of flags.quick ? [20] : [16, 20, 24, 28, 32, 40]) {
  const { dropped = 0, late = 0, load: busy = 0, each = 0 } = await measure("realTime", count, 12);
  const holds = dropped === 0 && late < 500;
  if (holds) most = count;
  const state = `${dropped} dropped, ${late.toFixed(0)} ms behind`;
  row(
    `${count} at once, ${busy.toFixed(2)} cores, ${each.toFixed(0)} MB each`,
    holds ? "holds" : "fails",
    state,
  );
  if (!holds) break;
}
row("at least", String(most), "goal: 20 on two cores");

const { cpu = 0, median: typical = 0, p99 = 0 } = await measure("snapshot", 100);
console.log("\nA snapshot of 360 × 640, ms");
row("CPU", cpu.toFixed(1), "goal: at most 10");
row("until it is written, median / p99", `${typical.toFixed(1)} / ${p99.toFixed(1)}`);

const watched = flags.hour ? 3600 : flags.quick ? 60 : 600;
const { marks = [] } = await measure("memory", watched);
row(`\nMemory over ${watched / 60} recorded minutes, MB`, marks.join(" "), "at each quarter");

const count = 20;
const calls = await latency(count, flags.quick ? 5 : 15);
console.log(`\nCalls while ${count} recordings run, ms (median / p99, goal: p99 below 50)`);
const ms = ({ median, p99 }: { median: number; p99: number }) =>
  `${median.toFixed(1)} / ${p99.toFixed(1)}`;
row("query", ms(calls.query));
row("stop", ms(calls.stop));
row("dropped frames meanwhile", String(calls.dropped));
process.exit();
