import { access, constants, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { FolderError } from "./folder-error.ts";
import { folderProblem } from "./folder-problem.ts";

/** A folder in that of the recordings that says what one emulator records and uploads. */
export interface ClaimedJournal {
  readonly path: string;
  /** Leaves it to another emulator. */
  release(): void;
}

/**
 * Claims a journal for one emulator, until it is released or the process ends, however that is: the first one that no
 * other emulator uses, so that nobody ends what others record.
 *
 * The claim is a lock of SQLite, as that of the store is. Node before 22.13 has none, so that nothing is claimed there.
 *
 * @param folder the folder of the recordings
 * @throws {FolderError} if it cannot be written
 */
export async function claimJournal(folder: string): Promise<ClaimedJournal> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK | constants.X_OK);
    for (let number = 1; ; number++) {
      const path = join(folder, number === 1 ? ".uploads" : `.uploads-${number}`);
      const release = await lock(`${path}.lock`);
      if (release !== undefined) return { path, release };
    }
  } catch (error) {
    throw new FolderError(`${folderProblem(error, folder)} with --recordings, or none`);
  }
}

/** Returns undefined if somebody else has the lock. */
async function lock(path: string): Promise<(() => void) | undefined> {
  const sqlite = await import("node:sqlite").catch(() => undefined);
  if (sqlite === undefined) return () => {};
  const database = new sqlite.DatabaseSync(path);
  try {
    // Nothing is ever written, so no journal is needed either, which a full disk would not take.
    database.exec("PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE");
  } catch (error) {
    database.close();
    if (/locked/.test((error as Error).message)) return undefined;
    throw error;
  }
  let isOpen = true;
  return () => {
    if (isOpen) database.close();
    isOpen = false;
  };
}
