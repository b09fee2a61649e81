import {
  afterFirstDue,
  type ChannelChange,
  type ChannelName,
  type ChannelState,
  changed,
  type User,
} from "../channels/channel.ts";
import type { Channel, Channels } from "../channels/channels.ts";
import type { SavedSession } from "./journal.ts";
import type { JournalWriter } from "./journal-writer.ts";
import type { Session } from "./session.ts";
import { elapse, usersChanged } from "./session-life.ts";

/** The recordings of a channel. */
interface Recorders {
  readonly atWork: Set<Session>;
  /** IDs of recordings at work of an earlier process, which are read when the channel is used. */
  unread: string[];
  /** Number of recordings that are remembered. */
  remembered: number;
}

/**
 * Keeps recorders in step with their channels: nothing runs by itself,
 * so whoever looks at a channel or a recording brings it up to date first.
 */
export class ChannelPresence {
  readonly #channels: Channels;
  readonly #journal: JournalWriter;
  readonly #ended: (session: Session) => void;
  readonly #read: (sid: string) => Session | undefined;
  readonly #beforeChange: (session: Session, users: readonly User[], at: number) => void;
  readonly #recorders = new WeakMap<Channel, Recorders>();

  /**
   * @param ended called with every recording that has ended
   * @param read finds a recording
   * @param beforeChange called with every recording at work before its channel changes, who is in that, and when it changes
   */
  constructor(
    channels: Channels,
    journal: JournalWriter,
    ended: (session: Session) => void,
    read: (sid: string) => Session | undefined,
    beforeChange: (session: Session, users: readonly User[], at: number) => void,
  ) {
    this.#channels = channels;
    this.#journal = journal;
    this.#ended = ended;
    this.#read = read;
    this.#beforeChange = beforeChange;
  }

  /** A channel in use, up to date. */
  use(name: ChannelName, now: number): Channel {
    return this.#update(this.#channels.use(name, now), now);
  }

  /** A channel in use, up to date, that is kept even if nothing else happens. */
  open(name: ChannelName, now: number): Channel {
    if (this.#channels.find(name) === undefined) {
      this.#journal.keep([], [this.#channels.preview(name, now)]);
    }
    return this.use(name, now);
  }

  /** State of a channel, up to date, which does not use it. */
  look(name: ChannelName, now: number): ChannelState {
    const channel = this.#channels.find(name);
    return channel === undefined
      ? this.#channels.preview(name, now)
      : this.#update(channel, now).state;
  }

  /** All channels in use, up to date. */
  all(now: number): ChannelState[] {
    return this.#channels.all().map((channel) => this.#update(channel, now).state);
  }

  /** Lets a recording follow its channel from now on. */
  enter(session: Session, now: number): void {
    const recorders = this.#recordersOf(this.#channels.use(session, now));
    recorders.remembered += 1;
    if (session.end === undefined) recorders.atWork.add(session);
  }

  /** Lets a recording of an earlier process follow its channel. */
  enterSaved({ sid, hasEnded, ...name }: SavedSession, now: number): void {
    const recorders = this.#recordersOf(this.#channels.use(name, now));
    recorders.remembered += 1;
    if (!hasEnded) recorders.unread.push(sid);
  }

  /** Brings a recording up to date. */
  settle(session: Session, now: number): Channel {
    const channel = this.use(session, now);
    elapse(session, channel.state.users, now);
    if (this.leave(session, channel)) this.#journal.derived(channel, [session]);
    return channel;
  }

  /** Lets a recording that has ended follow its channel no longer. @returns false if it did not, or goes on */
  leave(session: Session, channel: Channel): boolean {
    if (session.end === undefined) return false;
    const hasLeft = this.#atWork(channel).delete(session);
    if (hasLeft) this.#ended(session);
    return hasLeft;
  }

  /**
   * Changes users of a channel, and keeps that.
   *
   * @param isByHand true if the channel cannot be made again from its name
   * @throws {PresenceError} if the change is impossible
   */
  change(name: ChannelName, change: ChannelChange, now: number, isByHand: boolean): ChannelState {
    const channel = this.open(name, now);
    const isMoved = isByHand || channel.state.isMoved;
    const state = { ...changed(channel.state, change, now), ...(isMoved && { isMoved }) };
    this.#replace(channel, state, now, (drafts) => this.#journal.keep(drafts, [state]));
    return state;
  }

  /** Forgets an ended recording, and its channel if nothing is remembered of it. */
  forget(session: Pick<Session, "appId" | "cname" | "sid">): void {
    const channel = this.#channels.find(session);
    if (channel === undefined) return;
    const recorders = this.#recordersOf(channel);
    recorders.remembered -= 1;
    const isNeeded = recorders.remembered > 0 || channel.state.isMoved === true;
    if (!isNeeded) this.#channels.delete(session);
    this.#journal.forgotten(session.sid, isNeeded ? undefined : channel);
  }

  /** Makes the scheduled changes that are due. */
  #update(channel: Channel, now: number): Channel {
    for (;;) {
      const { state } = channel;
      const [due] = state.scheduled;
      const next = afterFirstDue(state, now);
      if (due === undefined || next === state) return channel;
      this.#replace(channel, next, due.at, (_drafts, sessions) =>
        this.#journal.derived(channel, sessions),
      );
    }
  }

  /** @param keep called before anything changes; if it throws, nothing does */
  #replace(
    channel: Channel,
    next: ChannelState,
    at: number,
    keep: (drafts: readonly Session[], sessions: readonly Session[]) => void,
  ): void {
    const before = channel.state.users;
    const sessions = [...this.#atWork(channel)];
    const drafts = sessions.map((session) => {
      const draft = { ...session };
      elapse(draft, before, at);
      this.#beforeChange(draft, before, at);
      usersChanged(draft, next.users, at);
      return draft;
    });
    keep(drafts, sessions);
    channel.state = next;
    for (const [index, session] of sessions.entries()) {
      Object.assign(session, drafts[index]);
      this.leave(session, channel);
    }
  }

  #atWork(channel: Channel): Set<Session> {
    const recorders = this.#recordersOf(channel);
    const { atWork, unread } = recorders;
    if (unread.length > 0) {
      recorders.unread = [];
      for (const session of unread.map(this.#read)) if (session !== undefined) atWork.add(session);
    }
    return atWork;
  }

  #recordersOf(channel: Channel): Recorders {
    const known = this.#recorders.get(channel);
    if (known !== undefined) return known;
    const recorders = { atWork: new Set<Session>(), unread: [], remembered: 0 };
    this.#recorders.set(channel, recorders);
    return recorders;
  }
}
