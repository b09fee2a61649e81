import { fs } from "./file-system.ts";

/** Time between two signs of life, in milliseconds. */
const interval = 1000;
/** Time without a sign of life after which a process counts as gone, in milliseconds. */
const patience = 6000;

/** Shows on other machines that this process runs: it touches one of its files every second, as long as it has any. */
export class Heartbeat {
  readonly #files = new Set<string>();
  #timer: NodeJS.Timeout | undefined;

  /** Adds a file of this process. */
  add(path: string): void {
    this.#files.add(path);
    this.#timer ??= setInterval(() => this.#beat(), interval).unref();
  }

  /** Forgets a file. */
  delete(path: string): void {
    this.#files.delete(path);
    if (this.#files.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #beat(): void {
    const [path = ""] = this.#files;
    const now = new Date();
    // One that is gone is no sign of life; the next one will be.
    fs()
      .promises.utimes(path, now, now)
      .catch(() => this.delete(path));
  }
}

/**
 * Watches files of one process for a sign of life. It compares no clocks, which differ between machines.
 *
 * @param signal ends the wait
 * @returns true as soon as one of them is touched or removed, false if none is for six seconds
 */
export async function isAlive(
  paths: readonly string[],
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const { setTimeout: sleep } = process.getBuiltinModule("node:timers/promises");
  const times = () => Promise.all(paths.map(timeOf));
  const before = await times();
  for (let waited = 0; waited < patience; waited += interval / 2) {
    await sleep(interval / 2, undefined, { signal });
    const now = await times();
    if (now.some((time, index) => time !== before[index])) return true;
  }
  return false;
}

/** Reads when a file was touched. Unlike `stat`, opening it asks the server of a network file system. */
async function timeOf(path: string): Promise<number | undefined> {
  const file = await fs()
    .promises.open(path, "r")
    .catch(() => undefined);
  try {
    return (await file?.stat())?.mtimeMs;
  } finally {
    await file?.close();
  }
}
