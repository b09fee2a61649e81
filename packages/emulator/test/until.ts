import { setTimeout as sleep } from "node:timers/promises";

/** Longest wait, in milliseconds. */
const patience = 90_000;

/** Resolves when something is so. @param what words for it, for the error if it does not become so */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + patience;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`It did not happen: ${what}`);
    await sleep(50);
  }
}
