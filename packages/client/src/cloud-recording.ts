import type { CallOptions } from "./call.ts";
import { systemClock } from "./clock.ts";
import { CloudRecording as CloudRecordingCore } from "./core.ts";
import { errorCatalogue } from "./errors/catalogue.ts";
import type { CloudRecordingOptions } from "./full-options.ts";
import type { AcquireClientRequest } from "./generated/schema.ts";
import type { CallEvent, ResponseEvent } from "./hooks.ts";
import type { Life } from "./life/life.ts";
import { MixRecording, Recording, type RecordingOf } from "./life/recording.ts";
import { loggingHooks } from "./logger.ts";
import { sharedRateLimiter } from "./rate-limit/shared.ts";
import type { RecordOptions as CoreRecordOptions } from "./record-options.ts";
import type { StoppedRecording } from "./recording-state.ts";
import { type Result, type Safe, safely } from "./safe.ts";
import type {
  Channel,
  StartSettings as CoreStartSettings,
  Mode,
  RecordingSession,
  Resource,
} from "./session.ts";
import { Keeper } from "./sessions/keeper.ts";
import { type RecoverOptions, type RecoveryReport, recover } from "./sessions/recover.ts";
import { createRescuer } from "./sessions/rescuer.ts";
import type { SavedSession } from "./sessions/saved-session.ts";
import { memorySessionStore } from "./sessions/session-store.ts";
import { SidFinder } from "./sessions/sid-finder.ts";
import { byNumber, type NamedClientRequests } from "./storage-config.ts";
import { LightRequest, lightFetch } from "./transport/light-request.ts";
import { shortWay } from "./transport/short-way.ts";
import { validateRequest } from "./validate-request.ts";

/** Settings of `start`, by mode; object storage by number or by name. */
export type StartSettings<M extends Mode = Mode> = CoreStartSettings<M, NamedClientRequests>;

/** Options of `record()`, by mode; object storage by number or by name. */
export type RecordOptions<M extends Mode = Mode> = CoreRecordOptions<M, NamedClientRequests>;

/** The calls of a client, as twins that give a result instead of throwing. */
export interface SafeCalls
  extends Safe<CloudRecordingCore, "acquire" | "update" | "updateLayout" | "query" | "stop"> {
  /** See {@linkcode CloudRecording.start}. */
  start<M extends Mode>(
    resource: Resource,
    settings: StartSettings<M>,
    options?: CallOptions,
  ): Promise<Result<RecordingSession<M>>>;
  /** See {@linkcode CloudRecording.record}. */
  record<M extends Mode>(
    options: RecordOptions<M>,
    callOptions?: CallOptions,
  ): Promise<Result<RecordingOf<M>>>;
}

/**
 * A client of the anyRTC Cloud Recording service for one App ID.
 *
 * Three levels, each usable alone: {@linkcode record} gives a recording with a life, the six methods make one call each,
 * and {@linkcode api} is the bare openapi-fetch client.
 *
 * Requests are checked before they are sent, unless `validateRequest` is `false`,
 * and object storage is taken by name too: `vendor: "aliyun", region: "CN_Shanghai"`.
 * Calls wait for the rate limit of the service and are repeated when that is safe,
 * and recordings are written down before they start, so that {@linkcode recover} finds them after a crash.
 * Import from `@cloud-recording/client/core` for a small client that only repeats calls.
 *
 * @example
 * ```ts
 * import { CloudRecording } from "@cloud-recording/client";
 *
 * const cloud = new CloudRecording({
 *   appId: "my-app-id",
 *   customerId: "my-customer-id",
 *   customerCertificate: "my-customer-certificate",
 * });
 * await using recording = await cloud.record({
 *   channel: { cname: "room-42", uid: "527841" },
 *   mode: "mix",
 *   recordingConfig: { channelType: 0 },
 *   storageConfig: {
 *     vendor: "aliyun",
 *     region: "CN_Shanghai",
 *     bucket: "my-bucket",
 *     accessKey: "…",
 *     secretKey: "…",
 *   },
 * });
 * const { status, files } = await recording.untilRecording();
 * ```
 */
export class CloudRecording extends CloudRecordingCore {
  /** The same calls, which give a result instead of throwing: `await cloud.safe.query(session)`. */
  declare readonly safe: SafeCalls;
  readonly #keeper: Keeper;
  readonly #life: Life;
  readonly #sids: SidFinder;

  /**
   * Makes a client; nothing is sent.
   *
   * @param options credentials and the rest
   * @throws ConfigurationError if an option is missing or not usable
   */
  constructor(options: CloudRecordingOptions) {
    const {
      appId = "",
      store = memorySessionStore(),
      logger,
      fetch,
      clock,
    }: Partial<CloudRecordingOptions> = options ?? {};
    const rateLimiter = sharedRateLimiter(fetch, clock);
    const hooks = loggingHooks(logger, options ?? {});
    const keeper = new Keeper(store, appId, clock ?? systemClock, logger);
    const sids = new SidFinder();
    const onRequest = (event: CallEvent) => {
      keeper.sends(event);
      return hooks.onRequest?.(event);
    };
    const onResponse = (event: ResponseEvent) => {
      sids.look(event);
      return hooks.onResponse?.(event);
    };
    // An own `fetch` gets the global `Request`.
    const light = fetch === undefined ? { fetch: lightFetch, Request: LightRequest } : {};
    const { Request } = { ...options, ...light } as Partial<CloudRecordingOptions>;
    super(
      {
        validateRequest,
        rateLimiter,
        ...options,
        ...(light as Partial<CloudRecordingOptions>),
        ...hooks,
        onRequest,
        onResponse,
      },
      errorCatalogue,
      (...way) => shortWay(...way, Request),
    );
    this.#sids = sids;
    const {
      onExpiring = (event) => logger?.warn("A recording can soon not be called any more", event),
    } = options;
    this.#life = { clock: clock ?? systemClock, onExpiring };
    this.#keeper = keeper;
    Object.defineProperty(this, "safe", { get: () => safely(this) });
  }

  /** {@inheritDoc CloudRecordingCore.acquire} */
  override async acquire(
    request: Channel & AcquireClientRequest,
    options?: CallOptions,
  ): Promise<Resource> {
    const resource = await super.acquire(request, options);
    const { resourceExpiredHour } = request;
    return { ...resource, ...(resourceExpiredHour !== undefined && { resourceExpiredHour }) };
  }

  /**
   * {@inheritDoc CloudRecordingCore.start}
   *
   * The recording is in the session store from before the request is sent until it has ended.
   */
  override async start<M extends Mode>(
    resource: Resource,
    settings: StartSettings<M>,
    options?: CallOptions,
  ): Promise<RecordingSession<M>> {
    const numbered = byNumber(settings) as CoreStartSettings<M>;
    options?.signal?.throwIfAborted();
    const start = async () => {
      options?.signal?.throwIfAborted();
      try {
        return await super.start(resource, numbered, options);
      } catch (error) {
        const sid = this.#sids.take(resource.resourceId, error);
        if (sid === undefined) throw error;
        const { cname, uid, resourceId } = resource;
        return { cname, uid, resourceId, sid, mode: numbered.mode };
      }
    };
    // Without these there is nothing to write down, and `start` says what is missing.
    if (!resource?.resourceId || !numbered?.mode) return await start();
    return await this.#keeper.starting(resource, numbered, start);
  }

  /** {@inheritDoc CloudRecordingCore.stop} */
  override stop(session: RecordingSession, options?: CallOptions): Promise<StoppedRecording> {
    const stop = () => super.stop(session, options);
    return session?.resourceId ? this.#keeper.stopping(session, stop) : stop();
  }

  /** {@inheritDoc CloudRecordingCore.resume} */
  override resume<M extends Mode>(session: RecordingSession<M>): RecordingOf<M>;
  override resume(session: RecordingSession): Recording {
    return session.mode === "mix"
      ? new MixRecording(this, session as RecordingSession<"mix">, this.#life)
      : new Recording(this, session, this.#life);
  }

  /** {@inheritDoc CloudRecordingCore.record} */
  override async record<M extends Mode>(
    options: RecordOptions<M>,
    callOptions?: CallOptions,
  ): Promise<RecordingOf<M>> {
    // It calls `acquire`, `start` and `resume` of this class.
    return (await super.record(options as CoreRecordOptions<M>, callOptions)) as RecordingOf<M>;
  }

  /** The recordings in the session store that may run. */
  sessions(): Promise<SavedSession[]> {
    return this.#keeper.list();
  }

  /**
   * Stops every recording in the session store, those of this client too.
   *
   * @throws what the session store throws
   */
  async stopAll(options: Omit<RecoverOptions, "keep"> = {}): Promise<RecoveryReport<Recording>> {
    return await this.#recover(await this.#keeper.list(), options);
  }

  /**
   * Deals with what a crash left behind: recordings in the session store that this client has not started.
   * Call it when your app starts, with a store that no other running process uses.
   *
   * A recording whose `sid` is known is stopped, or resumed if `keep` says so.
   * If the answer to `start` was lost, `start` is repeated with the same resource ID, which never starts a second
   * recording: either it starts now, and is stopped at once, or the service says that it runs. The API cannot stop such
   * a recording; it is reported as `unreachable`, and leaves by itself when its channel is idle.
   *
   * @throws what the session store throws
   */
  async recover(options: RecoverOptions = {}): Promise<RecoveryReport<Recording>> {
    const sessions = await this.#keeper.list();
    return await this.#recover(
      sessions.filter((session) => !this.#keeper.owns(session)),
      options,
    );
  }

  #recover(sessions: SavedSession[], options: RecoverOptions): Promise<RecoveryReport<Recording>> {
    const { signal } = options;
    const callOptions = signal ? { signal } : {};
    const rescuer = createRescuer<Recording>(
      this,
      this.#keeper,
      (saved, settings) => super.start(saved, settings, callOptions),
      (session) => this.resume(session),
      () => this.#life.clock.now(),
      callOptions,
    );
    return recover(rescuer, sessions, options);
  }
}
