import type { Client } from "openapi-fetch";
import type { RecordingState } from "./answers/recording-state.ts";
import type { StoppedRecording } from "./answers/stopped-recording.ts";
import { createApi } from "./api.ts";
import { Caller } from "./call/caller.ts";
import { assertObject, checkChannel } from "./call/check-arguments.ts";
import { loggingHooks, messageFirst } from "./call/logger.ts";
import type { CallOptions } from "./call/perform.ts";
import { type Result, type Safe, safely } from "./call/settle.ts";
import { type CloudRecordingOptions, checkAllOptions } from "./cloud-recording-options.ts";
import { errorCatalogue } from "./errors/catalogue.ts";
import { isServiceError } from "./errors/service-error.ts";
import { retryRules } from "./generated/retry-rules.ts";
import type { AcquireClientRequest, Layout, paths, StreamSubscribe } from "./generated/schema.ts";
import { withoutNulls } from "./json.ts";
import { acquire } from "./methods/acquire.ts";
import { query } from "./methods/query.ts";
import { checkStart, type StartListener, start } from "./methods/start.ts";
import { stop } from "./methods/stop.ts";
import { update } from "./methods/update.ts";
import { updateLayout } from "./methods/update-layout.ts";
import { sharedRateLimiter } from "./rate-limit/shared-rate-limiter.ts";
import {
  type AnyRecording,
  MixRecording,
  Recording,
  type RecordingHost,
  type RecordingOf,
} from "./recording.ts";
import { type RecoverOptions, type RecoveryReport, recover } from "./sessions/recover.ts";
import type { SavedSession } from "./sessions/saved-session.ts";
import { SessionJournal } from "./sessions/session-journal.ts";
import { memorySessionStore } from "./sessions/session-store.ts";
import type { RecordOptions } from "./settings/record-options.ts";
import {
  type Channel,
  encodeNames,
  type Mode,
  type RecordingSession,
  type Resource,
  type StartSettings,
} from "./settings/session.ts";
import { withTimeLimit } from "./time/time-limit.ts";
import { type Destination, destinationOf } from "./transport/destination.ts";
import { validateRequest } from "./validation/validate-request.ts";
import { hasEnded } from "./waiting/watched-recording.ts";

/** The calls of a client, which return a result instead of throwing. */
export interface SafeCalls
  extends Safe<CloudRecording, "acquire" | "update" | "updateLayout" | "query" | "stop"> {
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
 * Three levels, each usable alone: {@linkcode record} returns a recording that can be waited for, watched and stopped,
 * the six methods make one call each, and {@linkcode api} is the bare openapi-fetch client.
 *
 * Requests are checked before they are sent, unless `validateRequest` is `false`,
 * and object storage is taken by name too: `vendor: "aliyun", region: "CN_Shanghai"`.
 * Calls wait for the rate limit of the service and are retried when that is safe,
 * and recordings are saved before they start, so that {@linkcode recover} finds them after a crash.
 * The functions of `@cloud-recording/client/calls` make a smaller bundle.
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
 * const recording = await cloud.record({
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
 * try {
 *   await recording.untilRecording();
 * } finally {
 *   const { files, uploadingStatus } = await recording.stop();
 *   console.log(uploadingStatus, files);
 * }
 * ```
 */
export class CloudRecording {
  /** The App ID of all calls. */
  readonly appId: string;
  /** Address of the service. */
  readonly baseUrl: string;
  /** The same calls, which return a result instead of throwing: `await cloud.safe.query(session)`. */
  declare readonly safe: SafeCalls;
  readonly #caller: Caller;
  readonly #journal: SessionJournal;
  readonly #host: RecordingHost;
  readonly #destination: Destination;
  #api: Client<paths> | undefined;

  /**
   * Creates a client; nothing is sent.
   *
   * @throws ConfigurationError if an option is missing or not usable
   */
  constructor(options: CloudRecordingOptions) {
    checkAllOptions(options);
    const { appId, fetch, clock, store = memorySessionStore() } = options;
    const logger = options.logger && messageFirst(options.logger);
    const {
      onExpiring = (event) => logger?.warn("The API can soon not be called for a recording", event),
    } = options;
    this.#caller = new Caller({
      ...options,
      ...loggingHooks(logger, options),
      catalogue: options.catalogue ?? errorCatalogue,
      validateRequest: options.validateRequest ?? validateRequest,
      rateLimiter: options.rateLimiter ?? sharedRateLimiter(fetch, clock),
    });
    this.appId = appId;
    this.#destination = destinationOf(options);
    this.baseUrl = this.#destination.baseUrl;
    this.#journal = new SessionJournal(store, this.#caller, logger);
    this.#host = {
      caller: this.#caller,
      query: (session, callOptions) => this.query(session, callOptions),
      stop: (session, callOptions) => this.stop(session, callOptions),
      forget: ({ resourceId }) => this.#journal.forget(resourceId),
      onExpiring,
    };
    Object.defineProperty(this, "safe", { get: () => safely(this) });
  }

  /**
   * The bare openapi-fetch client, typed by path, with credentials and content type set.
   *
   * It neither checks requests, nor waits for the rate limit, nor unwraps responses. Its middleware sees the calls that
   * are made through it; to see all calls of the client, wrap `fetch` or use the hooks.
   */
  get api(): Client<paths> {
    // Made when it is first read, because it loads the platform's `Request`, which takes longer than a first call.
    this.#api ??= createApi(this.#destination);
    return this.#api;
  }

  /**
   * Gets the resource ID that a recording needs to start (ACQ-01).
   *
   * @throws CloudRecordingError
   */
  acquire(request: Channel & AcquireClientRequest, options?: CallOptions): Promise<Resource> {
    return acquire(this.#caller, request, options);
  }

  /**
   * Starts a recording with a resource ID that is at most five minutes old (START-01, SEQ-08).
   *
   * A recording that has started is not yet a recording that runs: call {@linkcode query} until its status is 4 or 5.
   * It is in the session store from before the request is sent until its end is certain.
   *
   * If its response is lost it is repeated with the same resource ID, which cannot start a second recording (AMB-95).
   *
   * @throws SidUnknownError if the recording runs and the response with its `sid` was lost
   * @throws CloudRecordingError; after a lost response it says what to do, and `error.recording` has the resource ID
   */
  async start<M extends Mode>(
    resource: Resource,
    settings: StartSettings<M>,
    options?: CallOptions,
  ): Promise<RecordingSession<M>> {
    checkStart(this.#caller, resource, settings);
    const send = (listener: StartListener) =>
      start(this.#caller, resource, settings, options, listener);
    return await this.#journal.starting(resource, encodeNames(settings), send, options?.signal);
  }

  /**
   * Replaces the subscription lists of a running recording as a whole (UPD-05).
   *
   * @throws CloudRecordingError
   */
  update(
    session: RecordingSession,
    streamSubscribe: StreamSubscribe,
    options?: CallOptions,
  ): Promise<void> {
    return update(this.#caller, session, streamSubscribe, options);
  }

  /**
   * Replaces the layout of a running mix recording as a whole (UPL-05): a property that is left out returns to its
   * default.
   *
   * @throws CloudRecordingError
   */
  updateLayout(
    session: RecordingSession<"mix">,
    layout: Layout,
    options?: CallOptions,
  ): Promise<void> {
    return updateLayout(this.#caller, session, layout, options);
  }

  /**
   * Returns the state of a recording (QRY-04).
   *
   * In the first seconds after `start`, and while the recorder moves to another machine, the service may return 404
   * although the recording is fine.
   *
   * @throws CloudRecordingError
   */
  async query(session: RecordingSession, options?: CallOptions): Promise<RecordingState> {
    const state = await query(this.#caller, session, options);
    if (hasEnded(state.status)) await this.#journal.forget(session.resourceId);
    return state;
  }

  /**
   * Ends a recording (STOP-04). It may take some seconds.
   *
   * If its response is lost it is repeated, and 49 is then a result with a `notice` (AMB-10). A recording that is not
   * found is asked for again for the `notFoundPatience` of the client, and stays in the session store.
   *
   * @throws CloudRecordingError; code 49 means that it had ended before, 435 that it has no files, and 404 that it was
   * not found
   */
  stop(session: RecordingSession, options?: CallOptions): Promise<StoppedRecording> {
    const call = () => stop(this.#caller, session, options);
    return session?.resourceId ? this.#journal.stopping(session, call) : call();
  }

  /**
   * Takes over a recording that runs, such as one that another process has started.
   *
   * @param session `recording.session`, or the result of `JSON.stringify(recording)`, parsed
   */
  resume<M extends Mode>(session: RecordingSession<M>): RecordingOf<M>;
  resume(given: RecordingSession): AnyRecording {
    // A database has null for what is absent.
    const session = withoutNulls(assertObject("query", "session", given));
    return session.mode === "mix"
      ? new MixRecording(this.#host, session as RecordingSession<"mix">)
      : new Recording(this.#host, session as RecordingSession<"individual">);
  }

  /**
   * Acquires and starts.
   *
   * Both requests are checked before the first one is sent. A resource ID that the service does not accept any more is
   * acquired anew, up to twice (AMB-27).
   *
   * @throws CloudRecordingError
   */
  async record<M extends Mode>(
    options: RecordOptions<M>,
    callOptions?: CallOptions,
  ): Promise<RecordingOf<M>> {
    const { channel, resourceExpiredHour, ...settings } = assertObject("start", "options", options);
    const { cname, uid, token, ...unknown } = assertObject("start", "channel", channel);
    // A caller without types may spread settings of `start`, which have it.
    const { token: other } = settings as { token?: unknown };
    checkChannel(unknown, token, other);
    const startSettings = { ...settings, token: other || token } as unknown as StartSettings<M>;
    checkStart(this.#caller, { cname, uid }, startSettings);
    for (let turn = 1; ; turn++) {
      const resource = await this.acquire({ cname, uid, resourceExpiredHour }, callOptions);
      try {
        return this.resume(await this.start(resource, startSettings, callOptions));
      } catch (error) {
        const stale = isServiceError(error) && retryRules[error.code] === "acquire-again";
        if (!stale || this.#caller.retry.attempts === 1 || turn === 3) throw error;
      }
    }
  }

  /** Lists the recordings in the session store that may run. */
  sessions(): Promise<SavedSession[]> {
    return this.#journal.list();
  }

  /**
   * Stops every recording in the session store, those of this client too.
   *
   * @throws the error of the session store
   */
  stopAll(options: Omit<RecoverOptions, "keep"> = {}): Promise<RecoveryReport<AnyRecording>> {
    return this.#recover(options, () => true);
  }

  /**
   * Deals with recordings in the session store that this client has not started, such as those of a process that has
   * crashed. Call it when your app starts. The store of `@cloud-recording/node` leaves out what belongs to other
   * processes that run; use any other store for one process at a time.
   *
   * A recording whose `sid` is known is stopped, or resumed if `keep` selects it.
   * If the response to `start` was lost, `start` is repeated with the same resource ID, which never starts a second
   * recording: either it starts now, and is stopped at once, or the service reports that it runs. The API cannot stop
   * such a recording; it is reported as `unreachable`, and leaves by itself when its channel is idle.
   *
   * @throws the error of the session store
   */
  recover(options: RecoverOptions = {}): Promise<RecoveryReport<AnyRecording>> {
    return this.#recover(options, (session) => !this.#journal.owns(session));
  }

  #recover(
    options: RecoverOptions,
    isMeant: (session: SavedSession) => boolean,
  ): Promise<RecoveryReport<AnyRecording>> {
    const resume = (session: RecordingSession) => this.resume(session);
    const host = { caller: this.#caller, journal: this.#journal, resume };
    // `keep` may never return.
    return withTimeLimit(0, options.signal, async () =>
      recover(host, (await this.#journal.list()).filter(isMeant), options),
    );
  }
}
