import type { SavedSession } from "./saved-session.ts";

/**
 * Keeps what is known of recordings that may run, so that a crash loses none.
 *
 * A store must have written what it is given when its promise resolves.
 */
export interface SessionStore {
  /** Writes a session, in place of the one with the same `resourceId`. */
  save(session: SavedSession): void | Promise<void>;
  /** Forgets a session; nothing happens if there is none. */
  remove(resourceId: string): void | Promise<void>;
  /** Finds a session. */
  get(resourceId: string): SavedSession | undefined | Promise<SavedSession | undefined>;
  /** Gives all sessions. */
  list(): readonly SavedSession[] | Promise<readonly SavedSession[]>;
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
