import { mkdtemp, rm } from "node:fs/promises";
import { platform, tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createEmulator } from "../src/emulator.ts";
import { openStore } from "../src/persistence/open-store.ts";
import { Caller, who } from "./caller.ts";
import { report } from "./random-run.ts";
import { measure } from "./scale/measure.ts";

/** Enough for old recordings to be forgotten; `npm run scale` makes more. */
const recordings = Number(process.env.EMULATOR_TEST_RECORDINGS ?? 12_000);

test.runIf(platform() === "linux")(
  "recordings that have ended leave the emulator small and quick",
  { timeout: 600_000 },
  async () => {
    const { perSecond, memory, times } = await measure(recordings);
    const surface = Object.entries(times).map(([path, time]) => `${path} ${time} ms`);
    report(
      `scale: ${recordings} recordings, ${perSecond}/s, ${memory.start} MiB before, ${memory.seen} MiB after, ${surface.join(", ")}`,
    );
    expect(memory.seen).toBeLessThan(200);
    // A machine that has other things to do may take some times as long as the goal of 100 ms.
    expect(Math.max(...Object.values(times))).toBeLessThan(500);
  },
);

test("a folder with as many recordings as are remembered opens quickly", {
  timeout: 60_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), "emulator-scale-"));
  const store = await openStore(folder);
  const emulator = createEmulator({ store, startUp: 0, rateLimit: false });
  const caller = new Caller(emulator);
  const ended = await caller.record();
  await caller.stop(ended);
  await caller.record("mix", undefined, { ...who, uid: "9" });
  emulator.close();
  const filled = await openStore(folder);
  const [first, second] = filled.saved.sessions.map((session) => session.read());
  if (first === undefined || second === undefined) throw new Error("There are no recordings");
  for (let batch = 0; batch < 12; batch++) {
    const sessions = Array.from({ length: 1000 }, (_, index) => {
      const name = `${batch}-${index}`;
      const grantNumber = batch * 1000 + index;
      return { ...(batch < 10 ? first : second), sid: name, grantNumber, cname: name };
    });
    filled.journal.save({ sessions });
  }
  filled.close();
  const begin = performance.now();
  const opened = createEmulator({ store: await openStore(folder) });
  const time = Math.round(performance.now() - begin);
  const { length } = opened.sessions();
  report(`scale: a folder with ${length} recordings opens in ${time} ms`);
  expect(length).toBeGreaterThan(12_000);
  expect(time).toBeLessThan(5000);
  opened.close();
  await rm(folder, { recursive: true });
});
