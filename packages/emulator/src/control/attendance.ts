import type { Channel, ChannelChange, ChannelState } from "../channels/channel.ts";
import { Channels } from "../channels/channels.ts";
import type { Participants } from "../channels/participants.ts";
import type { Session } from "./session.ts";
import { elapse, usersChanged } from "./session-life.ts";

/** What names a channel. */
export type ChannelName = Pick<Channel, "appId" | "cname">;

type Changed = (channel: ChannelState, sessions: readonly Session[]) => void;

/**
 * Keeps recorders in step with their channels: nothing runs by itself,
 * so whoever looks at a channel or a recording brings it up to date first.
 */
export class Attendance {
  readonly #channels: Channels;
  readonly #changed: Changed;
  /** Recorders at work, by channel. */
  readonly #recorders = new WeakMap<Channel, Set<Session>>();

  /**
   * @param participantsOf who is in a channel of this name
   * @param saved channels of an earlier life
   * @param changed is told about every change of a channel, and which recordings have seen it
   */
  constructor(
    participantsOf: (cname: string) => Participants,
    saved: readonly ChannelState[] = [],
    changed: Changed = () => {},
  ) {
    this.#channels = new Channels(participantsOf, saved, (channel) => changed(channel, []));
    this.#changed = changed;
  }

  /** A channel, with its scheduled changes up to a moment applied. */
  channel({ appId, cname }: ChannelName, now: number): Channel {
    const channel = this.#channels.get(appId, cname, now);
    for (let due = channel.takeDue(now); due !== undefined; due = channel.takeDue(now)) {
      // A participant may have left, or joined, by other ways.
      if (isPossible(channel, due.change)) this.#apply(channel, due.change, due.at);
    }
    return channel;
  }

  /** All channels that have been used. */
  channels(now: number): Channel[] {
    return this.#channels.all().map((channel) => this.channel(channel, now));
  }

  /** Lets a recording follow its channel from now on. */
  enter(session: Session, now: number): void {
    this.#recordersOf(this.#channels.get(session.appId, session.cname, now)).add(session);
  }

  /** Brings a recording up to date. */
  settle(session: Session, now: number): Channel {
    const channel = this.channel(session, now);
    elapse(session, channel.users, now);
    const hasEnded = session.end !== undefined && this.#recordersOf(channel).delete(session);
    if (hasEnded) this.#changed(channel.state, [session]);
    return channel;
  }

  /**
   * Changes who is in a channel or what they send.
   *
   * @throws {PresenceError} if the change is impossible
   */
  change(name: ChannelName, change: ChannelChange, now: number): void {
    this.#apply(this.channel(name, now), change, now);
  }

  clear(): void {
    this.#channels.clear();
  }

  #apply(channel: Channel, change: ChannelChange, at: number): void {
    const before = channel.users;
    channel.apply(change, at);
    const recorders = [...this.#recordersOf(channel)];
    for (const session of recorders) {
      elapse(session, before, at);
      usersChanged(session, channel.users, at);
      if (session.end !== undefined) this.#recordersOf(channel).delete(session);
    }
    this.#changed(channel.state, recorders);
  }

  #recordersOf(channel: Channel): Set<Session> {
    const known = this.#recorders.get(channel);
    if (known !== undefined) return known;
    const recorders = new Set<Session>();
    this.#recorders.set(channel, recorders);
    return recorders;
  }
}

function isPossible(channel: Channel, change: ChannelChange): boolean {
  const uid = change.kind === "join" ? change.participant.uid : change.uid;
  const isThere = channel.users.some((user) => user.uid === uid);
  return isThere !== (change.kind === "join");
}
