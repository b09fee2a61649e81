import type { Clock } from "../clock.ts";
import { isCloudRecordingError } from "../errors/cloud-recording-error.ts";
import { isServiceError, type ServiceError } from "../errors/service-error.ts";
import { defaults } from "../generated/constants.ts";
import { type CallEvent, tell } from "../hooks.ts";
import type { Logger } from "../logger.ts";
import { verdictOf } from "../recovery/verdict.ts";
import type { Mode, RecordingSession, Resource, StartSettings } from "../session.ts";
import type { SavedSession } from "./saved-session.ts";
import type { SessionStore } from "./session-store.ts";

const hour = 60 * 60 * 1000;
/** Within this time of `acquire`, a recording must have started (SEQ-08). */
const resourceLifetime = 5 * 60 * 1000;

/** Writes down what happens to recordings, before it happens. */
export class Keeper {
  readonly store: SessionStore;
  readonly #appId: string;
  readonly #clock: Clock;
  readonly #logger: Logger | undefined;
  /** Resource IDs of the recordings that this client has started, and of those whose `start` was sent. */
  readonly #own = new Set<string>();
  readonly #sent = new Set<string>();

  constructor(store: SessionStore, appId: string, clock: Clock, logger: Logger | undefined) {
    this.store = store;
    this.#appId = appId;
    this.#clock = clock;
    this.#logger = logger;
  }

  /** The sessions of this App ID. */
  async list(): Promise<SavedSession[]> {
    const sessions = await this.store.list();
    return sessions.filter(({ appId }) => appId === this.#appId);
  }

  /** Whether this client has started a recording itself. */
  owns({ resourceId }: Resource): boolean {
    return this.#own.has(resourceId);
  }

  /** Is told of every attempt before it is sent. */
  sends({ method, recording: { resourceId } }: CallEvent): void {
    if (method === "start" && resourceId) this.#sent.add(resourceId);
  }

  /**
   * Starts a recording that is written down before, and whose `sid` is written down after.
   *
   * @throws what `start` throws, or what the store throws while nothing has been sent
   */
  async starting<M extends Mode>(
    resource: Resource,
    settings: StartSettings<M>,
    start: () => Promise<RecordingSession<M>>,
  ): Promise<RecordingSession<M>> {
    const known = await this.store.get(resource.resourceId);
    const saved = known ?? this.#describe(resource, settings);
    this.#own.add(saved.resourceId);
    if (known === undefined) await this.store.save(saved);
    try {
      const session = await start();
      const { streamTypes, fileNamePrefix } = saved;
      const expiresAt = this.#expiry(resource, this.#clock.now());
      await this.keep({ ...saved, state: "running", sid: session.sid, expiresAt });
      return {
        ...session,
        expiresAt,
        ...(streamTypes !== undefined && { streamTypes }),
        ...(fileNamePrefix && { fileNamePrefix }),
      };
    } catch (error) {
      await this.#failed(error, saved, known === undefined).catch((cause: unknown) => {
        this.#complain("The session store cannot be read", { error: cause });
      });
      throw error;
    }
  }

  /** Ends a recording, and forgets it when it has ended. */
  async stopping<Outcome>(
    { resourceId }: RecordingSession,
    stop: () => Promise<Outcome>,
  ): Promise<Outcome> {
    try {
      const outcome = await stop();
      await this.forget(resourceId);
      return outcome;
    } catch (error) {
      const { code = 0 } = isServiceError(error) ? error : {};
      if ([49, 404, 435].includes(code)) await this.forget(resourceId);
      if (code === 433) await this.#expired(resourceId);
      throw error;
    }
  }

  /** Writes a session. A failure is logged, not thrown: it must not take the `sid` with it. */
  async keep(session: SavedSession): Promise<void> {
    try {
      await this.store.save(session);
    } catch (error) {
      this.#complain("The session store has not saved a recording", { session, error });
    }
  }

  /** Forgets a session that has ended. A failure is logged: the next `recover()` will find that it has ended. */
  async forget(resourceId: string): Promise<void> {
    this.#own.delete(resourceId);
    this.#sent.delete(resourceId);
    try {
      await this.store.remove(resourceId);
    } catch (error) {
      this.#complain("The session store has not removed a recording", { resourceId, error });
    }
  }

  async #failed(error: unknown, saved: SavedSession, isNew: boolean): Promise<void> {
    // A signal that was aborted, or a bug: the request may be on its way, unless it still stood in the queue.
    if (!isCloudRecordingError(error)) {
      if (isNew && !this.#sent.has(saved.resourceId)) await this.forget(saved.resourceId);
      return;
    }
    const { code = 0 } = isServiceError(error) ? error : {};
    if (code === 7) await this.#lose(saved);
    if (isServiceError(error, 53)) await this.#nameHolder(error, saved);
    const certain = !error.lostBefore || [53, 433, 1001].includes(code);
    const sent = error.name !== "InvalidRequestError";
    if (code === 7 || (sent && verdictOf(error) === "lost") || !certain) return;
    if (saved.state === "starting") await this.forget(saved.resourceId);
  }

  async #expired(resourceId: string): Promise<void> {
    try {
      await this.#lose(await this.store.get(resourceId));
    } catch (error) {
      this.#complain("The session store cannot be read", { error });
    }
  }

  #complain(message: string, details: object): void {
    tell((told) => this.#logger?.error(message, told), details);
  }

  /** A recording that runs and cannot be called any more. */
  async #lose(saved: SavedSession | undefined): Promise<void> {
    if (saved?.state === "starting" || (saved && this.#clock.now() >= saved.expiresAt)) {
      await this.keep({ ...saved, state: "unreachable" });
    }
  }

  /** Tells which recording holds the UID, if it is one of ours (ERR-53). */
  async #nameHolder(error: ServiceError, saved: SavedSession): Promise<void> {
    const sessions = await this.list();
    const holder = sessions.find(
      ({ cname, uid, resourceId }) =>
        cname === saved.cname && uid === saved.uid && resourceId !== saved.resourceId,
    );
    if (holder === undefined) return;
    const { cname, uid, mode, resourceId, sid } = holder;
    error.heldBy = { cname, uid, mode, resourceId, ...(sid && { sid }) };
  }

  #describe(resource: Resource, settings: StartSettings): SavedSession {
    const {
      cname,
      uid,
      resourceId,
      acquiredAt = this.#clock.now(),
      resourceExpiredHour,
    } = resource;
    const { mode, recordingConfig, storageConfig } = settings as StartSettings & {
      storageConfig?: { fileNamePrefix?: readonly string[] };
    };
    return {
      appId: this.#appId,
      state: "starting",
      cname,
      uid,
      mode,
      resourceId,
      acquiredAt,
      ...(resourceExpiredHour !== undefined && { resourceExpiredHour }),
      expiresAt: this.#expiry(resource, acquiredAt + resourceLifetime),
      ...(recordingConfig?.streamTypes !== undefined && {
        streamTypes: recordingConfig.streamTypes,
      }),
      maxIdleTime: recordingConfig?.maxIdleTime ?? defaults.maxIdleTime,
      ...(storageConfig && { fileNamePrefix: [...(storageConfig.fileNamePrefix ?? [])] }),
    };
  }

  #expiry(
    { resourceExpiredHour = defaults.resourceExpiredHour }: Resource,
    startedAt: number,
  ): number {
    return startedAt + resourceExpiredHour * hour;
  }
}
