import type { ChannelChange, ChannelState, Publication, User } from "./channel.ts";
import type { Participant } from "./participants.ts";

/** Lets tests move the users of one channel. */
export interface ChannelHandle {
  /** Users of the channel, in the order of joining. */
  participants(): readonly User[];
  /**
   * Lets a user join. One with the UID of a recorder throws the recorder out (AMB-31).
   *
   * @throws {PresenceError} if the user is there already
   */
  join(participant: Participant): void;
  /**
   * Lets a user begin or cease to send audio or video.
   *
   * @throws {PresenceError} if the user is not there
   */
  publish(uid: string, sends: Publication): void;
  /**
   * Lets a user leave.
   *
   * @throws {PresenceError} if the user is not there
   */
  leave(uid: string): void;
}

/** Keeper of the channels. */
interface Keeper {
  channel(name: Name): ChannelState;
  changeChannel(name: Name, change: ChannelChange): unknown;
}

type Name = Pick<ChannelState, "appId" | "cname">;

/** A handle for one channel. */
export function channelHandle(keeper: Keeper, name: Name): ChannelHandle {
  return {
    participants: () => keeper.channel(name).users,
    join: (participant) => void keeper.changeChannel(name, { kind: "join", participant }),
    publish: (uid, sends) => void keeper.changeChannel(name, { kind: "publish", uid, sends }),
    leave: (uid) => void keeper.changeChannel(name, { kind: "leave", uid }),
  };
}
