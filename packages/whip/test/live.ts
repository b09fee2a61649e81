/**
 * Records a sender behind a bad network and measures the file: `npm run live -w packages/whip`.
 *
 * `--minutes` is the length of the recording, 10 by default, `--loss` the lost share of the packets, 0.05 by default,
 * and `--jitter` their longest delay in milliseconds, 100 by default.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { driftsOf, LiveRecording, largest, ninetieth, skewsOf } from "./live-recording.ts";

const text = (value: string) => ({ type: "string", default: value }) as const;
const options = { minutes: text("10"), loss: text("0.05"), jitter: text("100") };
const { values } = parseArgs({ options });
const [minutes, loss, jitter] = [values.minutes, values.loss, values.jitter].map(Number) as [
  number,
  number,
  number,
];

/** Largest difference that is allowed, in milliseconds. */
const goal = 80;

const recording = await LiveRecording.start(Math.random);
recording.network.impairment = { loss, jitter };
await sleep(minutes * 60_000);
const { packets, lost } = recording.network.counts;
const { keyRequests } = recording.sender;
const flashes = await recording.end();

const from = 4000;
const skews = skewsOf(flashes, from);
const quarter = Math.ceil(skews.length / 4);
const middle = (values: readonly number[]) =>
  values.toSorted((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
const change = middle(skews.slice(-quarter)) - middle(skews.slice(0, quarter));
const row = (name: string, value: string, note = "") =>
  console.log(`${name.padEnd(58)}${value.padStart(12)}  ${note}`);
const ms = (value: number) => `${value.toFixed(0)} ms`;
const most = (values: readonly number[]) => `${ms(ninetieth(values))} / ${ms(largest(values))}`;

console.log(`${minutes} minutes, ${loss * 100} % of the packets lost, jitter of ${jitter} ms\n`);
row("packets, and those that were lost", `${packets} / ${lost}`);
row("key pictures that were asked for", String(keyRequests));
row(
  "frames in the file, and those that were dropped",
  `${flashes.frames} / ${flashes.droppedFrames}`,
);
row("length of the sound in the file", `${(flashes.length / 1000).toFixed(1)} s`);
row(
  "flashes, and those with their beep",
  `${flashes.lights.length} / ${skews.length}`,
  "goal: 80 % of all seconds",
);
row("picture behind sound, median", ms(middle(skews)));
row("picture behind sound, 90 % / largest", most(skews), `goal: 90 % within ${goal} ms`);
row("the same, last quarter against the first", ms(change), `goal: within ${goal} ms`);
row("picture off its second, 90 % / largest", most(driftsOf(flashes.lights, from)));
row("sound off its second, 90 % / largest", most(driftsOf(flashes.beeps, from)));
// A sender that is lost on the way has no flash any more.
const isWhole = skews.length >= 0.8 * (minutes * 60 - from / 1000);
process.exit(isWhole && ninetieth(skews) <= goal && Math.abs(change) <= goal ? 0 : 1);
