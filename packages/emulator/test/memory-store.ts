import type { ChannelState } from "../src/channels/channel.ts";
import type { ClockState } from "../src/clock/clock.ts";
import type { Session } from "../src/control/session.ts";
import type { Store } from "../src/persistence/store.ts";

/** Contents of a disk: texts, by key, in the order of their first writing. */
export class MemoryDisk {
  readonly #sessions = new Map<string, string>();
  readonly #channels = new Map<string, string>();
  #clock = JSON.stringify({ offset: 0, frozenAt: null } satisfies ClockState);

  /** A store as one process sees it. */
  open(): Store {
    return {
      saved: {
        key: new Uint8Array(32),
        sessions: [...this.#sessions.values()].map((text) => JSON.parse(text) as Session),
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
