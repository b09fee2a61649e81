import { randomBytes } from "node:crypto";
import { chmodSync, constants } from "node:fs";
import { access, mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import type { ClockState } from "../clock/clock.ts";
import { folderProblem } from "../folders/folder-problem.ts";
import type { Store } from "./store.ts";
import { StoreError } from "./store-error.ts";
import { Tables } from "./tables.ts";

/**
 * Opens a folder in which recordings, channels and the clock survive the process, in a SQLite database.
 * A call that has been answered is on the disk, even if the power fails. No secret of a request is kept.
 *
 * @throws {StoreError} if Node is older than 22.13, the folder cannot be used, another emulator uses it,
 *   or its database is damaged
 *
 * @example
 * ```ts
 * import { createEmulator } from "@cloud-recording/emulator";
 * import { openStore } from "@cloud-recording/emulator/persistence";
 *
 * const emulator = createEmulator({ store: await openStore("./recordings") });
 * console.log(emulator.sessions());
 * emulator.close();
 * ```
 */
export async function openStore(folder: string): Promise<Store> {
  const database = await open(folder);
  try {
    return storeIn(database);
  } catch (error) {
    database.close();
    throw explained(error, folder);
  }
}

async function open(folder: string): Promise<DatabaseSync> {
  const sqlite = await import("node:sqlite").catch(() => undefined);
  if (sqlite === undefined) {
    throw new StoreError("Keeping recordings needs Node 22.13 or newer, which has SQLite built in");
  }
  const file = join(folder, "emulator.db");
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.W_OK | constants.X_OK);
    const database = new sqlite.DatabaseSync(file);
    // Only the user of the emulator may read it; SQLite gives its other files the same mode.
    chmodSync(file, 0o600);
    return database;
  } catch (error) {
    throw explained(error, folder);
  }
}

function storeIn(database: DatabaseSync): Store {
  // Exclusive: two emulators in one folder would not know of each other's recordings.
  database.exec("PRAGMA locking_mode = EXCLUSIVE");
  database.exec("PRAGMA journal_mode = WAL");
  database.exec("PRAGMA synchronous = FULL");
  const tables = new Tables(database);
  let key = tables.setting("key");
  if (key === undefined) {
    key = randomBytes(32);
    tables.set("key", key);
  }
  const clock = tables.setting("clock");
  return {
    saved: { key, ...tables.load() },
    clock: clock === undefined ? running : JSON.parse(new TextDecoder().decode(clock)),
    journal: {
      save: (changes) => tables.save(changes),
      clear: () => tables.clear(),
    },
    saveClock: (state) => tables.set("clock", new TextEncoder().encode(JSON.stringify(state))),
    close() {
      // All is safe in any case. After this it is in one file.
      tables.tidy("PRAGMA wal_checkpoint(TRUNCATE)");
      database.close();
    },
  };
}

/** State of a clock that was never moved. */
const running: ClockState = { offset: 0, frozenAt: null };

/** Says what to do. */
function explained(error: unknown, folder: string): StoreError {
  const { message } = error as Error;
  if (error instanceof StoreError) return new StoreError(`${message}: ${folder}. ${remedy}`);
  if (/malformed|not a database/.test(message)) {
    return new StoreError(`The database is damaged (${message}): ${folder}. ${remedy}`);
  }
  return new StoreError(folderProblem(error, folder));
}

const remedy =
  "Move the folder away to begin without recordings, put a copy of it in its place, or choose another one";
