import type { Attendance } from "./attendance.ts";
import { checkGrant, type Grant, type Recorder } from "./grant.ts";
import { Refusal } from "./refusal.ts";
import type { ResourceIds } from "./resource-ids.ts";
import type { Session } from "./session.ts";
import { isMoving } from "./session-life.ts";
import type { Sessions } from "./sessions.ts";
import type { SessionTarget, StartTarget } from "./target.ts";

/** Finds what a call names, or refuses the call. */
export class Lookup {
  readonly #resourceIds: ResourceIds;
  readonly #sessions: Sessions;
  readonly #attendance: Attendance;

  constructor(resourceIds: ResourceIds, sessions: Sessions, attendance: Attendance) {
    this.#resourceIds = resourceIds;
    this.#sessions = sessions;
    this.#attendance = attendance;
  }

  /** What the resource ID of a call stands for. */
  grant({ appId, resourceId }: StartTarget, body?: Recorder): Grant {
    return checkGrant(this.#resourceIds.open(resourceId), appId, body);
  }

  /** The recording of a call, whatever became of it. */
  session(target: SessionTarget, body?: Recorder): Session {
    this.grant(target, body);
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
  openSession(target: SessionTarget, body: Recorder, now: number): Session {
    const session = this.session(target, body);
    if (now >= session.expiresAt) throw new Refusal(433);
    return session;
  }

  /** A recording whose recorder is at work. */
  recordingSession(target: SessionTarget, body: Recorder, now: number): Session {
    const session = this.openSession(target, body, now);
    if (!this.isRecording(session, now) || isMoving(session, now)) throw workerNotFound();
    return session;
  }

  /** Whether the recorder is at work; its recording is brought up to date for that. */
  isRecording(session: Session, now: number): boolean {
    this.#attendance.settle(session, now);
    return session.end === undefined;
  }
}

/** The answer for a recording that has ended or never came to work (AMB-25, AMB-93). */
export function workerNotFound(): Refusal {
  return new Refusal(404, "failed to find worker");
}
