import { type Cast, type Participant, participantsOf } from "../channels/cast.ts";
import type {
  Mode,
  QueryResult,
  Resource,
  Session as SessionResult,
  StopResult,
} from "../generated/schema.ts";
import { checkGrant, type Grant, type Recorder } from "./grant.ts";
import { layoutOf } from "./layout.ts";
import { newSession, type StartRequest } from "./new-session.ts";
import { isTaken } from "./presence.ts";
import { Refusal } from "./refusal.ts";
import type { Requests } from "./requests.ts";
import { ResourceIds } from "./resource-ids.ts";
import { queryResponse, stopResponse } from "./server-response.ts";
import { type Session, type SessionSnapshot, snapshotOf, stateOf } from "./session.ts";
import { Sessions } from "./sessions.ts";
import { emptyLists, includes, updatedSubscription } from "./subscription.ts";
import { continueTracks, subscribedTracks } from "./tracks.ts";

/** How long after `acquire` a resource ID can start a recording, in milliseconds (SEQ-08). */
const resourceLifetime = 5 * 60 * 1000;

export interface ControlOptions {
  readonly cast: Cast;
  /** In milliseconds. */
  readonly startUp: number;
  /** In milliseconds. */
  readonly exitWindow: number;
  /** In milliseconds since the epoch. */
  readonly now: () => number;
}

/** What the path of `start` names. */
export interface StartTarget {
  readonly appId: string;
  readonly resourceId: string;
  readonly mode: Mode;
}

/** What the path of a call for a recording names. */
export interface SessionTarget extends StartTarget {
  readonly sid: string;
}

/** The rules of the service. It takes requests that fit the schema, and throws a {@link Refusal} to say no. */
export class Control {
  readonly #options: ControlOptions;
  readonly #resourceIds = new ResourceIds();
  readonly #sessions = new Sessions();

  constructor(options: ControlOptions) {
    this.#options = options;
  }

  acquire(appId: string, request: Requests["acquireResource"]): Resource {
    const { cname, uid, clientRequest } = request;
    const resourceExpiredHour = clientRequest?.resourceExpiredHour ?? 72;
    const grant = { appId, cname, uid, issuedAt: this.#options.now(), resourceExpiredHour };
    return { resourceId: this.#resourceIds.seal(grant) };
  }

  /** @param warn is told what is odd about a recording that starts nevertheless */
  start(
    target: StartTarget,
    request: StartRequest,
    warn: (message: string) => void,
  ): SessionResult {
    const { now, startUp } = this.#options;
    const startedAt = now();
    const grant = this.#grantOf(target, request);
    const used = this.#sessions.startedWith(target.resourceId);
    if (used !== undefined) throw new Refusal(isRecording(used, startedAt) ? 7 : 433);
    if (startedAt - grant.issuedAt >= resourceLifetime) throw new Refusal(433);
    const rival = this.#sessions.latestOf(grant);
    if (rival !== undefined && isRecording(rival, startedAt)) throw new Refusal(53);

    const participants = this.#participants();
    const session = newSession({ ...target, grant, participants, startedAt, startUp }, request);
    this.#sessions.add(session);
    if (isTaken(session.uid, participants)) {
      warn("A user of the channel has the `uid` of the recorder, so the recorder cannot join.");
    }
    for (const name of emptyLists(request.clientRequest.recordingConfig)) {
      warn(`\`${name}\` is empty; leave it out instead.`);
    }
    return answerOf(session);
  }

  update(target: SessionTarget, request: Requests["updateSubscription"]): SessionResult {
    const now = this.#options.now();
    const session = this.#recordingSession(target, request, now);
    const { output, recordsFrom, streamTypes } = session;
    const { streamSubscribe } = request.clientRequest;
    if (streamSubscribe.audioUidList && !includes(streamTypes, "audio")) {
      throw new Refusal(2, "`audioUidList` is not allowed: `streamTypes` is 1 (video only).");
    }
    if (streamSubscribe.videoUidList && !includes(streamTypes, "video")) {
      throw new Refusal(2, "`videoUidList` is not allowed: `streamTypes` is 0 (audio only).");
    }

    const subscription = updatedSubscription(streamTypes, streamSubscribe);
    const since = Math.max(now, recordsFrom);
    const subscribed = subscribedTracks(output, this.#participants(), subscription, since);
    session.subscription = subscription;
    session.tracks = continueTracks(session.tracks, subscribed, now);
    return answerOf(session);
  }

  updateLayout(target: SessionTarget, request: Requests["updateLayout"]): SessionResult {
    if (target.mode !== "mix") throw new Refusal(1028, "Only a mix recording has a layout.");
    const session = this.#recordingSession(target, request, this.#options.now());
    session.layout = layoutOf(request.clientRequest);
    return answerOf(session);
  }

  query(target: SessionTarget): QueryResult {
    const { now, exitWindow } = this.#options;
    const moment = now();
    const session = this.#sessionOf(target);
    const { stoppedAt, expiresAt } = session;
    if (moment >= expiresAt) throw notFound();
    if (stoppedAt !== undefined && moment < stoppedAt + exitWindow) throw new Refusal(501);
    if (!isRecording(session, moment)) throw notFound();
    return { ...answerOf(session), serverResponse: queryResponse(session, moment) };
  }

  stop(target: SessionTarget, request: Requests["stopRecording"]): StopResult {
    const now = this.#options.now();
    const session = this.#openSession(target, request, now);
    if (session.stoppedAt !== undefined) throw new Refusal(49);
    if (!isRecording(session, now)) throw notFound();
    session.stoppedAt = now;
    if (session.tracks.length === 0) throw new Refusal(435);
    return { ...answerOf(session), serverResponse: stopResponse(session, now) };
  }

  /** Copies of all recordings, in the order of starting. */
  sessions(): SessionSnapshot[] {
    const now = this.#options.now();
    return this.#sessions.all().map((session) => snapshotOf(session, now));
  }

  #grantOf({ appId, resourceId }: StartTarget, body?: Recorder): Grant {
    return checkGrant(this.#resourceIds.open(resourceId), appId, body);
  }

  #sessionOf(target: SessionTarget, body?: Recorder): Session {
    this.#grantOf(target, body);
    const session = this.#sessions.startedWith(target.resourceId);
    if (session === undefined || session.sid !== target.sid) {
      throw new Refusal(1003, "The `sid` does not match the resource ID.");
    }
    if (session.mode !== target.mode) {
      throw new Refusal(432, `The recording was started in ${session.mode} mode.`);
    }
    return session;
  }

  /** A recording for which the API may still be called (AMB-28). */
  #openSession(target: SessionTarget, body: Recorder, now: number): Session {
    const session = this.#sessionOf(target, body);
    if (now >= session.expiresAt) throw new Refusal(433);
    return session;
  }

  #recordingSession(target: SessionTarget, body: Recorder, now: number): Session {
    const session = this.#openSession(target, body, now);
    if (!isRecording(session, now)) throw notFound();
    return session;
  }

  #participants(): readonly Participant[] {
    return participantsOf(this.#options.cast);
  }
}

function isRecording(session: Session, now: number): boolean {
  return stateOf(session, now) === "recording";
}

function answerOf({ sid, resourceId }: Session): SessionResult {
  return { sid, resourceId };
}

/** The answer for a recording that has ended or never came to work (AMB-25, AMB-93). */
function notFound(): Refusal {
  return new Refusal(404, "failed to find worker");
}
