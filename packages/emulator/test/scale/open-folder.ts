import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createEmulator } from "../../src/emulator.ts";
import { openStore } from "../../src/persistence/open-store.ts";
import { Caller, who } from "../caller.ts";

/** An emulator over a folder that was full of recordings. */
export interface OpenedFolder {
  /** Number of recordings that it knows. */
  readonly known: number;
  /** From the folder to an emulator that can be called, in milliseconds. */
  readonly time: number;
}

/** Fills a folder with recordings that have ended and others that run, and opens an emulator over it. */
export async function openFolder(ended: number, running: number): Promise<OpenedFolder> {
  const folder = await mkdtemp(join(tmpdir(), "emulator-scale-"));
  try {
    await fill(folder, ended, running);
    const begin = performance.now();
    const emulator = createEmulator({ store: await openStore(folder) });
    const time = Math.round(performance.now() - begin);
    const known = emulator.sessions().length;
    emulator.close();
    return { known, time };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function fill(folder: string, ended: number, running: number): Promise<void> {
  const emulator = createEmulator({
    store: await openStore(folder),
    startUp: 0,
    rateLimit: false,
  });
  const caller = new Caller(emulator);
  await caller.stop(await caller.record());
  await caller.record("mix", undefined, { ...who, uid: "9" });
  emulator.close();
  const store = await openStore(folder);
  const [over, open] = store.saved.sessions.map((session) => session.read());
  if (over === undefined || open === undefined) throw new Error("There are no recordings");
  const batch = 1000;
  for (let from = 0; from < ended + running; from += batch) {
    const length = Math.min(batch, ended + running - from);
    const sessions = Array.from({ length }, (_, index) => {
      const grantNumber = from + index;
      const name = `recording-${grantNumber}`;
      return { ...(grantNumber < ended ? over : open), sid: name, grantNumber, cname: name };
    });
    store.journal.save({ sessions });
  }
  store.close();
}
