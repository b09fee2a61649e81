import type { RecordingStatus, ServiceState } from "../generated/schema.ts";
import type { Session } from "./session.ts";
import { begunTracks } from "./tracks.ts";

/**
 * Status of a recorder at work: 0 to 4 in equal parts of the start-up,
 * then 5 as soon as there is something to record (QRES-27 … QRES-32).
 */
export function statusOf(session: Session, now: number): RecordingStatus & number {
  if (begunTracks(session.tracks, now).length > 0) return 5;
  const startUp = session.recordsFrom - session.startedAt;
  const elapsed = now - session.startedAt;
  return elapsed < startUp ? Math.max(0, Math.floor((elapsed / startUp) * 5)) : 4;
}

/** The same status in the words of the sub-modules (SVC-01 … SVC-04). */
export function serviceStateOf(session: Session, now: number): ServiceState {
  const states = [
    "serviceIdle",
    "serviceStarted",
    "serviceStarted",
    "serviceReady",
    "serviceReady",
    "serviceInProgress",
  ] as const;
  return states[statusOf(session, now)] ?? "serviceAbnormal";
}
