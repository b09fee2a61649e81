import { randomInt } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { driftsOf, LiveRecording, ninetieth, skewsOf, until } from "./live-recording.ts";

/** Largest difference between lips and voice, in milliseconds. */
const inTime = 80;

/** Time after which the first reports of the sender have come, in milliseconds. */
const settled = 4000;

let recording: LiveRecording | undefined;

afterEach(async () => {
  await recording?.close();
  recording = undefined;
});

async function start(): Promise<LiveRecording> {
  recording = await LiveRecording.start(() => randomInt(2 ** 32) / 2 ** 32);
  return recording;
}

test("picture and sound stay together where 5 % of the packets are lost and all come late", async () => {
  const { network } = await start();
  network.impairment = { loss: 0.05, jitter: 100 };
  await sleep(14_000);
  const flashes = await (recording as LiveRecording).stop();
  const { packets, lost } = network.counts;
  expect(lost / packets).toBeGreaterThan(0.02);
  const skews = skewsOf(flashes, settled);
  expect(skews.length, JSON.stringify(flashes)).toBeGreaterThanOrEqual(8);
  expect(ninetieth(skews), `${skews}`).toBeLessThanOrEqual(inTime);
  expect(ninetieth(driftsOf(flashes.lights, settled))).toBeLessThanOrEqual(inTime);
  expect(ninetieth(driftsOf(flashes.beeps, settled))).toBeLessThanOrEqual(inTime);
});

test("a sender that changes its size, stops for a while, or mutes is recorded all the time", async () => {
  const { sender, seen } = await start();
  const both = { audio: true, video: true };
  const isSeen = (audio: boolean, video: boolean) => () =>
    seen.at(-1)?.audio === audio && seen.at(-1)?.video === video;
  await sleep(settled);
  sender.size = { width: 320, height: 180 };
  await sleep(3000);

  // Who sends nothing at all is not muted: the last picture stays, in silence.
  const before = seen.length;
  sender.sends = { audio: false, video: false };
  await sleep(3000);
  expect(seen).toHaveLength(before);
  sender.sends = both;
  await sleep(2500);

  sender.sends = { audio: true, video: false };
  await until(isSeen(true, false));
  sender.sends = { audio: false, video: true };
  await until(isSeen(false, true));
  sender.sends = both;
  await until(isSeen(true, true));
  await sleep(2500);

  const begin = performance.now();
  const flashes = await (recording as LiveRecording).stop();
  expect(performance.now() - begin).toBeLessThan(30_000);
  const { lights, beeps, frames, length, droppedFrames } = flashes;
  // No time is missing.
  expect(Math.abs((frames + droppedFrames) * (1000 / 30) - length)).toBeLessThan(200);
  expect(length).toBeGreaterThan(15_000);
  const between = (times: readonly number[], from: number, to: number) =>
    times.filter((time) => time >= from && time < to);
  // It is a second behind the sender.
  expect(between(lights, 5000, 8000).length).toBeGreaterThanOrEqual(2);
  expect(between(beeps, 8500, 10_500)).toEqual([]);
  expect(between(lights, 8500, 10_500).length).toBeLessThanOrEqual(1);
  expect(between(lights, 11_000, 13_500).length).toBeGreaterThanOrEqual(1);
  const skews = skewsOf(flashes, settled);
  expect(ninetieth(skews), `${skews} of ${JSON.stringify(flashes)}`).toBeLessThanOrEqual(inTime);
});
