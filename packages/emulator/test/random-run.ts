/** Settings of a randomised test, by the environment: `EMULATOR_TEST_SEED` runs the same one again. */
export function randomRun(name: string, amount: number): { seed: number; amount: number } {
  const { EMULATOR_TEST_SEED, [name]: more } = process.env;
  const seed = Number(EMULATOR_TEST_SEED ?? Math.trunc(Math.random() * 2 ** 31));
  return { seed, amount: Number(more ?? amount) };
}

/** Prints what a randomised test has done, past what the test runner does to the console. */
export function report(text: string): void {
  process.stdout.write(`${text}\n`);
}
