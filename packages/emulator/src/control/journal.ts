import type { ChannelName, ChannelState } from "../channels/channel.ts";
import type { Session } from "./session.ts";

/** Changes that belong together and are kept together or not at all. */
export interface Changes {
  readonly sessions?: readonly Session[] | undefined;
  readonly channels?: readonly ChannelState[] | undefined;
  /** Recordings and channels that are not needed any more. */
  readonly forgotten?: Forgotten | undefined;
}

export interface Forgotten {
  readonly sids: readonly string[];
  readonly channels: readonly ChannelName[];
}

/** Store of everything that must survive the process. Its methods return when the change is safe. */
export interface Journal {
  /** @throws if the change cannot be kept; then none of it is */
  save(changes: Changes): void;
  /** Forgets all recordings and channels. */
  clear(): void;
}

/** A recording of an earlier process: its names, and the rest when it is needed. */
export interface SavedSession {
  readonly sid: string;
  readonly grantNumber: number;
  readonly appId: string;
  readonly cname: string;
  /** UID of the recorder. */
  readonly uid: string;
  readonly hasEnded: boolean;
  /** @throws if it is damaged */
  read(): Session;
}

/** State of an earlier process. */
export interface Saved {
  /** Key of the resource IDs, 32 bytes. */
  readonly key: Uint8Array;
  /** Time of the last change, in milliseconds since the epoch. */
  readonly changedAt: number;
  /** In the order of starting. */
  readonly sessions: readonly SavedSession[];
  readonly channels: readonly ChannelState[];
}
