import { Refusal } from "./refusal.ts";

/** What a resource ID stands for. */
export interface Grant {
  readonly appId: string;
  readonly cname: string;
  readonly uid: string;
  /** When it was issued, in milliseconds since the epoch. */
  readonly issuedAt: number;
  /** How long the API may be called for the recording, in hours since its start (ACQ-15). */
  readonly resourceExpiredHour: number;
}

/** What identifies a recorder within a project. */
export type Recorder = Pick<Grant, "cname" | "uid">;

/**
 * Compares the resource ID of a call with the path and the body (AMB-20, AMB-33, AMB-87).
 *
 * @param grant what the resource ID opened to
 * @param body who the body names; a call without a body names nobody
 */
export function checkGrant(grant: Grant | undefined, appId: string, body?: Recorder): Grant {
  if (grant === undefined) throw new Refusal(1001);
  if (grant.appId !== appId) {
    throw new Refusal(1003, "The App ID does not match the resource ID.");
  }
  if (body !== undefined && body.cname !== grant.cname) {
    throw new Refusal(432, "The `cname` does not match the resource ID.");
  }
  if (body !== undefined && body.uid !== grant.uid) {
    throw new Refusal(432, "The `uid` does not match the resource ID.");
  }
  return grant;
}
