import type { Medium, Participant, Participants } from "./participants.ts";
import { PresenceError } from "./presence-error.ts";

/** A user who is in a channel. */
export interface User {
  readonly uid: string;
  readonly audio: boolean;
  readonly video: boolean;
  /** In milliseconds since the epoch. */
  readonly joinedAt: number;
}

/** What a user starts or stops to send; a medium that is left out stays as it is. */
export type Publication = { readonly [medium in Medium]?: boolean };

/** What happens in a channel. */
export type ChannelChange =
  | { readonly kind: "join"; readonly participant: Participant }
  | { readonly kind: "leave"; readonly uid: string }
  | { readonly kind: "publish"; readonly uid: string; readonly sends: Publication };

/** A change that will happen. */
export interface ScheduledChange {
  /** In milliseconds since the epoch. */
  readonly at: number;
  readonly change: ChannelChange;
}

/** Everything about a channel, as plain data. */
export interface ChannelState {
  readonly appId: string;
  readonly cname: string;
  /** In the order of joining. */
  readonly users: readonly User[];
  /** In the order of happening. */
  readonly scheduled: readonly ScheduledChange[];
}

/** Who is in one channel, and who will come and go. It has no clock: it is told the time of every change. */
export class Channel {
  readonly appId: string;
  readonly cname: string;
  #users: readonly User[];
  #scheduled: readonly ScheduledChange[];

  constructor({ appId, cname, users, scheduled }: ChannelState) {
    this.appId = appId;
    this.cname = cname;
    this.#users = users;
    this.#scheduled = scheduled;
  }

  /** A channel with its participants. @param at in milliseconds since the epoch */
  static open(appId: string, cname: string, participants: Participants, at: number): Channel {
    const members = participants === "none" ? [] : participants;
    const present = members.filter(({ joinsAfter = 0 }) => joinsAfter <= 0);
    const scheduled = members.flatMap(({ joinsAfter = 0, leavesAfter, ...participant }) => [
      ...(joinsAfter > 0 ? [{ at: at + joinsAfter, change: join(participant) }] : []),
      ...(leavesAfter === undefined ? [] : [{ at: at + leavesAfter, change: leave(participant) }]),
    ]);
    scheduled.sort((one, other) => one.at - other.at);
    const users = present.map((participant) => userOf(participant, at));
    return new Channel({ appId, cname, users, scheduled });
  }

  /** In the order of joining. It is never changed, only replaced. */
  get users(): readonly User[] {
    return this.#users;
  }

  get state(): ChannelState {
    const { appId, cname } = this;
    return { appId, cname, users: this.#users, scheduled: this.#scheduled };
  }

  /** Takes the next change that is due at a moment off the schedule. */
  takeDue(now: number): ScheduledChange | undefined {
    const [next, ...rest] = this.#scheduled;
    if (next === undefined || next.at > now) return undefined;
    this.#scheduled = rest;
    return next;
  }

  /** @throws {PresenceError} if a user joins twice, or is not there to leave or to publish */
  apply(change: ChannelChange, at: number): void {
    const uid = change.kind === "join" ? change.participant.uid : change.uid;
    const user = this.#users.find((one) => one.uid === uid);
    if (change.kind === "join") {
      if (user !== undefined) throw new PresenceError("alreadyThere", uid);
      this.#users = [...this.#users, userOf(change.participant, at)];
    } else {
      if (user === undefined) throw new PresenceError("notThere", uid);
      this.#users = this.#users.flatMap((one) => {
        if (one !== user) return [one];
        return change.kind === "leave" ? [] : [{ ...user, ...given(change.sends) }];
      });
    }
  }
}

const join = (participant: Participant): ChannelChange => ({ kind: "join", participant });
const leave = ({ uid }: Participant): ChannelChange => ({ kind: "leave", uid });

function userOf({ uid, audio = true, video = true }: Participant, joinedAt: number): User {
  return { uid, audio, video, joinedAt };
}

function given({ audio, video }: Publication): Publication {
  return { ...(audio !== undefined && { audio }), ...(video !== undefined && { video }) };
}
