import { type RecordedPicture, type Samples, sampleRate } from "./recorded-files.ts";

/** Time after which the first reports of the senders have come, in milliseconds. */
const settled = 4000;

/** Shortest time of darkness or silence before something begins, in milliseconds. */
const quiet = 300;

/** Times at which values rise above a level after they have been below it for a while, in milliseconds. */
function risesOf(
  values: readonly { readonly time: number; readonly value: number }[],
  level: number,
): number[] {
  const rises: number[] = [];
  let highUntil = Number.POSITIVE_INFINITY;
  for (const { time, value } of values) {
    if (value > level && time - highUntil > quiet) rises.push(time);
    // What is there from the beginning on has not begun.
    if (value > level || !Number.isFinite(highUntil)) highUntil = time;
  }
  return rises;
}

/** Beginnings of flashes, in milliseconds. */
export function flashesOf(pictures: readonly RecordedPicture[], column: number): number[] {
  const values = pictures.map(({ time, columns }) => ({ time, value: columns[column]?.luma ?? 0 }));
  const [low, high] = [Math.min, Math.max].map((of) => of(...values.map(({ value }) => value)));
  return risesOf(values, ((low ?? 0) + (high ?? 0)) / 2);
}

/** Beginnings of beeps, in milliseconds. */
export function beepsOf(samples: Samples): number[] {
  const block = sampleRate / 200;
  const values = Array.from({ length: Math.floor(samples.length / block) }, (_, index) => ({
    time: index * 5,
    value: Math.max(...samples.subarray(index * block, (index + 1) * block).map(Math.abs)),
  }));
  return risesOf(values, 0.1);
}

/** Difference of each flash to its beep: positive if the picture is behind. Those without a beep are left out. */
export function skewsOf(lights: readonly number[], beeps: readonly number[]): number[] {
  return lights
    .filter((light) => light > settled)
    .map((light) => beeps.map((beep) => light - beep).toSorted(byDistance)[0] ?? Number.NaN)
    .filter((skew) => Math.abs(skew) < 400);
}

/** Deviation of moments from whole seconds, as most of them have them. */
export function driftsOf(moments: readonly number[]): number[] {
  const counted = moments.filter((moment) => moment > settled);
  const nearestSecond = (time: number) => time - Math.round(time / 1000) * 1000;
  const [first = 0] = counted;
  const offsets = counted.map((moment) => nearestSecond(moment - first));
  const middle = offsets.toSorted((one, other) => one - other)[offsets.length >> 1] ?? 0;
  return offsets.map((offset) => nearestSecond(offset - middle));
}

function byDistance(one: number, other: number): number {
  return Math.abs(one) - Math.abs(other);
}
