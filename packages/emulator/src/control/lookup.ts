import { ErrorCode } from "../generated/error-codes.ts";
import { checkGrant, type Grant, type Recorder } from "./grant.ts";
import { Refusal } from "./refusal.ts";
import type { ResourceIds } from "./resource-ids.ts";
import type { Session } from "./session.ts";
import { isMoving } from "./session-life.ts";
import type { Sessions } from "./sessions.ts";
import type { SessionTarget, StartTarget } from "./target.ts";

/** Finds what a call names, or refuses the call. It changes nothing. */
export class Lookup {
  readonly #resourceIds: ResourceIds;
  readonly #sessions: Sessions;

  constructor(resourceIds: ResourceIds, sessions: Sessions) {
    this.#resourceIds = resourceIds;
    this.#sessions = sessions;
  }

  /** The grant in the resource ID of a call. */
  grant({ appId, resourceId }: StartTarget, body?: Recorder): Grant {
    return checkGrant(this.#resourceIds.open(resourceId), appId, body);
  }

  /** The recording of a call, in whatever state. */
  session(target: SessionTarget, body?: Recorder): Session {
    const session = this.#sessions.startedBy(this.grant(target, body).number);
    if (session === undefined || session.sid !== target.sid) {
      throw new Refusal(
        ErrorCode.sessionMismatch,
        "The `sid` does not match the resource ID.",
        "`sid` 与 resource ID 不符。",
      );
    }
    if (session.mode !== target.mode) {
      const reason = `The recording was started in ${session.mode} mode.`;
      const chinese = `该录制以 ${session.mode} 模式开始。`;
      throw new Refusal(ErrorCode.resourceMismatch, reason, chinese);
    }
    return session;
  }
}

/** Refuses a call for a recording for which the API may not be called any longer (AMB-28). */
export function checkNotExpired({ expiresAt }: Session, now: number): void {
  if (now >= expiresAt) throw new Refusal(ErrorCode.resourceExpired);
}

/** Refuses a call for a recording that has ended, or whose recorder moves to another machine. */
export function checkRecording(session: Session, now: number): void {
  if (!isRecording(session) || isMoving(session, now)) throw workerNotFound();
}

/** True while the recorder of a recording that is up to date is at work. */
export function isRecording({ end }: Session): boolean {
  return end === undefined;
}

/** The answer for a recording that has ended or never came to work (AMB-25, AMB-93). */
export function workerNotFound(): Refusal {
  return new Refusal(ErrorCode.sessionNotFound, "failed to find worker", "找不到录制服务。");
}
