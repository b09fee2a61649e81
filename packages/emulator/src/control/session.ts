import type { ChannelType, Mode, StreamTypes } from "../generated/schema.ts";
import type { SessionLayout } from "./layout.ts";
import type { Output } from "./output.ts";
import type { Subscription } from "./subscription.ts";
import type { Track } from "./tracks.ts";

/**
 * State of a recorder: it is at work, was stopped, left an idle channel,
 * never got to work (`failed`), or broke off (`aborted`).
 */
export type SessionState = "recording" | "stopped" | "exited" | "failed" | "aborted";

/**
 * Reason why a recorder did not get to work or broke off, which the response to `start` does not show:
 * a user has its UID, the project needs a token and there is none, the storage refuses its keys, or it just vanished.
 */
export type Failure = "uidTaken" | "tokenMissing" | "storageRefused" | "workerLost";

/** The end of a recording. */
export interface End {
  /** In milliseconds since the epoch. */
  readonly at: number;
  readonly state: Exclude<SessionState, "recording">;
  /** Only if it failed or was aborted. */
  readonly failure?: Failure | undefined;
  /** State of the files in the response to `stop`, if there was one. */
  readonly uploadingStatus?: UploadingStatus | undefined;
}

/** A move of the recorder to another machine, while the recording goes on. */
export interface Failover {
  /** In milliseconds since the epoch. */
  readonly at: number;
  /** Moment from which `query`, `update`, `updateLayout` and `stop` find the recorder again; absent for never. */
  readonly until?: number | undefined;
}

/** State of the files after `stop` (SRES-26 … SRES-29). */
export type UploadingStatus = "uploaded" | "backuped" | "unknown";

/** A recording, from its start on, as plain data without secrets. All times are in milliseconds since the epoch. */
export interface Session {
  readonly appId: string;
  readonly cname: string;
  /** UID of the recorder. */
  readonly uid: string;
  readonly resourceId: string;
  /** Number of the grant in the resource ID. */
  readonly grantNumber: number;
  readonly sid: string;
  readonly mode: Mode;
  readonly output: Output;
  /** Folders of the files in the bucket. */
  readonly fileNamePrefix: readonly string[];
  /** Types of the recorded files: `hls`, or `hls` and `mp4`. */
  readonly fileTypes: readonly string[];
  readonly startedAt: number;
  /** From when on the API refuses calls for the recording (SEQ-17). */
  readonly expiresAt: number;
  /** Moment at which the start-up ends and files begin. */
  readonly recordsFrom: number;
  readonly channelType: ChannelType | undefined;
  readonly streamTypes: StreamTypes | undefined;
  /** Time for which the channel may be idle, in milliseconds. */
  readonly maxIdleTime: number;
  /** ID of the video at Alibaba Cloud VoD. */
  readonly videoId: string;
  subscription: Subscription;
  /** Only in mix mode. */
  layout?: SessionLayout | undefined;
  tracks: readonly Track[];
  /** Since when the channel is idle; absent while it is not. */
  idleSince?: number | undefined;
  /** Moves of the recorder to other machines, the earliest first. */
  failovers?: readonly Failover[] | undefined;
  /** Absent while the recorder is at work. */
  end?: End | undefined;
}

/** State of a recording that has been brought up to date. */
export function stateOf({ end }: Session): SessionState {
  return end?.state ?? "recording";
}
