import type { User } from "../channels/channel.ts";
import type { Mode } from "../generated/schema.ts";
import { filesOf, type SessionFile } from "./files.ts";
import type { SessionLayout } from "./layout.ts";
import type { MediaFacts } from "./media-facts.ts";
import type { Output } from "./output.ts";
import {
  type Failure,
  type Session,
  type SessionState,
  stateOf,
  type UploadingStatus,
} from "./session.ts";
import { statusOf } from "./status.ts";
import type { Subscription } from "./subscription.ts";
import type { Track } from "./tracks.ts";

/** A recording as `sessions()` shows it. It has no token, no password and no storage key. */
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
  /** Status of the recorder, also when `query` does not return it any more (QRES-26). */
  readonly status: number;
  /** Reason why it failed or was aborted. */
  readonly failure?: Failure | undefined;
  /** In milliseconds since the epoch. */
  readonly startedAt: number;
  /** In milliseconds since the epoch; absent while the recorder is at work. */
  readonly endedAt?: number | undefined;
  /** From when on the API refuses calls for the recording, in milliseconds since the epoch (SEQ-17). */
  readonly expiresAt: number;
  /** Folders of the files in the bucket. */
  readonly fileNamePrefix: readonly string[];
  readonly subscription: Subscription;
  /** Only in mix mode. */
  readonly layout?: SessionLayout | undefined;
  readonly files: readonly SessionFile[];
  /** Streams that were recorded, and when. */
  readonly tracks: readonly Track[];
  /** Only after `stop`. */
  readonly uploadingStatus?: UploadingStatus | undefined;
  /** Only if files are really made. */
  readonly media?: MediaFacts | undefined;
}

/** A recording at a moment, with everything that has happened until then. */
export interface FollowedSession {
  readonly session: SessionSnapshot;
  /** Files that it makes, as soon as there is something in them. */
  readonly files: readonly SessionFile[];
  /** Users of its channel, in the order of joining. */
  readonly users: readonly User[];
  /** The moment, in milliseconds since the epoch. */
  readonly at: number;
}

/** A view of a recording, which shares its lists. @param exitWindow in milliseconds */
export function snapshotOf(
  session: Session,
  now: number,
  exitWindow: number,
  media?: MediaFacts,
): SessionSnapshot {
  const { appId, cname, uid, resourceId, sid, mode, output, startedAt, expiresAt } = session;
  const { fileNamePrefix, subscription, layout, tracks, end } = session;
  const { failure, uploadingStatus } = end ?? {};
  return {
    appId,
    cname,
    uid,
    resourceId,
    sid,
    mode,
    output,
    state: stateOf(session),
    status: statusOf(session, now, exitWindow, media),
    ...(failure !== undefined && { failure }),
    startedAt,
    ...(end !== undefined && { endedAt: end.at }),
    expiresAt,
    fileNamePrefix,
    subscription,
    ...(layout !== undefined && { layout }),
    files: filesOf(session, media),
    tracks,
    ...(uploadingStatus !== undefined && { uploadingStatus }),
    ...(media !== undefined && { media }),
  };
}
