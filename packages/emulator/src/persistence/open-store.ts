import { randomBytes } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import type { ChannelState } from "../channels/channel.ts";
import type { ClockState } from "../clock/clock.ts";
import type { Session } from "../control/session.ts";
import type { Store } from "./store.ts";
import { StoreError } from "./store-error.ts";

/** Version of the tables, for later changes. */
const version = 1;

const tables = `
  CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS sessions (
    number INTEGER PRIMARY KEY, sid TEXT NOT NULL UNIQUE, state TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS channels (
    app_id TEXT NOT NULL, cname TEXT NOT NULL, state TEXT NOT NULL, PRIMARY KEY (app_id, cname)
  ) STRICT;
  PRAGMA user_version = ${version};
`;

/**
 * Opens a folder in which recordings, channels and the clock survive the process, in a SQLite database.
 * A call that has been answered is on the disk, even if the power fails. No secret of a request is kept.
 *
 * @throws {StoreError} if Node is older than 22.13, the folder cannot be used, or another emulator uses it
 *
 * @example
 * ```ts
 * import { createEmulator } from "@cloud-recording/emulator";
 * import { openStore } from "@cloud-recording/emulator/persistence";
 *
 * using emulator = createEmulator({ store: await openStore("./recordings") });
 * console.log(emulator.sessions());
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
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return new sqlite.DatabaseSync(join(folder, "emulator.db"));
  } catch (error) {
    throw explained(error, folder);
  }
}

function storeIn(database: DatabaseSync): Store {
  // Exclusive: two emulators in one folder would not know of each other's recordings.
  database.exec("PRAGMA locking_mode = EXCLUSIVE");
  database.exec("PRAGMA journal_mode = WAL");
  database.exec("PRAGMA synchronous = FULL");
  const { user_version: found } = database.prepare("PRAGMA user_version").get() ?? {};
  if (found !== 0 && found !== version) {
    throw new StoreError("The folder was written by another version of the emulator");
  }
  database.exec(`BEGIN IMMEDIATE; ${tables} COMMIT`);

  const setting = database.prepare("SELECT value FROM settings WHERE name = ?");
  const set = database.prepare("INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)");
  const saveSession = database.prepare(
    "INSERT INTO sessions (sid, state) VALUES (?, ?) ON CONFLICT (sid) DO UPDATE SET state = excluded.state",
  );
  const saveChannel = database.prepare(
    "INSERT OR REPLACE INTO channels (app_id, cname, state) VALUES (?, ?, ?)",
  );
  const states = <State>(sql: string): State[] =>
    database
      .prepare(sql)
      .all()
      .map(({ state }) => JSON.parse(String(state)));

  let key = setting.get("key")?.value as Uint8Array | undefined;
  if (key === undefined) {
    key = randomBytes(32);
    set.run("key", key);
  }
  const clock = setting.get("clock")?.value as Uint8Array | undefined;

  return {
    saved: {
      key,
      sessions: states<Session>("SELECT state FROM sessions ORDER BY number"),
      channels: states<ChannelState>("SELECT state FROM channels"),
    },
    clock: clock === undefined ? running : JSON.parse(new TextDecoder().decode(clock)),
    journal: {
      save({ sessions = [], channels = [] }) {
        atOnce(database, () => {
          for (const session of sessions) saveSession.run(session.sid, JSON.stringify(session));
          for (const channel of channels) {
            saveChannel.run(channel.appId, channel.cname, JSON.stringify(channel));
          }
        });
      },
      clear() {
        database.exec("BEGIN; DELETE FROM sessions; DELETE FROM channels; COMMIT");
      },
    },
    saveClock: (state) => void set.run("clock", new TextEncoder().encode(JSON.stringify(state))),
    close: () => database.close(),
  };
}

const running: ClockState = { offset: 0, frozenAt: null };

/** All of it or nothing. */
function atOnce(database: DatabaseSync, action: () => void): void {
  database.exec("BEGIN IMMEDIATE");
  try {
    action();
    database.exec("COMMIT");
  } catch (error) {
    database.exec("ROLLBACK");
    throw error;
  }
}

function explained(error: unknown, folder: string): StoreError {
  if (error instanceof StoreError) return error;
  const { message } = error as Error;
  return /locked/.test(message)
    ? new StoreError(`Another emulator uses the folder ${folder}`)
    : new StoreError(`The folder ${folder} cannot be used: ${message}`);
}
