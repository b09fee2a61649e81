import type { DatabaseSync, StatementSync } from "node:sqlite";
import { crc32 } from "node:zlib";
import type { ChannelState } from "../channels/channel.ts";
import type { Changes, Saved, SavedSession } from "../control/journal.ts";
import type { Session } from "../control/session.ts";
import { endedLimit } from "../control/sessions.ts";
import { StoreError } from "./store-error.ts";

/** Version of the tables. Resource IDs of version 1 cannot be opened any more. */
const version = 2;

const definitions = `
  CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS sessions (
    number INTEGER PRIMARY KEY, sid TEXT NOT NULL UNIQUE, grant_number INTEGER NOT NULL,
    app_id TEXT NOT NULL, cname TEXT NOT NULL, uid TEXT NOT NULL,
    has_ended INTEGER NOT NULL, changed_at REAL NOT NULL, checksum INTEGER NOT NULL, state TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS channels (
    app_id TEXT NOT NULL, cname TEXT NOT NULL,
    state TEXT NOT NULL, checksum INTEGER NOT NULL, PRIMARY KEY (app_id, cname)
  ) STRICT;
  PRAGMA user_version = ${version};
`;

/** As many recordings are looked at when the database is opened; the others when they are needed. */
const checkedLimit = 11_000;

/** The tables of the database. Recordings and channels are JSON, with a checksum. */
export class Tables {
  readonly #database: DatabaseSync;
  readonly #saveSession: StatementSync;
  readonly #saveChannel: StatementSync;
  readonly #deleteSession: StatementSync;
  readonly #deleteChannel: StatementSync;

  /** @throws {StoreError} if they are of another version, or damaged */
  constructor(database: DatabaseSync) {
    this.#database = database;
    const found = database.prepare("PRAGMA user_version").get()?.user_version;
    if (found !== 0 && found !== version) {
      throw new StoreError("The database was written by another version of the emulator");
    }
    const state = database.prepare("PRAGMA quick_check(1)").get()?.quick_check;
    if (state !== "ok") throw new StoreError("The database is damaged");
    this.#transact(() => database.exec(definitions));
    this.#saveSession = database.prepare(
      `INSERT INTO sessions
       (sid, grant_number, app_id, cname, uid, has_ended, changed_at, checksum, state)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (sid)
       DO UPDATE SET has_ended = excluded.has_ended, changed_at = excluded.changed_at,
       checksum = excluded.checksum, state = excluded.state`,
    );
    this.#saveChannel = database.prepare(
      "INSERT OR REPLACE INTO channels (app_id, cname, state, checksum) VALUES (?, ?, ?, ?)",
    );
    this.#deleteSession = database.prepare("DELETE FROM sessions WHERE sid = ?");
    this.#deleteChannel = database.prepare("DELETE FROM channels WHERE app_id = ? AND cname = ?");
  }

  setting(name: string): Uint8Array | undefined {
    const row = this.#database.prepare("SELECT value FROM settings WHERE name = ?").get(name);
    return row?.value as Uint8Array | undefined;
  }

  set(name: string, value: Uint8Array): void {
    const sql = "INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)";
    this.#database.prepare(sql).run(name, value);
  }

  /** Reads names of all but the recordings that ended too long ago, which are deleted; and the channels. */
  load(): Omit<Saved, "key"> {
    this.#database.exec(
      `DELETE FROM sessions WHERE has_ended AND number <=
       (SELECT number FROM sessions WHERE has_ended ORDER BY number DESC LIMIT 1 OFFSET ${endedLimit})`,
    );
    const channels = this.#database
      .prepare("SELECT cname AS name, state, checksum FROM channels")
      .all()
      .map((row) => parsed<ChannelState>(row));
    const joins = channels.flatMap(({ users }) => users.map(({ joinedAt }) => joinedAt));
    let changedAt = joins.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
    const state = this.#database.prepare(
      "SELECT sid AS name, state, checksum FROM sessions WHERE sid = ?",
    );
    const rows = this.#database
      .prepare(
        "SELECT sid, grant_number, app_id, cname, uid, has_ended, changed_at FROM sessions ORDER BY number",
      )
      .all();
    const sessions = rows.map((row) => {
      changedAt = Math.max(changedAt, Number(row.changed_at));
      return new StoredSession(row, state);
    });
    for (const session of sessions.slice(0, checkedLimit)) session.check();
    return { changedAt, sessions, channels };
  }

  /** Keeps all changes or none. */
  save({ sessions = [], channels = [], forgotten }: Changes): void {
    this.#transact(() => {
      for (const sid of forgotten?.sids ?? []) this.#deleteSession.run(sid);
      for (const { appId, cname } of forgotten?.channels ?? []) {
        this.#deleteChannel.run(appId, cname);
      }
      for (const session of sessions) {
        const state = JSON.stringify(session);
        const { sid, grantNumber, appId, cname, uid, startedAt, end } = session;
        const names = [sid, grantNumber, appId, cname, uid] as const;
        const hasEnded = end === undefined ? 0 : 1;
        this.#saveSession.run(...names, hasEnded, end?.at ?? startedAt, crc32(state), state);
      }
      for (const channel of channels) {
        const state = JSON.stringify(channel);
        this.#saveChannel.run(channel.appId, channel.cname, state, crc32(state));
      }
    });
  }

  clear(): void {
    this.#transact(() => this.#database.exec("DELETE FROM sessions; DELETE FROM channels"));
    this.tidy("VACUUM");
  }

  /** Runs a statement that only saves room, for which there may be no room. */
  tidy(sql: "VACUUM" | "PRAGMA wal_checkpoint(TRUNCATE)"): void {
    try {
      this.#database.exec(sql);
    } catch {
      // The database stays as it is.
    }
  }

  #transact(action: () => void): void {
    this.#database.exec("BEGIN IMMEDIATE");
    try {
      action();
      this.#database.exec("COMMIT");
    } catch (error) {
      try {
        this.#database.exec("ROLLBACK");
      } catch {
        // SQLite has done so itself, for example because the disk is full. The first error says why.
      }
      throw error;
    }
  }
}

/** A recording in the database. */
class StoredSession implements SavedSession {
  readonly sid: string;
  readonly grantNumber: number;
  readonly appId: string;
  readonly cname: string;
  readonly uid: string;
  readonly hasEnded: boolean;
  readonly #state: StatementSync;

  /** @param state reads a recording by its ID */
  constructor(row: Record<string, unknown>, state: StatementSync) {
    this.sid = row.sid as string;
    this.grantNumber = row.grant_number as number;
    this.appId = row.app_id as string;
    this.cname = row.cname as string;
    this.uid = row.uid as string;
    this.hasEnded = row.has_ended === 1;
    this.#state = state;
  }

  /** @throws {StoreError} if it is damaged */
  check(): void {
    textOf(this.#state.get(this.sid) ?? {});
  }

  read(): Session {
    return parsed<Session>(this.#state.get(this.sid) ?? {});
  }
}

/** A recording or channel as it was saved. */
function parsed<State>(row: Record<string, unknown>): State {
  return JSON.parse(textOf(row));
}

/** The text of a row. @throws {StoreError} if it is another one than was saved */
function textOf({ name, state, checksum }: Record<string, unknown>): string {
  const text = String(state);
  if (crc32(text) !== checksum) throw new StoreError(`The database is damaged (at ${name})`);
  return text;
}
