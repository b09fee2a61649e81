import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { driftsOf, skewsOf } from "./live-recording.ts";
import type { Outcome, ScenarioName } from "./live-scenarios.ts";

const execute = promisify(execFile);

/** Largest difference between lips and voice, in milliseconds. */
const inTime = 80;

/** Time after which the first reports of the sender have come, in milliseconds. */
const settled = 4000;

/** The distance from zero that half of the values keep within. */
function middle(values: readonly number[]): number {
  const ordered = values.map(Math.abs).sort((one, other) => one - other);
  return ordered[ordered.length >> 1] ?? Number.NaN;
}

/** Runs a scenario in a process of its own, whose first thread with codecs is that of the recorders. */
async function run(name: ScenarioName): Promise<Outcome> {
  const program = fileURLToPath(new URL("./live-scenarios.ts", import.meta.url));
  const flags = ["--conditions=@cloud-recording/source", program, name];
  const { stdout } = await execute(process.execPath, flags, { maxBuffer: 1 << 24 });
  return JSON.parse(stdout);
}

// Sender and recorder share this machine, and a sender that gets no time sends late.
test("picture and sound stay together where 5 % of the packets are lost and all come late", {
  retry: 2,
}, async () => {
  const outcome = await run("badNetwork");
  expect(outcome.loss).toBeGreaterThan(0.02);
  const skews = skewsOf(outcome, settled);
  expect(skews.length, JSON.stringify(outcome)).toBeGreaterThanOrEqual(7);
  // On a busy machine some packets come too late, and a flash is seen with the next picture that is whole.
  expect(middle(skews), `${skews}`).toBeLessThanOrEqual(inTime);
  expect(middle(driftsOf(outcome.lights, settled))).toBeLessThanOrEqual(inTime);
  expect(middle(driftsOf(outcome.beeps, settled))).toBeLessThanOrEqual(inTime);
});

// As above.
test("a sender that begins ICE anew, changes its size, stops for a while, or mutes is recorded all the time", {
  retry: 2,
}, async () => {
  const outcome = await run("changes");
  const { seen, seenWhileFrozen, frames, droppedFrames, length } = outcome;
  // Who sends nothing at all is not muted.
  expect(seenWhileFrozen).toEqual([]);
  expect(seen).toEqual(
    expect.arrayContaining([
      { audio: true, video: false },
      { audio: false, video: true },
    ]),
  );
  expect(seen.at(-1)).toEqual({ audio: true, video: true });
  // No time is missing.
  expect(length).toBeGreaterThan(10_000);
  expect(Math.abs((frames + droppedFrames) * (1000 / 30) - length)).toBeLessThan(200);
  // Most flashes come when all of that is over; on a busy machine some of them do not come in time.
  const skews = skewsOf(outcome, settled);
  expect(skews.length, JSON.stringify(outcome)).toBeGreaterThanOrEqual(4);
  expect(middle(skews), `${skews}`).toBeLessThanOrEqual(inTime);
});
