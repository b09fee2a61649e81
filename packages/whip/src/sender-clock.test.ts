import { expect, test } from "vitest";
import { SenderClock, StreamTimes } from "./sender-clock.ts";

const begin = 1_800_000_000_000;

/** Sends packets of 20 ms with a delay each. @returns the local time of the last one */
function send(times: StreamTimes, rate: number, delays: readonly number[], from = 0): number {
  let ticks = 0;
  for (const [index, delay] of delays.entries()) {
    const sent = from + index * 20;
    ticks = times.extended((sent * rate) / 1000);
    times.noteArrival(ticks, begin + sent + delay);
  }
  return times.localTime(ticks);
}

test("packets count from the one that was under way shortest, whatever the jitter", () => {
  const times = new StreamTimes(new SenderClock(), 48_000);
  expect(send(times, 48_000, [90, 40, 120, 60])).toBeCloseTo(begin + 3 * 20 + 40, 6);
});

test("reports bring streams together that are under way for different times", () => {
  const clock = new SenderClock();
  const audio = new StreamTimes(clock, 48_000);
  const video = new StreamTimes(clock, 90_000);
  // By the clock of the sender, both began at 5000.
  send(audio, 48_000, [40, 50, 60]);
  send(video, 90_000, [240, 250, 260]);
  const difference = () =>
    video.localTime(video.extended(3600)) - audio.localTime(audio.extended(1920));
  expect(difference()).toBeCloseTo(200, 6);
  audio.noteReport(0, 5000, begin + 100);
  video.noteReport(0, 5000, begin + 300);
  expect(difference()).toBeCloseTo(0, 6);
});

test("timestamps go on behind their overflow", () => {
  const times = new StreamTimes(new SenderClock(), 90_000);
  const first = times.extended(2 ** 32 - 90);
  expect(times.extended(90) - first).toBe(180);
  expect(times.extended(2 ** 32 - 45) - first).toBe(45);
});
