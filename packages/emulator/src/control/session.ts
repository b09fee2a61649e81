import type { Mode, StreamTypes } from "../generated/schema.ts";
import type { SessionLayout } from "./layout.ts";
import type { Subscription } from "./subscription.ts";
import type { Track } from "./tracks.ts";

/** What a recording makes: HLS files, JPG snapshots, or videos of Alibaba Cloud VoD. */
export type Output = "files" | "snapshots" | "vod";

/** Whether a recorder is at work, was stopped, or left by itself. */
export type SessionState = "recording" | "stopped" | "exited";

/** What `sessions()` shows of a recording. It has no token, no password and no storage key. */
export interface SessionSnapshot {
  readonly appId: string;
  readonly cname: string;
  /** UID of the recorder. */
  readonly uid: string;
  readonly resourceId: string;
  readonly sid: string;
  readonly mode: Mode;
  readonly output: Output;
  readonly state: SessionState;
  /** In milliseconds since the epoch. */
  readonly startedAt: number;
  /** From when on the API refuses calls for the recording, in milliseconds since the epoch (SEQ-17). */
  readonly expiresAt: number;
  readonly subscription: Subscription;
  /** Only in mix mode. */
  readonly layout?: SessionLayout;
}

/** A recording, from its start on. All times are in milliseconds since the epoch. */
export interface Session extends Omit<SessionSnapshot, "state"> {
  /** When the start-up ends and files begin. */
  readonly recordsFrom: number;
  /** The last moment at which the recorder is in the channel unless it is stopped. */
  readonly staysUntil: number;
  readonly streamTypes: StreamTypes | undefined;
  /** ID of the video at Alibaba Cloud VoD. */
  readonly videoId: string;
  subscription: Subscription;
  layout?: SessionLayout;
  tracks: readonly Track[];
  stoppedAt?: number;
}

/** State of a recording at a moment. */
export function stateOf(session: Session, now: number): SessionState {
  if (session.stoppedAt !== undefined) return "stopped";
  return now > session.staysUntil ? "exited" : "recording";
}

/** A copy of what may be seen of a recording. */
export function snapshotOf(session: Session, now: number): SessionSnapshot {
  const { appId, cname, uid, resourceId, sid, mode, output, startedAt, expiresAt } = session;
  const { subscription, layout } = session;
  return structuredClone({
    appId,
    cname,
    uid,
    resourceId,
    sid,
    mode,
    output,
    state: stateOf(session, now),
    startedAt,
    expiresAt,
    subscription,
    ...(layout !== undefined && { layout }),
  });
}
