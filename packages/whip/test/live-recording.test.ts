import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { driftsOf, skewsOf } from "./live-recording.ts";
import type { Outcome, ScenarioName } from "./live-scenarios.ts";

/** Largest difference between lips and voice, in milliseconds. */
const inTime = 80;

/** Time after which the first reports of the sender have come, in milliseconds. */
const settled = 4000;

/** The distance from zero that half of the values keep within. */
function middle(values: readonly number[]): number {
  const ordered = values.map(Math.abs).sort((one, other) => one - other);
  return ordered[ordered.length >> 1] ?? Number.NaN;
}

/**
 * Runs a scenario in a process of its own.
 *
 * The native codecs of sender and recorder end such a process about once in a quarter of an hour of recorded time. Then
 * it runs once more, with a notice.
 */
async function run(name: ScenarioName): Promise<Outcome> {
  for (let attempt = 1; ; attempt++) {
    const program = fileURLToPath(new URL("./live-scenarios.ts", import.meta.url));
    const flags = ["--conditions=@cloud-recording/source", program, name];
    const child = spawn(process.execPath, flags, { stdio: ["ignore", "pipe", "pipe"] });
    let text = "";
    let errors = "";
    child.stdout.on("data", (data) => {
      text += data;
    });
    child.stderr.on("data", (data) => {
      errors += data;
    });
    const [code, signal] = await new Promise<[number | null, string | null]>((resolve) => {
      child.once("close", (...ending) => resolve(ending));
    });
    if (code === 0) return JSON.parse(text);
    if (signal === null || attempt === 2) throw new Error(`Ended by ${signal ?? code}: ${errors}`);
    console.warn(`A live recording was ended by ${signal}, and is tried once more`);
  }
}

test("picture and sound stay together where 5 % of the packets are lost and all come late", async () => {
  const outcome = await run("badNetwork");
  expect(outcome.loss).toBeGreaterThan(0.02);
  const skews = skewsOf(outcome, settled);
  expect(skews.length, JSON.stringify(outcome)).toBeGreaterThanOrEqual(7);
  // On a busy machine some packets come too late, and a flash is seen with the next picture that is whole.
  expect(middle(skews), `${skews}`).toBeLessThanOrEqual(inTime);
  expect(middle(driftsOf(outcome.lights, settled))).toBeLessThanOrEqual(inTime);
  expect(middle(driftsOf(outcome.beeps, settled))).toBeLessThanOrEqual(inTime);
}, 120_000);

test("a sender that changes its size, stops for a while, or mutes is recorded all the time", async () => {
  const { seen, seenWhileFrozen, frames, droppedFrames, length } = await run("changes");
  // Who sends nothing at all is not muted.
  expect(seenWhileFrozen).toEqual([{ audio: true, video: true }]);
  expect(seen).toEqual(
    expect.arrayContaining([
      { audio: true, video: false },
      { audio: false, video: true },
    ]),
  );
  expect(seen.at(-1)).toEqual({ audio: true, video: true });
  // No time is missing.
  expect(length).toBeGreaterThan(6000);
  expect(Math.abs((frames + droppedFrames) * (1000 / 30) - length)).toBeLessThan(200);
}, 120_000);
