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

/** Media that a user starts or stops to send; a medium that is left out stays as it is. */
export type Publication = { readonly [medium in Medium]?: boolean | undefined };

/** A change in a channel. */
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

/** Name of a channel. */
export interface ChannelName {
  readonly appId: string;
  readonly cname: string;
}

/** State of a channel, as plain data. */
export interface ChannelState extends ChannelName {
  /** In the order of joining. */
  readonly users: readonly User[];
  /** In the order of happening. */
  readonly scheduled: readonly ScheduledChange[];
  /** True if users were moved by hand, so that the channel cannot be made again from its name. */
  readonly isMoved?: boolean | undefined;
}

/** State of a channel with its participants. @param at in milliseconds since the epoch */
export function openChannel(
  { appId, cname }: ChannelName,
  participants: Participants,
  at: number,
): ChannelState {
  const listed = participants === "none" ? [] : participants;
  const present = listed.filter(({ joinsAfter = 0 }) => joinsAfter <= 0);
  const scheduled = listed.flatMap(({ joinsAfter = 0, leavesAfter, ...participant }) => [
    ...(joinsAfter > 0 ? [{ at: at + Math.ceil(joinsAfter), change: join(participant) }] : []),
    ...(leavesAfter === undefined
      ? []
      : [{ at: at + Math.ceil(leavesAfter), change: leave(participant) }]),
  ]);
  scheduled.sort((one, other) => one.at - other.at);
  const users = present.map((participant) => userOf(participant, at));
  return { appId, cname, users, scheduled };
}

/**
 * State of a channel after a change.
 *
 * @throws {PresenceError} if a user joins twice, or is not there to leave or to publish
 */
export function changed(state: ChannelState, change: ChannelChange, at: number): ChannelState {
  const uid = uidOf(change);
  const user = state.users.find((one) => one.uid === uid);
  if (change.kind === "join") {
    if (user !== undefined) throw new PresenceError("alreadyThere", uid);
    return { ...state, users: [...state.users, userOf(change.participant, at)] };
  }
  if (user === undefined) throw new PresenceError("notThere", uid);
  const users = state.users.flatMap((one) => {
    if (one !== user) return [one];
    return change.kind === "leave" ? [] : [{ ...user, ...given(change.sends) }];
  });
  return { ...state, users };
}

/** State of a channel after its first scheduled change; the same state if none is due. */
export function afterFirstDue(state: ChannelState, now: number): ChannelState {
  const [first, ...scheduled] = state.scheduled;
  if (first === undefined || first.at > now) return state;
  const rest = { ...state, scheduled };
  // A participant may have left, or joined, by hand.
  const isThere = state.users.some(({ uid }) => uid === uidOf(first.change));
  const isPossible = isThere !== (first.change.kind === "join");
  return isPossible ? changed(rest, first.change, first.at) : rest;
}

function uidOf(change: ChannelChange): string {
  return change.kind === "join" ? change.participant.uid : change.uid;
}

const join = (participant: Participant): ChannelChange => ({ kind: "join", participant });
const leave = ({ uid }: Participant): ChannelChange => ({ kind: "leave", uid });

function userOf({ uid, audio = true, video = true }: Participant, joinedAt: number): User {
  return { uid, audio, video, joinedAt };
}

function given({ audio, video }: Publication): Partial<Pick<User, Medium>> {
  return { ...(audio !== undefined && { audio }), ...(video !== undefined && { video }) };
}
