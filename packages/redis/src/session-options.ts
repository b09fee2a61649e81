import type { Clock, DamagedSession, SavedSession, SessionStore } from "@cloud-recording/client";

/** Options of `redisSessionStore`. */
export interface RedisSessionOptions {
  /** The App ID of the recordings. */
  readonly appId: string;
  /**
   * Time in which a worker gives a sign of life, in milliseconds. It gives two, so that one may be late. The sessions
   * of a worker that is gone can be taken over after one and a half, and are within two if a worker lists them; after
   * three if Redis was away.
   *
   * @default 5_000
   */
  readonly heartbeat?: number | undefined;
  /**
   * Starts recordings while Redis is away. They are kept in this worker until Redis is back, so a crash of the worker
   * meanwhile loses them. Without it, `start` fails then, before anything is sent.
   *
   * @default false
   */
  readonly startWithoutRedis?: boolean | undefined;
  /**
   * Time in which Redis must answer, in milliseconds.
   *
   * @default 2_000
   */
  readonly timeout?: number | undefined;
  /**
   * Time and pauses.
   *
   * @default the clock of this machine
   */
  readonly clock?: Clock | undefined;
  /** Called with a session that another worker has taken over, because this one gave no sign of life in time. */
  readonly onLost?: ((session: SavedSession) => void) | undefined;
  /** Called with a session that this worker has taken over from one that is gone. */
  readonly onTakeOver?: ((taken: TakenSession) => void) | undefined;
}

/** A session that was taken over. */
export interface TakenSession {
  readonly session: SavedSession;
  /** Identifier of the worker that is gone. */
  readonly from: string;
  /** Fencing token: greater than that of each worker that has held the session before. */
  readonly token: number;
}

/** Sessions of many workers, in Redis. */
export interface RedisSessionStore extends SessionStore {
  /** Identifier of this worker. */
  readonly owner: string;
  /**
   * Lists the sessions of workers that are gone that are in the hands of this worker and cannot be read. They stay in
   * Redis as they are.
   */
  damaged(): readonly DamagedSession[];
  /** Ends the signs of life. The sessions of this worker can then be taken over. */
  close(): void;
}
