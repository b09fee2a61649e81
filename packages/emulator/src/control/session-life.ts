import type { User } from "../channels/channel.ts";
import { isIdle, isTaken } from "./idle.ts";
import type { End, Failure, Session, UploadingStatus } from "./session.ts";
import { continueTracks, subscribedStreams } from "./tracks.ts";

/**
 * The life of one recording as a state machine. Every function is one kind of event;
 * it changes the session, which is plain data, and asks nobody: users and times are given to it.
 *
 * Events must come in the order of their times. Between two of them, `elapse` says who was in the channel.
 */

/** The recorder comes to its channel; whatever keeps it from getting to work decides now (AMB-31, START-25). */
export function begin(session: Session, users: readonly User[], failure?: Failure): void {
  const cause = isTaken(session.uid, users) ? "uidTaken" : failure;
  if (cause !== undefined) {
    session.end = { at: session.startedAt, state: "failed", failure: cause };
    return;
  }
  settleIdle(session, users, session.startedAt);
  elapse(session, users, session.startedAt);
}

/** Time passes while the users and the subscription stay the same. */
export function elapse(session: Session, users: readonly User[], now: number): void {
  if (session.end !== undefined) return;
  const exitsAfter = (session.idleSince ?? Number.POSITIVE_INFINITY) + session.maxIdleTime;
  const until = Math.min(now, exitsAfter);
  if (until >= session.recordsFrom && session.tracks.length === 0) {
    record(session, users, session.recordsFrom);
  }
  // Exactly `maxIdleTime` is not yet longer than it (REC-29, AMB-88).
  if (now > exitsAfter) finish(session, { at: exitsAfter, state: "exited" });
}

/** Users have joined, left, or begun or ceased to send. */
export function usersChanged(session: Session, users: readonly User[], at: number): void {
  if (isTaken(session.uid, users)) abort(session, "uidTaken", at);
  if (session.end !== undefined) return;
  settleIdle(session, users, at);
  if (at >= session.recordsFrom) record(session, users, at);
}

/** The subscription was replaced; what has been recorded stays. */
export function subscriptionChanged(session: Session, users: readonly User[], at: number): void {
  if (session.end === undefined && at >= session.recordsFrom) record(session, users, at);
}

/** The recording is stopped. What is subscribed is in the files even during the start-up. */
export function stop(
  session: Session,
  users: readonly User[],
  at: number,
  uploadingStatus: UploadingStatus,
): void {
  if (at < session.recordsFrom) record(session, users, at);
  finish(session, { at, state: "stopped", uploadingStatus });
}

/**
 * The recorder moves to another machine, and the recording goes on there.
 *
 * @param until when it is found again; undefined for never
 */
export function failOver(session: Session, at: number, until: number | undefined): void {
  session.failovers = [...(session.failovers ?? []), { at, until }];
}

/** True while the recorder is at work and cannot be found, because it moves to another machine. */
export function isMoving({ failovers, end }: Session, now: number): boolean {
  const last = failovers?.at(-1);
  return end === undefined && last !== undefined && now < (last.until ?? Number.POSITIVE_INFINITY);
}

/** The recorder breaks off (QRES-36). */
export function abort(session: Session, failure: Failure, at: number): void {
  if (session.end === undefined) finish(session, { at, state: "aborted", failure });
}

function finish(session: Session, end: End): void {
  session.tracks = continueTracks(session.tracks, [], end.at);
  session.idleSince = undefined;
  session.end = end;
}

function record(session: Session, users: readonly User[], at: number): void {
  const streams = subscribedStreams(session.output, users, session.subscription);
  session.tracks = continueTracks(session.tracks, streams, at);
}

function settleIdle(session: Session, users: readonly User[], at: number): void {
  if (!isIdle(users, session.channelType)) session.idleSince = undefined;
  else session.idleSince ??= at;
}
