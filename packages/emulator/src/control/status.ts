import type { RecordingStatus, ServiceState } from "../generated/schema.ts";
import { hasFile, type MediaFacts } from "./media-facts.ts";
import type { Session } from "./session.ts";

/**
 * Status of a recorder that has been brought up to date.
 *
 * At work: 0 to 4 in equal parts of the start-up, then 5 as soon as there is something to record (QRES-27 … QRES-32),
 * and a file of it where files are really made.
 * Afterwards: 6, 7 and 8 in equal parts of the exit window (QRES-33 … QRES-35), or 20 if it failed or broke off (QRES-36).
 *
 * @param exitWindow in milliseconds
 */
export function statusOf(
  session: Session,
  now: number,
  exitWindow: number,
  media?: MediaFacts,
): RecordingStatus & number {
  const { startedAt, recordsFrom, tracks, end } = session;
  if (end?.failure !== undefined) return 20;
  if (end !== undefined) return 6 + part(now - end.at, exitWindow, 3);
  if (tracks.length > 0 && hasFile(media)) return 5;
  return part(now - startedAt, recordsFrom - startedAt, 5);
}

/** In which of the equal parts of a time we are, from 0 on; in the last one when the time is over. */
function part(elapsed: number, duration: number, parts: number): number {
  if (elapsed >= duration) return parts - 1;
  return Math.max(0, Math.floor((elapsed / duration) * parts));
}

/** The same status in the words of the sub-modules (SVC-01 … SVC-08). */
export function serviceStateOf(status: number): ServiceState {
  const states = [
    "serviceIdle",
    "serviceStarted",
    "serviceStarted",
    "serviceReady",
    "serviceReady",
    "serviceInProgress",
    "serviceCompleted",
    "serviceCompleted",
    "serviceCompleted",
  ] as const;
  return states[status] ?? "serviceAbnormal";
}
