import {
  type CallEvent,
  type Channel,
  type CloudRecording,
  ConfigurationError,
  type DamagedSession,
  type Mode,
  type RecordingOf,
  type RecordOptions,
  systemClock,
} from "@cloud-recording/client";
import { callListener } from "./call-listener.ts";
import { FleetClosedError, QueueFullError } from "./fleet-errors.ts";
import { CallFigures, type FleetFigures } from "./fleet-figures.ts";
import type { FleetHooks, FleetOptions, FleetRecordOptions } from "./fleet-options.ts";
import { type RedisRateLimiter, redisRateLimiter } from "./rate-limiter.ts";
import { reasonOf } from "./reason-of.ts";
import { RecorderUids } from "./recorder-uids.ts";
import type { RedisSessionStore } from "./session-options.ts";
import { redisSessionStore } from "./session-store.ts";
import { StartWait } from "./start-wait.ts";
import { type RedisUids, redisUids } from "./uids.ts";

/** One worker of many that record with the same App ID. */
export interface Fleet extends AsyncDisposable {
  /** The client of this worker. All of its calls keep the limit. */
  readonly cloud: CloudRecording;
  /**
   * Acquires and starts, with a UID that no other recorder in the channel has. It is released when the recording has
   * ended.
   *
   * @param describe the options of `cloud.record()`, for the channel with the UID, such as with a token made for it
   * @throws QueueFullError if more than `longestQueue` recordings of this worker wait for their start
   * @throws StartTooLateError if `start` was not sent `within` its time
   * @throws FleetClosedError after `close()`
   * @throws CloudRecordingError, or the error of Redis
   */
  record<M extends Mode>(
    cname: string,
    describe: (channel: Channel) => RecordOptions<M> | Promise<RecordOptions<M>>,
    options?: FleetRecordOptions,
  ): Promise<RecordingOf<M>>;
  /** Figures of this worker. */
  figures(): FleetFigures;
  /** Starts nothing more, and gives no more signs of life: others take over what still runs. */
  close(): void;
}

/**
 * Joins the workers that record with one App ID: its limit, its sessions and its UIDs are in Redis, and this worker
 * deals with the recordings of those that are gone.
 *
 * @throws ConfigurationError if an option is not usable
 * @example
 * ```ts
 * import { CloudRecording } from "@cloud-recording/client";
 * import { createFleet, type RedisClient } from "@cloud-recording/redis";
 *
 * declare const redis: RedisClient; // await createClient({ url }).connect()
 *
 * const fleet = createFleet({
 *   redis,
 *   appId: "my-app-id",
 *   connect: (options) =>
 *     new CloudRecording({
 *       ...options,
 *       customerId: "my-customer-id",
 *       customerCertificate: "my-customer-certificate",
 *     }),
 * });
 * const recording = await fleet.record(
 *   "room-42",
 *   (channel) => ({ channel, mode: "mix", recordingConfig: { channelType: 0 } }),
 *   { within: 10_000 },
 * );
 * await recording.stop();
 * console.log(fleet.figures());
 * ```
 */
export function createFleet(options: FleetOptions): Fleet {
  return new RedisFleet(options);
}

/** A recording that waits for its start. */
interface Start {
  readonly cname: string;
  readonly uid: string;
  /** Called when `start` is sent. */
  readonly onSend: () => void;
}

class RedisFleet implements Fleet {
  readonly cloud: CloudRecording;
  readonly #options: FleetOptions;
  readonly #limiter: RedisRateLimiter;
  readonly #store: RedisSessionStore;
  readonly #uids: RedisUids;
  readonly #recorders: RecorderUids;
  readonly #calls: CallFigures;
  readonly #counts = { refused: 0, tooLate: 0, takenOver: 0, lost: 0 };
  readonly #starts = new Set<Start>();
  /** Resource IDs of recordings of other workers that are to be dealt with, and of those that run on. */
  readonly #taken = new Set<string>();
  readonly #resumed = new Set<string>();
  /** Places of damaged sessions that were reported. */
  readonly #damaged = new Set<string>();
  readonly #closed = new AbortController();
  #waiting = 0;

  constructor(options: FleetOptions) {
    const { redis, appId, clock = systemClock, longestQueue = 1000, hooks = [] } = options;
    if (!(longestQueue >= 1)) {
      throw new ConfigurationError("longestQueue", "longestQueue must be a number from 1");
    }
    this.#options = options;
    this.#calls = new CallFigures(clock);
    this.#limiter = redisRateLimiter(redis, { ...options.rateLimit, appId, clock });
    this.#uids = redisUids(redis, { ...options.uids, appId });
    this.#recorders = new RecorderUids(this.#uids);
    this.#store = redisSessionStore(redis, {
      ...options.sessions,
      ...{ appId, clock: options.clock },
      onTakeOver: (taken) => {
        this.#counts.takenOver += 1;
        this.#recorders.takeOver(taken.session);
        this.#taken.add(taken.session.resourceId);
        return options.onTakeOver?.(taken);
      },
      onLost: (session) => {
        this.#counts.lost += 1;
        this.#recorders.lose(session);
        return options.onLost?.(session);
      },
    });
    const onSend = (event: CallEvent) => this.#sent(event);
    const all: readonly FleetHooks[] = [
      this.#limiter,
      {
        onWait: (event) => this.#calls.onWait(event),
        onRequest: (event) => {
          this.#calls.onRequest(event);
          onSend(event);
        },
        onResponse: (event) => this.#calls.onResponse(event),
      },
      ...hooks,
    ];
    this.cloud = options.connect({
      ...{ appId, clock, rateLimiter: this.#limiter },
      store: this.#recorders.watch(this.#store),
      onRequest: (event) => callAll(all, (hook) => hook.onRequest?.(event)),
      onResponse: (event) => callAll(all, (hook) => hook.onResponse?.(event)),
      onRetry: (event) => callAll(all, (hook) => hook.onRetry?.(event)),
      onWait: (event) => callAll(all, (hook) => hook.onWait?.(event)),
    });
    void this.#repeat(() => this.#store.list());
    void this.#repeat(() => this.#recover());
  }

  async record<M extends Mode>(
    cname: string,
    describe: (channel: Channel) => RecordOptions<M> | Promise<RecordOptions<M>>,
    { within, signal }: FleetRecordOptions = {},
  ): Promise<RecordingOf<M>> {
    const { longestQueue = 1000, clock = systemClock } = this.#options;
    const closed = this.#closed.signal;
    if (closed.aborted) throw new FleetClosedError("the fleet was closed");
    if (signal?.aborted) throw reasonOf(signal);
    if (within !== undefined && !(within > 0 && within < 2 ** 30)) {
      throw new ConfigurationError("within", "within must be a number above 0");
    }
    if (this.#waiting >= longestQueue) {
      this.#counts.refused += 1;
      throw new QueueFullError(`${longestQueue} recordings wait for their start already`);
    }
    this.#waiting += 1;
    const onLate = () => {
      this.#counts.tooLate += 1;
    };
    const onEnd = () => {
      this.#waiting -= 1;
    };
    const wait = new StartWait({ clock, within, signal, closed, onLate, onEnd });
    try {
      return await wait.during(this.#start(cname, describe, wait));
    } finally {
      wait.end();
    }
  }

  figures(): FleetFigures {
    const { requests, failures, limited, waits, waited, longestWait } = this.#calls;
    return {
      queued: this.#limiter.queued,
      starting: this.#waiting,
      sessions: this.#recorders.sessions,
      isRedisAway: this.#limiter.isAway,
      ...{ requests, failures, limited, waits, waited, longestWait, ...this.#counts },
    };
  }

  close(): void {
    this.#closed.abort();
    this.#store.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.close();
  }

  async #start<M extends Mode>(
    cname: string,
    describe: (channel: Channel) => RecordOptions<M> | Promise<RecordOptions<M>>,
    wait: StartWait,
  ): Promise<RecordingOf<M>> {
    const { signal } = wait;
    const uid = await this.#takeUid(cname);
    return await this.#recorders.during(cname, uid, async () => {
      signal.throwIfAborted();
      const start: Start = { cname, uid, onSend: () => wait.end() };
      this.#starts.add(start);
      try {
        const describing = async () => await describe({ cname, uid });
        return await this.cloud.record(await wait.during(describing()), { signal });
      } finally {
        this.#starts.delete(start);
      }
    });
  }

  async #takeUid(cname: string): Promise<string> {
    try {
      return await this.#uids.take(cname);
    } catch (error) {
      const { sessions, uids, clock = systemClock } = this.#options;
      if (error instanceof RangeError || !sessions?.startWithoutRedis) throw error;
      const { least = 1, greatest = 2 ** 32 - 1 } = uids ?? {};
      return String(least + Math.floor(clock.random() * (greatest - least + 1)));
    }
  }

  /** From here on, a recording is never given up: it may run. */
  #sent({ method, recording }: CallEvent): void {
    if (method !== "start") return;
    for (const start of this.#starts) {
      if (start.cname === recording.cname && start.uid === recording.uid) start.onSend();
    }
  }

  async #recover(): Promise<void> {
    const { keep, onRecovered } = this.#options;
    for (const resourceId of this.#taken) {
      const isDone = !this.#recorders.has(resourceId) || this.#resumed.has(resourceId);
      if (isDone) this.#taken.delete(resourceId);
    }
    const isNew = ({ place }: DamagedSession) => !this.#damaged.has(place);
    if (this.#taken.size === 0 && !this.#store.damaged().some(isNew)) return;
    const report = await this.cloud.recover({
      signal: this.#closed.signal,
      keep: async (session) =>
        this.#resumed.has(session.resourceId) || ((await keep?.(session)) ?? false),
    });
    // Those that run on are in each report.
    const resumed = report.resumed.filter(({ session }) => !this.#resumed.has(session.resourceId));
    for (const { session } of resumed) this.#resumed.add(session.resourceId);
    // So are those that cannot be read.
    const damaged = report.damaged.filter(isNew);
    for (const { place } of damaged) this.#damaged.add(place);
    const { stopped, ended, unconfirmed, unreachable, failed } = report;
    const lists = [resumed, stopped, ended, unconfirmed, unreachable, failed, damaged];
    if (lists.some(({ length }) => length > 0))
      callListener(onRecovered, { ...report, resumed, damaged });
  }

  /** Does something four times in each heartbeat. What fails is tried again. */
  async #repeat(task: () => unknown): Promise<void> {
    const { clock = systemClock, sessions } = this.#options;
    const { signal } = this.#closed;
    const pause = (sessions?.heartbeat ?? 5000) / 4;
    while (!signal.aborted) {
      try {
        await task();
      } catch {}
      try {
        await clock.sleep(pause, signal);
      } catch {}
    }
  }
}

function callAll(hooks: readonly FleetHooks[], call: (hook: FleetHooks) => unknown): void {
  for (const hook of hooks) callListener(call, hook);
}
