import type { SavedSession } from "./saved-session.ts";

/**
 * Keeps recordings that may run, so that a crash loses none.
 *
 * A store must have written a session when the promise of `save` resolves, and respond within 30 seconds.
 */
export interface SessionStore {
  /** Writes a session, in place of the one with the same `resourceId`. */
  save(session: SavedSession): void | Promise<void>;
  /** Forgets a session; nothing happens if there is none. */
  remove(resourceId: string): void | Promise<void>;
  /** Finds a session. */
  get(resourceId: string): SavedSession | undefined | Promise<SavedSession | undefined>;
  /** Lists the sessions that can be read, without those of other processes that run if the store knows of them. */
  list(options?: ListOptions): readonly SavedSession[] | Promise<readonly SavedSession[]>;
  /**
   * Lists what cannot be read. It stays in the store.
   *
   * @default nothing is damaged
   */
  readonly damaged?:
    | (() => readonly DamagedSession[] | Promise<readonly DamagedSession[]>)
    | undefined;
}

/** Options of `list`, which a store that knows of no other processes may ignore. */
export interface ListOptions {
  /** The App ID of the sessions; those of others are left alone. @default all App IDs */
  readonly appId?: string | undefined;
  /** With `false`, sessions of a process that is gone do not become the caller's. @default true */
  readonly takeOver?: boolean | undefined;
  /** Ends the call; nothing is taken over after that. */
  readonly signal?: AbortSignal | undefined;
}

/** An entry of a session store that is not a session, or cannot be read. */
export interface DamagedSession {
  /** Place of the entry, such as the path of its file. */
  readonly place: string;
  /** Description of the damage; nothing of the content. */
  readonly problem: string;
}

/** Keeps sessions in this process, for as long as it lives. */
export function memorySessionStore(): SessionStore {
  const sessions = new Map<string, SavedSession>();
  return {
    save: (session) => void sessions.set(session.resourceId, session),
    remove: (resourceId) => void sessions.delete(resourceId),
    get: (resourceId) => sessions.get(resourceId),
    list: () => [...sessions.values()],
  };
}
