import type { DatabaseSync, StatementSync } from "node:sqlite";
import { crc32 } from "node:zlib";
import type { ChannelState } from "../channels/channel.ts";
import type { Changes, Saved } from "../control/journal.ts";
import type { Session } from "../control/session.ts";
import { endedLimit } from "../control/sessions.ts";
import { StoreError } from "./store-error.ts";

/** Version of the tables. Resource IDs of version 1 cannot be opened any more. */
const version = 2;

const definitions = `
  CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS sessions (
    number INTEGER PRIMARY KEY, sid TEXT NOT NULL UNIQUE, has_ended INTEGER NOT NULL,
    state TEXT NOT NULL, checksum INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS channels (
    app_id TEXT NOT NULL, cname TEXT NOT NULL,
    state TEXT NOT NULL, checksum INTEGER NOT NULL, PRIMARY KEY (app_id, cname)
  ) STRICT;
  PRAGMA user_version = ${version};
`;

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
      `INSERT INTO sessions (sid, has_ended, state, checksum) VALUES (?, ?, ?, ?) ON CONFLICT (sid)
       DO UPDATE SET has_ended = excluded.has_ended, state = excluded.state, checksum = excluded.checksum`,
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

  /** Reads all but the recordings that ended too long ago, which are deleted. */
  load(): Pick<Saved, "sessions" | "channels"> {
    this.#database.exec(
      `DELETE FROM sessions WHERE has_ended AND number <=
       (SELECT number FROM sessions WHERE has_ended ORDER BY number DESC LIMIT 1 OFFSET ${endedLimit})`,
    );
    return {
      sessions: this.#states<Session>(
        "SELECT number AS name, state, checksum FROM sessions ORDER BY number",
      ),
      channels: this.#states<ChannelState>("SELECT cname AS name, state, checksum FROM channels"),
    };
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
        const hasEnded = session.end === undefined ? 0 : 1;
        this.#saveSession.run(session.sid, hasEnded, state, crc32(state));
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

  #states<State>(sql: string): State[] {
    return this.#database
      .prepare(sql)
      .all()
      .map(({ name, state, checksum }) => {
        if (crc32(String(state)) !== checksum) {
          throw new StoreError(`The database is damaged (at ${name})`);
        }
        return JSON.parse(String(state));
      });
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
