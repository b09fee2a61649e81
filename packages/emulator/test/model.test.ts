import fc from "fast-check";
import { afterAll, expect, test, vi } from "vitest";
import { look } from "./model/commands.ts";
import { ReferenceModel } from "./model/reference-model.ts";
import { rateLimits, sequences } from "./model/sequences.ts";
import { Subject } from "./model/subject.ts";
import { randomRun, report } from "./random-run.ts";

const { seed, amount } = randomRun("EMULATOR_TEST_SEQUENCES", 2500);
let steps = 0;
const begin = Date.now();

afterAll(() => {
  const seconds = ((Date.now() - begin) / 1000).toFixed(1);
  report(
    `model: ${amount} sequences, ${steps} steps, ${seconds} s; again with EMULATOR_TEST_SEED=${seed}`,
  );
});

test("any sequence of events is answered as the reference model says", {
  timeout: 300_000,
}, async () => {
  // No sequence may take so long that the rate limit ends by real time.
  using _now = vi.spyOn(performance, "now").mockReturnValue(0);
  const property = fc.asyncProperty(rateLimits, sequences, async (rateLimit, commands) => {
    const setup = () => ({ model: new ReferenceModel(rateLimit), real: new Subject(rateLimit) });
    let last: ReturnType<typeof setup> | undefined;
    await fc.asyncModelRun(() => {
      last = setup();
      return last;
    }, commands);
    steps += [...commands].length;
    if (last) await look().run(last.model, last.real);
  });
  await fc.assert(property, { seed, numRuns: amount });
  expect(steps).toBeGreaterThan(amount);
});
