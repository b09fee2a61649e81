import { ErrorCode } from "../generated/error-codes.ts";
import { Refusal } from "./refusal.ts";

/** The content of a resource ID. */
export interface Grant {
  readonly appId: string;
  readonly cname: string;
  readonly uid: string;
  /** Time of its issue, in milliseconds since the epoch. */
  readonly issuedAt: number;
  /** Time for which the API may be called for the recording, in hours since its start (ACQ-15). */
  readonly resourceExpiredHour: number;
  /** Differs for each grant of an emulator. */
  readonly number: number;
}

/** Identity of a recorder within a project. */
export type Recorder = Pick<Grant, "cname" | "uid">;

/**
 * Compares the resource ID of a call with the path and the body (AMB-20, AMB-33, AMB-87).
 *
 * @param grant content of the resource ID
 * @param body recorder that the body names; a call without a body names none
 */
export function checkGrant(grant: Grant | undefined, appId: string, body?: Recorder): Grant {
  if (grant === undefined) throw new Refusal(ErrorCode.invalidResource);
  if (grant.appId !== appId) {
    throw new Refusal(
      ErrorCode.sessionMismatch,
      "The App ID does not match the resource ID.",
      "App ID 与 resource ID 不符。",
    );
  }
  if (body !== undefined && body.cname !== grant.cname) {
    throw new Refusal(
      ErrorCode.resourceMismatch,
      "The `cname` does not match the resource ID.",
      "`cname` 与 resource ID 不符。",
    );
  }
  if (body !== undefined && body.uid !== grant.uid) {
    throw new Refusal(
      ErrorCode.resourceMismatch,
      "The `uid` does not match the resource ID.",
      "`uid` 与 resource ID 不符。",
    );
  }
  return grant;
}
