import type { ChannelChange, ChannelName, ChannelState, User } from "../channels/channel.ts";
import { type Channel, Channels } from "../channels/channels.ts";
import { defaultParticipants } from "../channels/participants.ts";
import { ErrorCode } from "../generated/error-codes.ts";
import type { StopServerResponse } from "../generated/schema.ts";
import { ChannelPresence } from "./channel-presence.ts";
import type { ControlOptions } from "./control-options.ts";
import { filesOf } from "./files.ts";
import type { Grant } from "./grant.ts";
import { isTaken } from "./idle.ts";
import { JournalWriter } from "./journal-writer.ts";
import { isRecording } from "./lookup.ts";
import { type MediaFacts, uploadingStatusOf } from "./media-facts.ts";
import { Refusal } from "./refusal.ts";
import { stopResponse } from "./server-response.ts";
import type { Failure, Session } from "./session.ts";
import { abort, stop } from "./session-life.ts";
import { Sessions } from "./sessions.ts";
import { type FollowedSession, type SessionSnapshot, snapshotOf } from "./snapshot.ts";

/** Selects some of the recordings. */
export interface SessionSelection {
  /** Only of this channel. */
  readonly cname?: string | undefined;
  /** Only those that started after the recording with this `sid`. */
  readonly after?: string | undefined;
  /** At most so many. */
  readonly limit?: number | undefined;
}

/**
 * Recordings and channels, in step with each other and with the journal.
 *
 * Nothing happens by itself: every method first brings up to date what it looks at, with the time of `now`.
 * A change that cannot be kept is not made, and what kept it from being kept is thrown.
 */
export class Recordings {
  protected readonly now: () => number;
  protected readonly exitWindow: number;
  protected readonly memory: Sessions;
  protected readonly presence: ChannelPresence;
  readonly #journal: JournalWriter;
  readonly #options: Pick<ControlOptions, "beforeChange">;
  readonly #channels: Channels;
  /** Files of recordings, where they are really made. They are not kept: a file is where it is. */
  readonly #media = new Map<string, MediaFacts>();

  constructor(options: ControlOptions) {
    const { participants = defaultParticipants, channels = {}, exitWindow = 2000 } = options;
    const { now, journal, saved, endedLimit } = options;
    const participantsOf = (cname: string) =>
      (Object.hasOwn(channels, cname) ? channels[cname] : undefined) ?? participants;
    this.#options = options;
    this.now = now;
    this.exitWindow = exitWindow;
    this.memory = new Sessions(endedLimit);
    this.#journal = new JournalWriter(journal);
    this.#channels = new Channels(participantsOf, saved?.channels);
    this.presence = new ChannelPresence(
      this.#channels,
      this.#journal,
      (session) => this.memory.end(session),
      (sid) => this.memory.withSid(sid),
      (...before) => this.#beforeChange(...before),
    );
    for (const session of saved?.sessions ?? []) {
      this.memory.addSaved(session);
      this.presence.enterSaved(session, now());
    }
  }

  /** Recordings, in the order of starting. */
  sessions({ cname, after, limit }: SessionSelection = {}): SessionSnapshot[] {
    const { exitWindow } = this;
    const now = this.now();
    const snapshots: SessionSnapshot[] = [];
    for (const session of this.memory.all(after)) {
      if (snapshots.length === limit) break;
      if (cname === undefined || cname === session.cname) {
        this.presence.settle(session, now);
        snapshots.push(snapshotOf(session, now, exitWindow, this.#media.get(session.sid)));
      }
    }
    return snapshots;
  }

  /** The recordings that started last, in the order of starting. */
  latestSessions(limit: number): SessionSnapshot[] {
    const { exitWindow } = this;
    const now = this.now();
    return this.memory.latest(limit).map((session) => {
      this.presence.settle(session, now);
      return snapshotOf(session, now, exitWindow, this.#media.get(session.sid));
    });
  }

  /** One recording; undefined if there is none with this `sid`. */
  session(sid: string): SessionSnapshot | undefined {
    const now = this.now();
    const session = this.upToDate(this.memory.withSid(sid), now);
    return session && snapshotOf(session, now, this.exitWindow, this.#media.get(session.sid));
  }

  /** One recording, and who is in its channel; undefined if there is none with this `sid`. */
  follow(sid: string): FollowedSession | undefined {
    const now = this.now();
    const session = this.memory.withSid(sid);
    return session && this.#followed(session, this.presence.settle(session, now).state.users, now);
  }

  /** Takes over what became of the files of a recording. */
  noteMedia(sid: string, media: MediaFacts): void {
    if (this.memory.withSid(sid) !== undefined) this.#media.set(sid, media);
  }

  /**
   * Says of a recording that has been stopped what became of its files.
   *
   * @throws {Refusal} if there are none (ERR-435)
   */
  stopped(sid: string, media: MediaFacts): StopServerResponse | undefined {
    const session = this.memory.withSid(sid);
    const { end } = session ?? {};
    if (session === undefined || end === undefined) return undefined;
    const uploadingStatus = uploadingStatusOf(media);
    const isComplete = uploadingStatus === "uploaded";
    const draft: Session = isComplete ? session : { ...session, end: { ...end, uploadingStatus } };
    if (!isComplete) {
      this.#journal.keep([draft]);
      this.memory.replace(draft);
    }
    if (media.files === 0 && media.pending === 0) throw new Refusal(ErrorCode.noRecordedFile);
    return stopResponse(draft, media);
  }

  /** Number of recordings that run. */
  countRunning(): number {
    const now = this.now();
    for (const session of this.memory.running()) this.presence.settle(session, now);
    return this.memory.runningCount;
  }

  /** Recording IDs of the recordings that run. */
  running(): string[] {
    this.countRunning();
    return this.memory.running().map(({ sid }) => sid);
  }

  /**
   * Lets a recorder at work break off (QRES-36).
   *
   * @returns false if there is none
   */
  abort(sid: string, failure: Failure = "workerLost"): boolean {
    const now = this.now();
    const session = this.memory.withSid(sid);
    if (session === undefined) return false;
    const channel = this.presence.settle(session, now);
    if (!isRecording(session)) return false;
    this.change(session, channel, (draft) => abort(draft, failure, now));
    return true;
  }

  /** Users of a channel, and who will come and go. A channel that was never used is used now. */
  channel(name: ChannelName): ChannelState {
    return this.presence.open(name, this.now()).state;
  }

  /** The same, but a channel that was never used shows who would be there, and is not kept. */
  lookAtChannel(name: ChannelName): ChannelState {
    return this.presence.look(name, this.now());
  }

  /** All channels that have been used. */
  channels(): ChannelState[] {
    return this.presence.all(this.now());
  }

  /** @throws {PresenceError} if a user joins twice, or is not there to leave or to publish */
  changeChannel(name: ChannelName, change: ChannelChange): ChannelState {
    return this.presence.change(name, change, this.now(), true);
  }

  /** Stops all recorders at work. */
  stopAll(): void {
    const now = this.now();
    for (const session of this.memory.running()) {
      const channel = this.presence.settle(session, now);
      if (!isRecording(session)) continue;
      this.change(session, channel, (draft) => stop(draft, channel.state.users, now, "uploaded"));
    }
  }

  /** Forgets all recordings and channels. */
  reset(): void {
    this.#journal.reset();
    this.memory.clear();
    this.#media.clear();
    this.#channels.clear();
  }

  /** State of the files of a recording; undefined if files are names only. */
  protected mediaOf({ sid }: Session): MediaFacts | undefined {
    return this.#media.get(sid);
  }

  protected upToDate(session: Session | undefined, now: number): Session | undefined {
    if (session !== undefined) this.presence.settle(session, now);
    return session;
  }

  /** Adds a recording: in the journal first, then in memory. */
  protected add(session: Session, channel: Channel, now: number): void {
    this.#journal.keep([session], [channel.state]);
    this.memory.add(session);
    this.presence.enter(session, now);
  }

  /** Lets a default participant leave whose UID the recorder has, because nobody has asked for such a user. */
  protected makeWay({ uid }: Grant, { state }: Channel, now: number): boolean {
    const isDefault = this.#channels.participantsOf(state.cname) === defaultParticipants;
    if (!isDefault || state.isMoved || !isTaken(uid, state.users)) return false;
    this.presence.change(state, { kind: "leave", uid }, now, false);
    return true;
  }

  /** Changes a recording: in the journal first, then in memory. */
  protected change(session: Session, channel: Channel, change: (draft: Session) => void): void {
    this.#beforeChange(session, channel.state.users, this.now());
    const draft = { ...session };
    change(draft);
    this.#journal.keep([draft]);
    Object.assign(session, draft);
    this.presence.leave(session, channel);
  }

  /** Notices the ends of recordings that nobody asks for, and forgets the oldest ends. */
  protected tidy(now: number): void {
    for (const session of this.memory.nextRunning(2)) this.presence.settle(session, now);
    for (const session of this.memory.forgetOldest(now)) {
      this.#media.delete(session.sid);
      this.presence.forget(session);
    }
  }

  #beforeChange(session: Session, users: readonly User[], at: number): void {
    this.#options.beforeChange?.(this.#followed(session, users, at));
  }

  #followed(session: Session, users: readonly User[], at: number): FollowedSession {
    const media = this.#media.get(session.sid);
    const snapshot = snapshotOf(session, at, this.exitWindow, media);
    return { session: snapshot, files: filesOf(session), users, at };
  }
}
