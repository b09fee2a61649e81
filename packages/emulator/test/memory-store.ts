import type { ChannelState } from "../src/channels/channel.ts";
import type { ClockState } from "../src/clock/clock.ts";
import type { SavedSession } from "../src/control/journal.ts";
import type { Session } from "../src/control/session.ts";
import type { Store } from "../src/persistence/store.ts";

/** A recording as a store gives it back. */
export function savedSession(session: Session): SavedSession {
  const { sid, grantNumber, appId, cname, uid, end } = session;
  const hasEnded = end !== undefined;
  return { sid, grantNumber, appId, cname, uid, hasEnded, read: () => structuredClone(session) };
}

/** Content of a disk: texts, by key, in the order of their first writing. */
export class MemoryDisk {
  readonly #sessions = new Map<string, string>();
  readonly #channels = new Map<string, string>();
  #clock = JSON.stringify({ offset: 0, frozenAt: null } satisfies ClockState);

  /** A store as one process sees it. */
  open(): Store {
    return {
      saved: {
        key: new Uint8Array(32),
        changedAt: Number.NEGATIVE_INFINITY,
        sessions: [...this.#sessions.values()].map((text) => savedSession(JSON.parse(text))),
        channels: [...this.#channels.values()].map((text) => JSON.parse(text) as ChannelState),
      },
      clock: JSON.parse(this.#clock),
      saveClock: (state) => {
        this.#clock = JSON.stringify(state);
      },
      journal: {
        save: ({ sessions = [], channels = [] }) => {
          for (const one of sessions) this.#sessions.set(one.sid, JSON.stringify(one));
          for (const one of channels) {
            this.#channels.set(JSON.stringify([one.appId, one.cname]), JSON.stringify(one));
          }
        },
        clear: () => {
          this.#sessions.clear();
          this.#channels.clear();
        },
      },
      close: () => {},
    };
  }
}
