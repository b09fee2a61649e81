import type { ChannelState } from "../channels/channel.ts";
import type { Session } from "./session.ts";

/** What belongs together and is kept together or not at all. */
export interface Changes {
  readonly sessions?: readonly Session[];
  readonly channels?: readonly ChannelState[];
}

/** Where the control writes down what must survive the process. It returns when the change is safe. */
export interface Journal {
  save(changes: Changes): void;
  /** Forgets all recordings and channels. */
  clear(): void;
}

/** What an earlier life has left. */
export interface Saved {
  /** Key of the resource IDs, 32 bytes. */
  readonly key: Uint8Array;
  /** In the order of starting. */
  readonly sessions: readonly Session[];
  readonly channels: readonly ChannelState[];
}
