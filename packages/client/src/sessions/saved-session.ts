import type { StreamTypes } from "../generated/constants.ts";
import { isFilled, isNumber, isObject, withoutNulls, withoutUndefined } from "../json.ts";
import type { Mode, RecordingSession, Resource } from "../settings/session.ts";

/**
 * State of a recording, as far as it is known.
 *
 * - `starting`: `start` is about to be sent, or its response was lost. It may run.
 * - `running`: its `sid` is known, and it has not been stopped.
 * - `unreachable`: it runs, but its `sid` was lost or its time is over, so that the API cannot stop it (AMB-28, AMB-95).
 */
export type SavedState = "starting" | "running" | "unreachable";

/** A recording as a session store keeps it: plain data without secrets. */
export interface SavedSession extends Resource {
  /** The App ID that the recording was started for. */
  readonly appId: string;
  /** State of the recording. */
  readonly state: SavedState;
  /** The mode that it was started in. */
  readonly mode: Mode;
  /** The recording ID; absent as long as it is not known. */
  readonly sid?: string | undefined;
  /** Time until which the API may be called for it at the latest, in milliseconds since the epoch (ACQ-15). */
  readonly expiresAt: number;
  /** Time that the recorder stays in an idle channel before it leaves by itself, in seconds (REC-26). */
  readonly maxIdleTime: number;
  /** Subscribed media, if `start` set them. */
  readonly streamTypes?: StreamTypes | undefined;
  /** The folders of its files in your object storage; absent if files go elsewhere. */
  readonly fileNamePrefix?: readonly string[] | undefined;
  /** Time since which `stop` does not find it, in milliseconds since the epoch; absent if it was not missed. */
  readonly notFoundSince?: number | undefined;
}

/**
 * Reads a session that the client has saved; undefined for what somebody else has put into a store.
 *
 * A store with columns has null for a property that is absent.
 */
export function readSavedSession(value: unknown): SavedSession | undefined {
  if (!isObject(value)) return undefined;
  const session = withoutNulls(value);
  const { appId, state, mode, cname, uid, resourceId, sid, expiresAt } = session;
  const isSession =
    [appId, cname, uid, resourceId].every(isFilled) &&
    ["starting", "running", "unreachable"].includes(state as string) &&
    ["mix", "individual"].includes(mode as string) &&
    (sid === undefined ? state !== "running" : isFilled(sid)) &&
    isNumber(expiresAt);
  return isSession ? (session as object as SavedSession) : undefined;
}

/** The session of a saved recording whose `sid` is known. */
export function sessionOf(saved: SavedSession, sid: string): RecordingSession {
  const { cname, uid, resourceId, mode, expiresAt, streamTypes, fileNamePrefix } = saved;
  const session = { cname, uid, resourceId, sid, mode, expiresAt, streamTypes, fileNamePrefix };
  return withoutUndefined(session);
}
