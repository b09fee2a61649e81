import type { ChannelChange, ChannelState } from "../channels/channel.ts";
import { defaults } from "../generated/constants.ts";
import type {
  QueryResult,
  Resource,
  Session as SessionResult,
  StopResult,
} from "../generated/schema.ts";
import { Attendance, type ChannelName } from "./attendance.ts";
import type { ControlOptions } from "./control-options.ts";
import type { Grant, Recorder } from "./grant.ts";
import { isTaken } from "./idle.ts";
import { layoutOf } from "./layout.ts";
import { Lookup, workerNotFound } from "./lookup.ts";
import { newSession, type StartRequest } from "./new-session.ts";
import { Refusal } from "./refusal.ts";
import type { Requests } from "./requests.ts";
import { ResourceIds } from "./resource-ids.ts";
import { queryResponse, stopResponse } from "./server-response.ts";
import type { Failure, Session, UploadingStatus } from "./session.ts";
import { abort, begin, failOver, isMoving, stop, subscriptionChanged } from "./session-life.ts";
import { Sessions } from "./sessions.ts";
import { type SessionSnapshot, snapshotOf } from "./snapshot.ts";
import { emptyLists, includes, updatedSubscription } from "./subscription.ts";
import type { SessionTarget, StartTarget } from "./target.ts";

/** How long after `acquire` a resource ID can start a recording, in milliseconds (SEQ-08). */
const resourceLifetime = 5 * 60 * 1000;

/**
 * The rules of the service. It takes requests that fit the schema, and throws a {@link Refusal} to say no.
 *
 * Nothing happens by itself: with the time that `now` tells, every call first brings up to date what it looks at.
 */
export class Control {
  readonly #options: ControlOptions;
  readonly #resourceIds: ResourceIds;
  readonly #sessions = new Sessions();
  readonly #attendance: Attendance;
  readonly #lookup: Lookup;

  constructor(options: ControlOptions) {
    const { participants, channels = {}, now, saved } = options;
    const participantsOf = (cname: string) =>
      (Object.hasOwn(channels, cname) ? channels[cname] : undefined) ?? participants;
    this.#options = options;
    this.#resourceIds = new ResourceIds(saved?.key);
    this.#attendance = new Attendance(participantsOf, saved?.channels, (channel, sessions) =>
      this.#save(sessions, [channel]),
    );
    this.#lookup = new Lookup(this.#resourceIds, this.#sessions, this.#attendance);
    for (const session of saved?.sessions ?? []) {
      this.#sessions.add(session);
      if (session.end === undefined) this.#attendance.enter(session, now());
    }
  }

  acquire(appId: string, request: Requests["acquireResource"]): Resource {
    const { cname, uid, clientRequest } = request;
    const resourceExpiredHour = clientRequest?.resourceExpiredHour ?? defaults.resourceExpiredHour;
    const grant = { appId, cname, uid, issuedAt: this.#options.now(), resourceExpiredHour };
    return { resourceId: this.#resourceIds.seal(grant) };
  }

  /**
   * @param warn is told what is odd about a recording that starts nevertheless
   * @param failure what keeps the recorder from getting to work, which the answer does not tell
   */
  start(
    target: StartTarget,
    request: StartRequest,
    warn: (message: string) => void = () => {},
    failure?: Failure,
  ): SessionResult {
    const { now, startUp, needsToken } = this.#options;
    const startedAt = now();
    const grant = this.#lookup.grant(target, request);
    const used = this.#sessions.startedWith(target.resourceId);
    if (used !== undefined) throw new Refusal(this.#lookup.isRecording(used, startedAt) ? 7 : 433);
    if (startedAt - grant.issuedAt >= resourceLifetime) throw new Refusal(433);
    const rival = this.#sessions.latestOf(grant);
    if (rival !== undefined && this.#lookup.isRecording(rival, startedAt)) throw new Refusal(53);

    const { token, recordingConfig } = request.clientRequest;
    const lacksToken = !token && needsToken?.(grant.appId) === true;
    const channel = this.#attendance.channel(grant, startedAt);
    const session = newSession({ ...target, grant, startedAt, startUp }, request);
    begin(session, channel.users, failure ?? (lacksToken ? "tokenMissing" : undefined));
    this.#sessions.add(session);
    if (session.end === undefined) this.#attendance.enter(session, startedAt);
    this.#save([session], [channel.state]);

    if (lacksToken) warn("The project has App Certificate enabled, and there is no `token`.");
    if (isTaken(session.uid, channel.users)) {
      warn("A user of the channel has the `uid` of the recorder, so the recorder cannot join.");
    }
    for (const name of emptyLists(recordingConfig)) {
      warn(`\`${name}\` is empty; leave it out instead.`);
    }
    return answerOf(session);
  }

  update(target: SessionTarget, request: Requests["updateSubscription"]): SessionResult {
    const now = this.#options.now();
    const session = this.#lookup.recordingSession(target, request, now);
    const { streamTypes } = session;
    const { streamSubscribe } = request.clientRequest;
    if (streamSubscribe.audioUidList && !includes(streamTypes, "audio")) {
      throw new Refusal(2, "`audioUidList` is not allowed: `streamTypes` is 1 (video only).");
    }
    if (streamSubscribe.videoUidList && !includes(streamTypes, "video")) {
      throw new Refusal(2, "`videoUidList` is not allowed: `streamTypes` is 0 (audio only).");
    }
    session.subscription = updatedSubscription(streamTypes, streamSubscribe);
    subscriptionChanged(session, this.#attendance.channel(session, now).users, now);
    this.#save([session]);
    return answerOf(session);
  }

  updateLayout(target: SessionTarget, request: Requests["updateLayout"]): SessionResult {
    if (target.mode !== "mix") throw new Refusal(1028, "Only a mix recording has a layout.");
    const session = this.#lookup.recordingSession(target, request, this.#options.now());
    session.layout = layoutOf(request.clientRequest);
    this.#save([session]);
    return answerOf(session);
  }

  query(target: SessionTarget): QueryResult {
    const { now, exitWindow, workerDelay = 0 } = this.#options;
    const moment = now();
    const session = this.#lookup.session(target);
    this.#attendance.settle(session, moment);
    const { startedAt, expiresAt, end } = session;
    if (moment >= expiresAt || moment < startedAt + workerDelay || isMoving(session, moment))
      throw workerNotFound();
    const isExiting = end !== undefined && moment < end.at + exitWindow;
    if (isExiting && end.state === "stopped") throw new Refusal(501);
    if (end !== undefined && !(isExiting && end.state === "aborted")) throw workerNotFound();
    return { ...answerOf(session), serverResponse: queryResponse(session, moment, exitWindow) };
  }

  /** @param uploadingStatus what becomes of the files, unless there are none */
  stop(
    target: SessionTarget,
    request: Requests["stopRecording"],
    uploadingStatus: UploadingStatus = "uploaded",
  ): StopResult {
    const now = this.#options.now();
    const session = this.#lookup.openSession(target, request, now);
    const { users } = this.#attendance.settle(session, now);
    if (session.end?.state === "stopped") throw new Refusal(49);
    if (session.end !== undefined || isMoving(session, now)) throw workerNotFound();
    stop(session, users, now, uploadingStatus);
    this.#attendance.settle(session, now);
    if (session.tracks.length === 0) throw new Refusal(435);
    return { ...answerOf(session), serverResponse: stopResponse(session) };
  }

  /** Copies of all recordings, in the order of starting. */
  sessions(): SessionSnapshot[] {
    return this.#sessions.all().map((session) => this.#snapshotOf(session));
  }

  /** A copy of one recording; undefined if there is none with this recording ID. */
  session(sid: string): SessionSnapshot | undefined {
    const session = this.#sessions.withSid(sid);
    return session && this.#snapshotOf(session);
  }

  /**
   * Lets a recorder at work break off (QRES-36).
   *
   * @returns whether there was one
   */
  abort(sid: string, failure: Failure = "workerLost"): boolean {
    const now = this.#options.now();
    const session = this.#sessions.withSid(sid);
    if (session === undefined || !this.#lookup.isRecording(session, now)) return false;
    abort(session, failure, now);
    this.#attendance.settle(session, now);
    return true;
  }

  /**
   * Lets a recorder at work move to another machine, which a call finds out: it does not find the recorder.
   *
   * @param body who the body names; `query` has none
   * @param duration how long later calls do not find it either, in milliseconds
   */
  failOver(target: SessionTarget, body: Recorder | undefined, duration: number | "forever"): void {
    const now = this.#options.now();
    const session = this.#lookup.session(target, body);
    if (now >= session.expiresAt || !this.#lookup.isRecording(session, now)) return;
    failOver(session, now, duration === "forever" ? undefined : now + duration);
    this.#save([session]);
    throw workerNotFound();
  }

  /** Who is in a channel, and who will come and go. A channel that was never used gets its participants now. */
  channel(name: ChannelName): ChannelState {
    return this.#attendance.channel(name, this.#options.now()).state;
  }

  /** All channels that have been used. */
  channels(): ChannelState[] {
    return this.#attendance.channels(this.#options.now()).map(({ state }) => state);
  }

  /** @throws {PresenceError} if a user joins twice, or is not there to leave or to publish */
  changeChannel(name: ChannelName, change: ChannelChange): ChannelState {
    const now = this.#options.now();
    this.#attendance.change(name, change, now);
    return this.#attendance.channel(name, now).state;
  }

  /** What a resource ID stands for; undefined if it was never issued. */
  grantOf(resourceId: string): Grant | undefined {
    return this.#resourceIds.open(resourceId);
  }

  /** Stops all recorders at work. */
  stopAll(): void {
    const now = this.#options.now();
    for (const session of this.#sessions.all()) {
      const { users } = this.#attendance.settle(session, now);
      if (session.end === undefined) stop(session, users, now, "uploaded");
    }
  }

  /** Forgets all recordings and channels. */
  reset(): void {
    this.#sessions.clear();
    this.#attendance.clear();
    this.#options.journal?.clear();
  }

  #snapshotOf(session: Session): SessionSnapshot {
    const { now, exitWindow } = this.#options;
    const moment = now();
    this.#attendance.settle(session, moment);
    return snapshotOf(session, moment, exitWindow);
  }

  #save(sessions: readonly Session[], channels: readonly ChannelState[] = []): void {
    this.#options.journal?.save({ sessions, channels });
  }
}

function answerOf({ sid, resourceId }: Session): SessionResult {
  return { sid, resourceId };
}
