import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { randomNumbers } from "../src/faults/random.ts";
import { type Acknowledged, callerAt, load } from "./crash/load.ts";
import { ServedProcess } from "./crash/served-process.ts";
import { findLosses } from "./crash/survivors.ts";
import { randomRun, report } from "./random-run.ts";

const { seed, amount } = randomRun("EMULATOR_TEST_ROUNDS", 50);

let folder: string;
let config: string;
let served: ServedProcess | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "emulator-crash-"));
  config = join(folder, "emulator.yaml");
  await writeFile(config, "rateLimit: false\nstartUp: 0\n");
});

afterEach(async () => {
  await served?.kill();
  await rm(folder, { recursive: true });
});

test("no acknowledged start or stop is lost by kill -9 under load", {
  timeout: 600_000,
}, async () => {
  const random = randomNumbers(seed);
  const begin = performance.now();
  const known: Acknowledged[] = [];
  // Node keeps what it has compiled only when a process ends in peace.
  served = await ServedProcess.start(folder, config);
  await served.kill("SIGTERM");
  for (let round = 0; round < amount; round++) {
    served = await ServedProcess.start(folder, config);
    expect(await findLosses(served.url, known)).toEqual([]);
    const { url } = served;
    const loads = Promise.all(
      [0, 1, 2, 3].map((number) => load(url, `r${round}-${number}`, known)),
    );
    // So many starts are acknowledged on a slow machine, too; from the ninth on, a stop is among them.
    const enough = known.length + 2 + Math.floor(random() * 15);
    const isUnderLoad = async () => {
      while (known.length < enough) await setTimeout(2);
      await setTimeout(random() * 10);
    };
    await Promise.race([isUnderLoad(), loads]);
    await served.kill();
    served = undefined;
    await loads;
  }

  served = await ServedProcess.start(folder, config);
  expect(await findLosses(served.url, known)).toEqual([]);
  const caller = callerAt(served.url);
  const last = known.filter(({ stop }) => stop !== "sent").slice(-40);
  for (const { session, who, stop } of last) {
    const { status, body } = await caller.stop(session, who);
    expect([status, body.code]).toEqual(stop === "not sent" ? [200, undefined] : [400, 49]);
  }

  const count = (stop: Acknowledged["stop"]) => known.filter((one) => one.stop === stop).length;
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  report(
    `crash: ${amount} rounds, ${known.length} starts` +
      ` and ${count("acknowledged")} stops acknowledged,` +
      ` ${count("sent")} stops in flight, ${seconds} s; again with EMULATOR_TEST_SEED=${seed}`,
  );
  expect(known.length).toBeGreaterThan(amount);
  expect(count("acknowledged")).toBeGreaterThan(0);
});
