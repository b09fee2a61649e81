import { NotRecordingError } from "../errors/not-recording-error.ts";
import { RecordingStatus } from "../generated/constants.ts";
import type { RecordingState } from "../recording-state.ts";
import { isGone } from "./gone.ts";
import type { Recording } from "./recording.ts";

/** Options of {@linkcode Recording.untilRecording}. */
export interface UntilRecordingOptions {
  /**
   * How long to wait, in milliseconds.
   *
   * @default 30_000
   */
  readonly patience?: number;
  /** Gives up; the promise rejects with its reason. */
  readonly signal?: AbortSignal;
}

/** Pause after the first query, in milliseconds; it grows. */
const firstPause = 500;
const longestPause = 3000;

/** Queries until a recording records, and gives up with the likely causes. */
export async function untilRecording(
  recording: Recording,
  { patience = 30_000, signal }: UntilRecordingOptions,
): Promise<RecordingState> {
  const { clock } = recording.life;
  const { cname, uid, mode, resourceId, sid } = recording.session;
  const context = { method: "query", recording: { cname, uid, mode, resourceId, sid } } as const;
  const deadline = clock.now() + patience;
  let last: RecordingState | undefined;
  for (let pause = firstPause; ; pause = Math.min(longestPause, pause * 1.5)) {
    const found = await recording.query({ ...(signal && { signal }) }).catch((error: unknown) => {
      if (!isGone(error)) throw error;
      return error as Error;
    });
    if (found instanceof Error) {
      // It was there, and has left.
      if (last) throw new NotRecordingError("the recorder left", context, last, { cause: found });
    } else {
      last = found;
      // Alibaba Cloud VoD has no status (AMB-75).
      const { status = RecordingStatus.Recording } = found;
      if (status === RecordingStatus.Recording) return found;
      if (hasEnded(status)) throw new NotRecordingError(`its status is ${status}`, context, last);
    }
    if (clock.now() + pause > deadline) {
      const seen = last === undefined ? "it was not found" : `its status was ${last.status}`;
      const cause = found instanceof Error ? { cause: found } : {};
      throw new NotRecordingError(`${seen} for ${patience} ms`, context, last, cause);
    }
    await clock.sleep(pause, signal);
  }
}

/** Whether a status means that nothing will be recorded any more. */
export function hasEnded(status: RecordingStatus | undefined): boolean {
  return ended.includes(status);
}

const ended: readonly (number | undefined)[] = [
  RecordingStatus.Stopped,
  RecordingStatus.AllStopped,
  RecordingStatus.Exiting,
  RecordingStatus.ExitedAbnormally,
];
