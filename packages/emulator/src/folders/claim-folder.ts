import { access, constants, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { FolderError } from "./folder-error.ts";
import { folderProblem } from "./folder-problem.ts";

/**
 * Claims the folder of the recordings for one emulator, until it is released or the process ends, however that is.
 *
 * The claim is a lock of SQLite, as that of the store is. Node before 22.13 has none, so that nothing is claimed there.
 *
 * @returns releases the folder
 * @throws {FolderError} if it cannot be written, or another emulator has claimed it
 */
export async function claimFolder(folder: string): Promise<() => void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK | constants.X_OK);
    return await lock(join(folder, ".lock"));
  } catch (error) {
    throw new FolderError(`${folderProblem(error, folder)} with --recordings, or none`);
  }
}

async function lock(path: string): Promise<() => void> {
  const sqlite = await import("node:sqlite").catch(() => undefined);
  if (sqlite === undefined) return () => {};
  const database = new sqlite.DatabaseSync(path);
  try {
    // Nothing is ever written, so no journal is needed either, which a full disk would not take.
    database.exec("PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE");
  } catch (error) {
    database.close();
    throw error;
  }
  let isOpen = true;
  return () => {
    if (isOpen) database.close();
    isOpen = false;
  };
}
