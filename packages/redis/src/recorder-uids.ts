import type { SavedSession, SessionStore } from "@cloud-recording/client";
import type { RedisSessionStore } from "./session-options.ts";
import type { RedisUids } from "./uids.ts";

/** A recording that starts: its resource IDs that are in the session store. */
type Starting = Set<string>;

const nameOf = ({ cname, uid }: { readonly cname: string; readonly uid: string }) =>
  `${uid} ${cname}`;

/** Releases the UID of a recorder when its recording has left the session store. */
export class RecorderUids {
  readonly #uids: RedisUids;
  readonly #starting = new Map<string, Starting>();
  readonly #sessions = new Map<string, SavedSession>();

  constructor(uids: RedisUids) {
    this.#uids = uids;
  }

  /** Number of recordings in the store of this worker. */
  get sessions(): number {
    return this.#sessions.size;
  }

  /** True if a recording is in the store of this worker. */
  has(resourceId: string): boolean {
    return this.#sessions.has(resourceId);
  }

  /** Keeps a UID until its recording has started, or has certainly not. */
  async during<Result>(cname: string, uid: string, start: () => Promise<Result>): Promise<Result> {
    const name = nameOf({ cname, uid });
    const resourceIds: Starting = new Set();
    this.#starting.set(name, resourceIds);
    try {
      return await start();
    } finally {
      this.#starting.delete(name);
      // Nothing of it is in the store: it was not sent, was refused, or has ended already.
      if (resourceIds.size === 0) this.#release(cname, uid);
    }
  }

  /** The session of a worker that is gone belongs to this one. */
  takeOver(session: SavedSession): void {
    this.#sessions.set(session.resourceId, session);
  }

  /** A session of this worker belongs to another one. */
  lose({ resourceId }: SavedSession): void {
    this.#sessions.delete(resourceId);
  }

  /** The store, which releases the UID of a session with it. */
  watch(store: RedisSessionStore): SessionStore {
    return {
      save: async (session) => {
        await store.save(session);
        this.#sessions.set(session.resourceId, session);
        this.#starting.get(nameOf(session))?.add(session.resourceId);
      },
      remove: async (resourceId) => {
        await store.remove(resourceId);
        const session = this.#sessions.get(resourceId);
        if (session === undefined) return;
        this.#sessions.delete(resourceId);
        const starting = this.#starting.get(nameOf(session));
        // It is acquired anew, with the same UID.
        if (starting !== undefined) starting.delete(resourceId);
        else this.#release(session.cname, session.uid);
      },
      get: (resourceId) => store.get(resourceId),
      list: () => store.list(),
      damaged: () => store.damaged(),
    };
  }

  #release(cname: string, uid: string): void {
    // If Redis is away, it is free after its lifetime.
    void this.#uids.release(cname, uid).catch(() => {});
  }
}
