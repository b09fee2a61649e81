import type { ChannelChange, ChannelName, ChannelState } from "../channels/channel.ts";
import { type Channel, Channels } from "../channels/channels.ts";
import { defaultParticipants } from "../channels/participants.ts";
import { defaults } from "../generated/constants.ts";
import { ErrorCode } from "../generated/error-codes.ts";
import type {
  QueryResult,
  Resource,
  Session as SessionResult,
  StopResult,
  StopServerResponse,
} from "../generated/schema.ts";
import { ChannelPresence } from "./channel-presence.ts";
import type { ControlOptions } from "./control-options.ts";
import { type Grant, grantLifetime, type Recorder } from "./grant.ts";
import { isTaken } from "./idle.ts";
import { JournalWriter } from "./journal-writer.ts";
import { layoutOf } from "./layout.ts";
import { checkNotExpired, checkRecording, isRecording, Lookup, workerNotFound } from "./lookup.ts";
import type { MediaFacts } from "./media-facts.ts";
import { newSession, type StartRequest } from "./new-session.ts";
import { Refusal } from "./refusal.ts";
import type { Requests } from "./requests.ts";
import { ResourceIds } from "./resource-ids.ts";
import { queryResponse, stopResponse } from "./server-response.ts";
import type { Failure, Session, UploadingStatus } from "./session.ts";
import { abort, begin, failOver, isMoving, stop, subscriptionChanged } from "./session-life.ts";
import { Sessions } from "./sessions.ts";
import { type SessionSnapshot, snapshotOf } from "./snapshot.ts";
import { includes, updatedSubscription } from "./subscription.ts";
import type { SessionTarget, StartTarget } from "./target.ts";

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
 * The rules of the service. It takes requests that fit the schema, and throws a {@link Refusal} to say no.
 *
 * Nothing happens by itself: every call first brings up to date what it looks at, with the time of `now`.
 * A change that cannot be kept is not made, and what kept it from being kept is thrown.
 */
export class Control {
  readonly #options: ControlOptions;
  readonly #resourceIds: ResourceIds;
  readonly #sessions: Sessions;
  readonly #journal: JournalWriter;
  readonly #channels: Channels;
  readonly #presence: ChannelPresence;
  readonly #lookup: Lookup;
  /** Files of recordings, where they are really made. They are not kept: a file is where it is. */
  readonly #media = new Map<string, MediaFacts>();

  constructor(options: ControlOptions) {
    const { participants = defaultParticipants, channels = {}, now, journal, saved } = options;
    const participantsOf = (cname: string) =>
      (Object.hasOwn(channels, cname) ? channels[cname] : undefined) ?? participants;
    this.#options = options;
    this.#resourceIds = new ResourceIds(saved?.key);
    this.#sessions = new Sessions(options.endedLimit);
    this.#journal = new JournalWriter(journal);
    this.#channels = new Channels(participantsOf, saved?.channels);
    this.#presence = new ChannelPresence(
      this.#channels,
      this.#journal,
      (session) => this.#sessions.end(session),
      (sid) => this.#sessions.withSid(sid),
    );
    this.#lookup = new Lookup(this.#resourceIds, this.#sessions);
    for (const session of saved?.sessions ?? []) {
      this.#sessions.addSaved(session);
      this.#presence.enterSaved(session, now());
    }
  }

  acquire(appId: string, request: Requests["acquireResource"]): Resource {
    const { cname, uid, clientRequest } = request;
    const resourceExpiredHour = clientRequest?.resourceExpiredHour ?? defaults.resourceExpiredHour;
    const grant = { appId, cname, uid, issuedAt: this.#options.now(), resourceExpiredHour };
    return { resourceId: this.#resourceIds.seal(grant) };
  }

  /**
   * @param warn called with everything that is odd about a recording that starts nevertheless
   * @param failure reason why the recorder does not get to work, which the answer does not show
   */
  start(
    target: StartTarget,
    request: StartRequest,
    warn: (message: string) => void = () => {},
    failure?: Failure,
  ): SessionResult {
    const { startUp, needsToken } = this.#options;
    const now = this.#options.now();
    const grant = this.#lookup.grant(target, request);
    const used = this.#upToDate(this.#sessions.startedBy(grant.number), now);
    const rival = this.#upToDate(this.#sessions.runningOf(grant), now);
    this.#tidy(now);
    if (used !== undefined && isRecording(used)) throw new Refusal(ErrorCode.alreadyStarted);
    const isUsed = used !== undefined || this.#sessions.isSpent(grant.number);
    if (isUsed || now - grant.issuedAt >= grantLifetime) {
      throw new Refusal(ErrorCode.resourceExpired);
    }
    if (rival !== undefined && isRecording(rival)) throw new Refusal(ErrorCode.uidInUse);
    if (this.#options.isFull?.()) {
      throw new Refusal(
        ErrorCode.networkJitter,
        "No more recordings can be made at the same time.",
      );
    }

    const { token } = request.clientRequest;
    const lacksToken = !token && needsToken?.(grant.appId) === true;
    const channel = this.#presence.use(grant, now);
    const hasMadeWay = this.#makeWay(grant, channel, now);
    const session = newSession({ ...target, grant, startedAt: now, startUp }, request);
    begin(session, channel.state.users, failure ?? (lacksToken ? "tokenMissing" : undefined));
    this.#journal.keep([session], [channel.state]);
    this.#add(session, now);

    if (hasMadeWay) {
      warn(
        `The default participant "${session.uid}" has left, because the recorder has its \`uid\`.`,
      );
    }
    if (lacksToken) warn("The project has App Certificate enabled, and there is no `token`.");
    if (isTaken(session.uid, channel.state.users)) {
      warn("A user of the channel has the `uid` of the recorder, so the recorder cannot join.");
    }
    return answerOf(session);
  }

  update(target: SessionTarget, request: Requests["updateSubscription"]): SessionResult {
    const now = this.#options.now();
    const { session, channel } = this.#find(target, request, now);
    checkNotExpired(session, now);
    checkRecording(session, now);
    const { streamTypes } = session;
    const { streamSubscribe } = request.clientRequest;
    if (streamSubscribe.audioUidList && !includes(streamTypes, "audio")) {
      throw excluded("audioUidList", "1 (video only)");
    }
    if (streamSubscribe.videoUidList && !includes(streamTypes, "video")) {
      throw excluded("videoUidList", "0 (audio only)");
    }
    this.#change(session, channel, (draft) => {
      draft.subscription = updatedSubscription(streamTypes, streamSubscribe);
      subscriptionChanged(draft, channel.state.users, now);
    });
    return answerOf(session);
  }

  updateLayout(target: SessionTarget, request: Requests["updateLayout"]): SessionResult {
    if (target.mode !== "mix") {
      throw new Refusal(ErrorCode.invalidLayout, "Only a mix recording has a layout.");
    }
    const now = this.#options.now();
    const { session, channel } = this.#find(target, request, now);
    checkNotExpired(session, now);
    checkRecording(session, now);
    this.#change(session, channel, (draft) => {
      draft.layout = layoutOf(request.clientRequest);
    });
    return answerOf(session);
  }

  query(target: SessionTarget): QueryResult {
    const { exitWindow, workerDelay = 0 } = this.#options;
    const now = this.#options.now();
    const { session } = this.#find(target, undefined, now);
    const { startedAt, expiresAt, end } = session;
    if (now >= expiresAt || now < startedAt + workerDelay) throw workerNotFound();
    const isExiting = end !== undefined && now < end.at + exitWindow;
    if (isExiting && end.state === "stopped") throw new Refusal(ErrorCode.exiting);
    if (!(isExiting && end.state === "aborted")) checkRecording(session, now);
    return {
      ...answerOf(session),
      serverResponse: queryResponse(session, now, exitWindow, this.#media.get(session.sid)),
    };
  }

  /** @param uploadingStatus state of the files, unless there are none */
  stop(
    target: SessionTarget,
    request: Requests["stopRecording"],
    uploadingStatus: UploadingStatus = "uploaded",
  ): StopResult {
    const now = this.#options.now();
    const { session, channel } = this.#find(target, request, now);
    checkNotExpired(session, now);
    if (session.end?.state === "stopped") throw new Refusal(ErrorCode.alreadyStopped);
    checkRecording(session, now);
    this.#change(session, channel, (draft) =>
      stop(draft, channel.state.users, now, uploadingStatus),
    );
    if (session.tracks.length === 0) throw new Refusal(ErrorCode.noRecordedFile);
    return { ...answerOf(session), serverResponse: stopResponse(session) };
  }

  /** Recordings, in the order of starting. */
  sessions({ cname, after, limit }: SessionSelection = {}): SessionSnapshot[] {
    const { exitWindow } = this.#options;
    const now = this.#options.now();
    const snapshots: SessionSnapshot[] = [];
    for (const session of this.#sessions.all(after)) {
      if (snapshots.length === limit) break;
      if (cname === undefined || cname === session.cname) {
        this.#presence.settle(session, now);
        snapshots.push(snapshotOf(session, now, exitWindow, this.#media.get(session.sid)));
      }
    }
    return snapshots;
  }

  /** One recording; undefined if there is none with this `sid`. */
  session(sid: string): SessionSnapshot | undefined {
    const now = this.#options.now();
    const session = this.#upToDate(this.#sessions.withSid(sid), now);
    return (
      session && snapshotOf(session, now, this.#options.exitWindow, this.#media.get(session.sid))
    );
  }

  /** Takes over what became of the files of a recording. */
  noteMedia(sid: string, media: MediaFacts): void {
    if (this.#sessions.withSid(sid) !== undefined) this.#media.set(sid, media);
  }

  /** Says of a recording that has been stopped that some of its files are not where they should be. */
  markBackuped(sid: string): StopServerResponse | undefined {
    const session = this.#sessions.withSid(sid);
    const { end } = session ?? {};
    if (session === undefined || end === undefined) return undefined;
    const draft: Session = { ...session, end: { ...end, uploadingStatus: "backuped" } };
    this.#journal.keep([draft]);
    this.#sessions.replace(draft);
    return stopResponse(draft);
  }

  /** Number of recordings that run. */
  countRunning(): number {
    const now = this.#options.now();
    for (const session of this.#sessions.running()) this.#presence.settle(session, now);
    return this.#sessions.runningCount;
  }

  /**
   * Lets a recorder at work break off (QRES-36).
   *
   * @returns false if there is none
   */
  abort(sid: string, failure: Failure = "workerLost"): boolean {
    const now = this.#options.now();
    const session = this.#sessions.withSid(sid);
    if (session === undefined) return false;
    const channel = this.#presence.settle(session, now);
    if (!isRecording(session)) return false;
    this.#change(session, channel, (draft) => abort(draft, failure, now));
    return true;
  }

  /**
   * Lets a recorder at work move to another machine, which a call finds out: it does not find the recorder.
   *
   * @param body recorder that the body names; `query` has no body
   * @param duration how long later calls do not find it either, in milliseconds
   * @throws {Refusal} unless the recording has ended
   */
  failOver(target: SessionTarget, body: Recorder | undefined, duration: number | "forever"): void {
    const now = this.#options.now();
    const { session, channel } = this.#find(target, body, now);
    if (now >= session.expiresAt || !isRecording(session) || isMoving(session, now)) return;
    const until = duration === "forever" ? undefined : now + duration;
    this.#change(session, channel, (draft) => failOver(draft, now, until));
    throw workerNotFound();
  }

  /** Users of a channel, and who will come and go. A channel that was never used is used now. */
  channel(name: ChannelName): ChannelState {
    return this.#presence.open(name, this.#options.now()).state;
  }

  /** The same, but a channel that was never used shows who would be there, and is not kept. */
  lookAtChannel(name: ChannelName): ChannelState {
    return this.#presence.look(name, this.#options.now());
  }

  /** All channels that have been used. */
  channels(): ChannelState[] {
    return this.#presence.all(this.#options.now());
  }

  /** @throws {PresenceError} if a user joins twice, or is not there to leave or to publish */
  changeChannel(name: ChannelName, change: ChannelChange): ChannelState {
    return this.#presence.change(name, change, this.#options.now(), true);
  }

  /** The content of a resource ID; undefined if it was never issued. */
  grantOf(resourceId: string): Grant | undefined {
    return this.#resourceIds.open(resourceId);
  }

  /** Stops all recorders at work. */
  stopAll(): void {
    const now = this.#options.now();
    for (const session of this.#sessions.running()) {
      const channel = this.#presence.settle(session, now);
      if (!isRecording(session)) continue;
      this.#change(session, channel, (draft) => stop(draft, channel.state.users, now, "uploaded"));
    }
  }

  /** Forgets all recordings and channels. */
  reset(): void {
    this.#journal.reset();
    this.#sessions.clear();
    this.#media.clear();
    this.#channels.clear();
  }

  /** The recording of a call, up to date, and its channel. */
  #find(
    target: SessionTarget,
    body: Recorder | undefined,
    now: number,
  ): { session: Session; channel: Channel } {
    const session = this.#lookup.session(target, body);
    return { session, channel: this.#presence.settle(session, now) };
  }

  #upToDate(session: Session | undefined, now: number): Session | undefined {
    if (session !== undefined) this.#presence.settle(session, now);
    return session;
  }

  /** Lets a default participant leave whose UID the recorder has, because nobody has asked for such a user. */
  #makeWay({ uid }: Grant, { state }: Channel, now: number): boolean {
    const isDefault = this.#channels.participantsOf(state.cname) === defaultParticipants;
    if (!isDefault || state.isMoved || !isTaken(uid, state.users)) return false;
    this.#presence.change(state, { kind: "leave", uid }, now, false);
    return true;
  }

  #add(session: Session, now: number): void {
    this.#sessions.add(session);
    this.#presence.enter(session, now);
  }

  /** Changes a recording: in the journal first, then in memory. */
  #change(session: Session, channel: Channel, change: (draft: Session) => void): void {
    const draft = { ...session };
    change(draft);
    this.#journal.keep([draft]);
    Object.assign(session, draft);
    this.#presence.leave(session, channel);
  }

  /** Notices the ends of recordings that nobody asks for, and forgets the oldest ends. */
  #tidy(now: number): void {
    for (const session of this.#sessions.nextRunning(2)) this.#presence.settle(session, now);
    for (const session of this.#sessions.forgetOldest(now)) {
      this.#media.delete(session.sid);
      this.#presence.forget(session);
    }
  }
}

function answerOf({ sid, resourceId }: Session): SessionResult {
  return { sid, resourceId };
}

function excluded(list: string, streamTypes: string): Refusal {
  const reason = `\`${list}\` is not allowed: \`streamTypes\` is ${streamTypes}.`;
  return new Refusal(ErrorCode.invalidParameter, reason);
}
