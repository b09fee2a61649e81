import type { RecordingState } from "../answers/recording-state.ts";
import { checkNumber } from "../call/caller-options.ts";
import { isNotFound } from "../errors/is-not-found.ts";
import { isServiceError } from "../errors/service-error.ts";
import * as ErrorCode from "../generated/single/error-code.ts";
import * as RecordingStatus from "../generated/single/recording-status.ts";
import { Stopwatch } from "../time/stopwatch.ts";
import { NotRecordingError } from "./not-recording-error.ts";
import { hasEnded, type WatchedRecording } from "./watched-recording.ts";

/** Options of {@linkcode Recording.untilRecording}. */
export interface UntilRecordingOptions {
  /**
   * Time to wait, in milliseconds.
   *
   * @default 30_000
   */
  readonly patience?: number | undefined;
  /** Ends the wait; the promise rejects with its reason. */
  readonly signal?: AbortSignal | undefined;
}

/** Pause after the first query, in milliseconds; it grows. */
const firstPause = 500;
const longestPause = 3000;

/** Queries until a recording records, and gives up with the likely causes. */
export async function untilRecording(
  recording: WatchedRecording,
  { patience = 30_000, signal }: UntilRecordingOptions,
): Promise<RecordingState> {
  checkNumber("patience", 0, patience);
  const { cname, uid, mode, resourceId, sid } = recording.session;
  const context = { method: "query", recording: { cname, uid, mode, resourceId, sid } } as const;
  const stopwatch = new Stopwatch(recording.clock);
  let last: RecordingState | undefined;
  for (let pause = firstPause; ; pause = Math.min(longestPause, pause * 1.5)) {
    const found = await recording.query({ signal, leeway: pause }).catch((error: unknown) => {
      if (isNotFound(error) || isServiceError(error, ErrorCode.exiting)) return error;
      throw error;
    });
    const cause = found instanceof Error ? { cause: found } : {};
    if (!(found instanceof Error)) {
      last = found;
      // Alibaba Cloud VoD has no status (AMB-75).
      const { status = RecordingStatus.Recording } = found;
      if (status === RecordingStatus.Recording) return found;
      if (hasEnded(status)) throw new NotRecordingError(`its status is ${status}`, context, last);
    }
    if (stopwatch.time + pause > patience) {
      const left = found instanceof Error ? "the recorder left" : `its status was ${last?.status}`;
      const problem = last ? left : "it was not found";
      throw new NotRecordingError(`${problem} for ${patience} ms`, context, last, cause);
    }
    await stopwatch.sleep(pause, signal);
  }
}
