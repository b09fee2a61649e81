import { recordedFile } from "../control/files.ts";
import { hasFile } from "../control/media-facts.ts";
import type { SessionSnapshot } from "../control/snapshot.ts";
import { CallbackEventType } from "../generated/callback-event-type.ts";
import type { CallbackDetails } from "../generated/callbacks.ts";

/** The events of one recording that have been sent. */
export interface Progress {
  hasStarted: boolean;
  hasLeft: boolean;
  /** True if no event follows. */
  isOver: boolean;
  /** Sequence number of the next event. */
  sequence: number;
}

/** An event of a recording. */
export interface RecordingEvent {
  readonly eventType: CallbackEventType;
  /** The module of the service that sends it: 1 the recorder, 2 the upload. */
  readonly serviceType: number;
  readonly sequence: number;
  /** In milliseconds since the epoch. */
  readonly at: number;
  readonly details: CallbackDetails;
}

/** Status of a recorder that is ready (QRES-31). */
const ready = 4;

/**
 * The events that have come since the last look, the earliest first.
 *
 * A recorder that never got to work sends none, and one that breaks off sends no more.
 *
 * @param areFilesUploaded undefined as long as it is not known
 */
export function nextEvents(
  session: SessionSnapshot,
  progress: Progress,
  areFilesUploaded: boolean | undefined,
  now: number,
): RecordingEvent[] {
  const { state, status, endedAt } = session;
  const events: RecordingEvent[] = [];
  const add = (type: CallbackEventType, serviceType: number, at: number, details: object) => {
    const { sequence } = progress;
    progress.sequence += 1;
    events.push({
      ...{ eventType: type, serviceType, sequence, at },
      details: { eventType: type, ...details },
    });
  };
  if (state === "failed" || state === "aborted") {
    progress.isOver = true;
    return events;
  }
  const hasEnded = endedAt !== undefined;
  if (!progress.hasStarted && (hasEnded || status >= ready)) {
    progress.hasStarted = true;
    add(CallbackEventType.RecorderStarted, 1, Math.min(endedAt ?? now, now), {
      ...{ msgName: "recorder_started", status: 0 },
    });
  }
  if (!hasEnded) return events;
  if (!progress.hasLeft) {
    progress.hasLeft = true;
    add(CallbackEventType.RecorderLeft, 1, endedAt, { msgName: "recorder_leave", status: 0 });
  }
  if (areFilesUploaded === undefined) return events;
  progress.isOver = true;
  if (areFilesUploaded && session.tracks.length > 0 && hasFile(session.media)) {
    const fileList = session.files.map((file) => recordedFile(file, true));
    add(CallbackEventType.Uploaded, 2, now, { msgName: "uploaded", status: 0, fileList });
  }
  return events;
}
