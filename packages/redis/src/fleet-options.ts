import type {
  AnyRecording,
  CallEvent,
  Clock,
  CloudRecording,
  RecordingSession,
  RecoveryReport,
  ResponseEvent,
  RetryEvent,
  SavedSession,
  SessionStore,
  WaitEvent,
} from "@cloud-recording/client";
import type { RedisRateLimiter, RedisRateLimiterOptions } from "./rate-limiter.ts";
import type { RedisClient } from "./redis-client.ts";
import type { RedisSessionOptions, TakenSession } from "./session-options.ts";
import type { RedisUidsOptions } from "./uids.ts";

/** Options of the client of a fleet. */
export interface FleetClientOptions {
  readonly appId: string;
  readonly rateLimiter: RedisRateLimiter;
  readonly store: SessionStore;
  readonly onRequest: (event: CallEvent) => void;
  readonly onResponse: (event: ResponseEvent) => void;
  readonly onRetry: (event: RetryEvent) => void;
  readonly onWait: (event: WaitEvent) => void;
  readonly clock: Clock;
}

/** Hooks of the client, such as those of `@cloud-recording/node/opentelemetry`. */
export type FleetHooks = Partial<
  Pick<FleetClientOptions, "onRequest" | "onResponse" | "onRetry" | "onWait">
>;

/** Options of {@linkcode createFleet}. */
export interface FleetOptions {
  /** The connection to Redis or Valkey. */
  readonly redis: RedisClient;
  /** The App ID of all recordings. */
  readonly appId: string;
  /** Makes the client of this worker. Pass all of `options` on, and add to them. */
  readonly connect: (options: FleetClientOptions) => CloudRecording;
  /**
   * The limit, and what happens while Redis is away.
   *
   * @default 10 requests per second
   */
  readonly rateLimit?: Omit<RedisRateLimiterOptions, "appId" | "clock"> | undefined;
  /**
   * Heartbeat of the workers, and what happens while Redis is away.
   *
   * @default a heartbeat of five seconds, and nothing is started without Redis
   */
  readonly sessions?:
    | Pick<RedisSessionOptions, "heartbeat" | "startWithoutRedis" | "timeout">
    | undefined;
  /**
   * Range of the UIDs of recorders; keep it apart from that of your users.
   *
   * @default all UIDs
   */
  readonly uids?: Pick<RedisUidsOptions, "least" | "greatest"> | undefined;
  /**
   * Number of recordings of this worker that may wait for their start. `record` refuses those above it.
   *
   * @default 1_000
   */
  readonly longestQueue?: number | undefined;
  /**
   * Selects the recordings of crashed workers to go on with, by `onRecovered`; all others are stopped.
   *
   * @default none
   */
  readonly keep?: ((session: RecordingSession) => boolean | Promise<boolean>) | undefined;
  /**
   * Called with what became of the recordings of crashed workers, if there were any.
   *
   * @default nothing happens
   */
  readonly onRecovered?: ((report: RecoveryReport<AnyRecording>) => void) | undefined;
  /**
   * Called with a session that this worker has taken over from one that is gone.
   *
   * @default nothing happens
   */
  readonly onTakeOver?: ((taken: TakenSession) => void) | undefined;
  /**
   * Called with a session that another worker has taken over from this one, because it gave no sign of life in time.
   *
   * @default nothing happens
   */
  readonly onLost?: ((session: SavedSession) => void) | undefined;
  /**
   * Hooks that are called beside those of the fleet.
   *
   * @default none
   */
  readonly hooks?: readonly FleetHooks[] | undefined;
  /**
   * Time and chance.
   *
   * @default those of this machine
   */
  readonly clock?: Clock | undefined;
}

/** Options of {@linkcode Fleet.record}. */
export interface FleetRecordOptions {
  /**
   * Time in which `start` must be sent, in milliseconds. A recording that still waits then is not started. One whose
   * `start` was sent is never given up.
   *
   * @default no limit
   */
  readonly within?: number | undefined;
  /**
   * Gives up a recording that still waits for its start. One whose `start` was sent goes on.
   *
   * @default none
   */
  readonly signal?: AbortSignal | undefined;
}
