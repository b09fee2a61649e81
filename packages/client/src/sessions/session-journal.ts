import type { StoppedRecording } from "../answers/stopped-recording.ts";
import type { Caller } from "../call/caller.ts";
import { classifyFailure } from "../call/failure.ts";
import { callHook } from "../call/hooks.ts";
import type { Logger } from "../call/logger.ts";
import { isCloudRecordingError } from "../errors/cloud-recording-error.ts";
import { isNotFound } from "../errors/is-not-found.ts";
import { isServiceError, type ServiceError } from "../errors/service-error.ts";
import { resourceLifetime } from "../generated/constants.ts";
import { recordingAfterError } from "../generated/error-codes.ts";
import * as defaults from "../generated/single/defaults.ts";
import { isNumber, withoutUndefined } from "../json.ts";
import type { StartListener } from "../methods/start.ts";
import type {
  EncodedStartSettings,
  Mode,
  RecordingSession,
  Resource,
} from "../settings/session.ts";
import { TimeoutReached, withTimeLimit } from "../time/time-limit.ts";
import { readSavedSession, type SavedSession } from "./saved-session.ts";
import type { DamagedSession, SessionStore } from "./session-store.ts";

const hour = 60 * 60 * 1000;
/** Time in which the store must respond, in milliseconds. One that waits for signs of life takes some seconds. */
const patience = 30_000;

/** Keeps the session store in step with recordings: an entry before `start` is sent, none after a certain end. */
export class SessionJournal {
  readonly #store: SessionStore;
  readonly #caller: Pick<Caller, "appId" | "clock">;
  readonly #logger: Logger | undefined;
  /** Resource IDs of the recordings that this client has started, and of those whose `start` was sent. */
  readonly #own = new Set<string>();
  readonly #sent = new Set<string>();
  /** The starts that have not ended, by resource ID. */
  readonly #starts = new Map<string, Promise<unknown>>();

  constructor(
    store: SessionStore,
    caller: Pick<Caller, "appId" | "clock">,
    logger: Logger | undefined,
  ) {
    this.#store = store;
    this.#caller = caller;
    this.#logger = logger;
  }

  /** The sessions of this App ID, to be dealt with or only to be looked at. */
  async list(takeOver?: false): Promise<SavedSession[]> {
    const entries = await this.#entries(takeOver);
    return entries.flatMap((entry) => {
      const saved = readSavedSession(entry);
      return saved?.appId === this.#caller.appId ? [saved] : [];
    });
  }

  /**
   * The entries of the store that are not sessions. The logger is warned of each.
   *
   * A store that cannot list what it cannot read must not stop the recovery of all others.
   */
  async damaged(): Promise<DamagedSession[]> {
    const entries = await this.#entries(false);
    const foreign = entries.flatMap((entry, index) =>
      readSavedSession(entry) ? [] : [{ place: `entry ${index}`, problem: "it is not a session" }],
    );
    const unreadable = this.#ask(async () => [...((await this.#store.damaged?.()) ?? [])]);
    const damaged = await unreadable.catch((error) => {
      this.#report("The session store cannot list what is damaged", { error });
      return [{ place: "damaged() of the session store", problem: "it has failed" }];
    });
    damaged.push(...foreign);
    for (const entry of damaged) {
      callHook((details) => this.#logger?.warn("A saved session cannot be read", details), entry);
    }
    return damaged;
  }

  /** Waits for a `start` of this client, if one is under way. */
  async settled({ resourceId }: Resource): Promise<void> {
    await Promise.allSettled([this.#starts.get(resourceId)]);
  }

  /** True if this client has started a recording itself. */
  owns({ resourceId }: Resource): boolean {
    return this.#own.has(resourceId);
  }

  /** Finds a session. */
  async get(resourceId: string, signal?: AbortSignal): Promise<SavedSession | undefined> {
    const saved = readSavedSession(await this.#ask(() => this.#store.get(resourceId), signal));
    return saved?.resourceId === resourceId ? saved : undefined;
  }

  /**
   * Starts a recording that is saved before, and whose `sid` is saved after.
   *
   * @throws what `start` throws, or what the store throws while nothing has been sent
   */
  async starting<M extends Mode>(
    resource: Resource,
    settings: EncodedStartSettings<M>,
    start: (listener: StartListener) => Promise<RecordingSession<M>>,
    signal: AbortSignal | undefined,
  ): Promise<RecordingSession<M>> {
    const { resourceId } = resource;
    const starting = this.#start(resource, settings, start, signal);
    this.#starts.set(resourceId, starting);
    try {
      return await starting;
    } finally {
      if (this.#starts.get(resourceId) === starting) this.#starts.delete(resourceId);
    }
  }

  async #start<M extends Mode>(
    resource: Resource,
    settings: EncodedStartSettings<M>,
    start: (listener: StartListener) => Promise<RecordingSession<M>>,
    signal: AbortSignal | undefined,
  ): Promise<RecordingSession<M>> {
    const known = await this.get(resource.resourceId, signal);
    const saved = known ?? this.#describe(resource, settings);
    const { resourceId } = saved;
    this.#own.add(resourceId);
    const running = (sid: string) => {
      const expiresAt = this.#expiry(resource, this.#caller.clock.now());
      return { ...saved, state: "running", sid, expiresAt } as const;
    };
    try {
      if (known === undefined) {
        await this.#ask(() => this.#store.save(saved), signal);
      }
      const session = await start({
        onSend: () => this.#sent.add(resourceId),
        onLateSid: (sid) => void this.save(running(sid)),
      });
      const now = running(session.sid);
      await this.save(now);
      const { expiresAt, streamTypes, fileNamePrefix } = now;
      return withoutUndefined({ ...session, expiresAt, streamTypes, fileNamePrefix });
    } catch (error) {
      const sid = isCloudRecordingError(error) && error.recording.sid;
      if (sid) await this.save(running(sid));
      else await this.#note(() => this.#failed(error, saved, known === undefined));
      throw error;
    }
  }

  /** Stops a recording, and forgets it when its end is certain. */
  async stopping(
    { resourceId }: RecordingSession,
    stop: () => Promise<StoppedRecording>,
  ): Promise<StoppedRecording> {
    try {
      const outcome = await stop();
      if (outcome.confirmed) await this.forget(resourceId);
      else await this.#note(() => this.#notFound(resourceId));
      return outcome;
    } catch (error) {
      const after = isServiceError(error) && recordingAfterError(error.code, "stop");
      if (after === "ended") await this.forget(resourceId);
      else if (after === "expired") await this.#note(() => this.#lose(resourceId));
      else if (isNotFound(error)) await this.#note(() => this.#notFound(resourceId));
      throw error;
    }
  }

  /** Writes a session. A failure is logged, not thrown: it must not take the `sid` with it. */
  async save(session: SavedSession): Promise<void> {
    const save = () => this.#ask(() => this.#store.save(session));
    await this.#note(save, "The session store has not saved a recording", { session });
  }

  /** Forgets a session that has ended. A failure is logged: the next `recover()` will find that it has ended. */
  async forget(resourceId: string): Promise<void> {
    this.#own.delete(resourceId);
    this.#sent.delete(resourceId);
    const remove = () => this.#ask(() => this.#store.remove(resourceId));
    await this.#note(remove, "The session store has not removed a recording", { resourceId });
  }

  async #failed(error: unknown, saved: SavedSession, isNew: boolean): Promise<void> {
    const { resourceId } = saved;
    // Never sent, such as in the queue of the rate limit or refused by the checks.
    if (isNew && !this.#sent.has(resourceId)) return await this.forget(resourceId);
    // A signal that was aborted, or somebody else's code: the request may have been answered.
    if (!isCloudRecordingError(error)) return;
    const after = isServiceError(error) && recordingAfterError(error.code, "start");
    if (after === "running") return await this.#lose(resourceId, saved);
    if (isServiceError(error) && after === "other") await this.#nameHolder(error, saved);
    // What was in the store already is there because the answer to an earlier `start` was lost.
    const refused = isNew && !error.lostBefore && /refused|final/.test(classifyFailure(error));
    if (!refused && !["ended", "expired", "other"].includes(after || "")) return;
    // A late answer may have brought its `sid` meanwhile.
    const current = await this.get(resourceId);
    if (current?.state === "starting") await this.forget(resourceId);
  }

  async #entries(takeOver: false | undefined): Promise<readonly unknown[]> {
    const { appId } = this.#caller;
    const list = (signal: AbortSignal) => this.#store.list({ appId, takeOver, signal });
    const entries: unknown = await this.#ask(list);
    if (Array.isArray(entries)) return entries;
    throw new TypeError("list() of the session store must return an array");
  }

  /** Waits for the store, but not for ever. */
  async #ask<Value>(
    task: (end: AbortSignal) => Value | Promise<Value>,
    signal?: AbortSignal,
  ): Promise<Value> {
    try {
      return await withTimeLimit(patience, signal, async (end) => task(end));
    } catch (error) {
      if (!(error instanceof TimeoutReached)) throw error;
      throw new Error(`the session store has not responded within ${patience} ms`);
    }
  }

  /** Notes that a recording is not found, and forgets it if its time is over. */
  async #notFound(resourceId: string): Promise<void> {
    const saved = await this.get(resourceId);
    if (saved === undefined) return;
    const now = this.#caller.clock.now();
    if (now >= saved.expiresAt) await this.forget(resourceId);
    else if (saved.notFoundSince === undefined) await this.save({ ...saved, notFoundSince: now });
  }

  /** Writes something down. A failure is logged, not thrown: the outcome of the call says more. */
  async #note(
    task: () => Promise<void>,
    message: string = "The session store cannot be read",
    details?: object,
  ): Promise<void> {
    try {
      await task();
    } catch (error) {
      this.#report(message, { ...details, error });
    }
  }

  #report(message: string, details: object): void {
    callHook((given) => this.#logger?.error(message, given), details);
  }

  /** Saves that a recording runs and cannot be called any more. */
  async #lose(resourceId: string, saved?: SavedSession): Promise<void> {
    // A late answer may have brought its `sid` meanwhile.
    const current = (await this.get(resourceId)) ?? saved;
    if (current === undefined) return;
    if (current.state === "starting" || this.#caller.clock.now() >= current.expiresAt) {
      await this.save({ ...current, state: "unreachable" });
    }
  }

  /** Names the recording that holds the UID, if it is one of ours (ERR-53). */
  async #nameHolder(error: ServiceError, saved: SavedSession): Promise<void> {
    const sessions = await this.list(false);
    const holder = sessions.find(
      ({ cname, uid, resourceId }) =>
        cname === saved.cname && uid === saved.uid && resourceId !== saved.resourceId,
    );
    if (holder === undefined) return;
    const { cname, uid, mode, resourceId, sid } = holder;
    error.heldBy = withoutUndefined({ cname, uid, mode, resourceId, sid });
  }

  #describe(resource: Resource, settings: EncodedStartSettings): SavedSession {
    const { cname, uid, resourceId, resourceExpiredHour } = resource;
    const acquiredAt = isNumber(resource.acquiredAt)
      ? resource.acquiredAt
      : this.#caller.clock.now();
    const { mode, recordingConfig, storageConfig } = settings as EncodedStartSettings & {
      storageConfig?: { fileNamePrefix?: readonly string[] | undefined } | undefined;
    };
    const { streamTypes, maxIdleTime = defaults.maxIdleTime } = recordingConfig ?? {};
    return withoutUndefined({
      appId: this.#caller.appId,
      state: "starting",
      cname,
      uid,
      mode,
      resourceId,
      acquiredAt,
      resourceExpiredHour,
      expiresAt: this.#expiry(resource, acquiredAt + resourceLifetime),
      streamTypes,
      maxIdleTime,
      fileNamePrefix: storageConfig && [...(storageConfig.fileNamePrefix ?? [])],
    });
  }

  #expiry({ resourceExpiredHour }: Resource, startedAt: number): number {
    const hours = isNumber(resourceExpiredHour)
      ? resourceExpiredHour
      : defaults.resourceExpiredHour;
    return startedAt + hours * hour;
  }
}
