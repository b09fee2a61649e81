import type { RecordingState } from "../answers/recording-state.ts";
import type { Caller } from "../call/caller.ts";
import { checkNumber } from "../errors/configuration-error.ts";
import { isNotFound } from "../errors/is-not-found.ts";
import { isServiceError } from "../errors/service-error.ts";
import * as ErrorCode from "../generated/single/error-code.ts";
import * as RecordingStatus from "../generated/single/recording-status.ts";
import { Stopwatch } from "../time/stopwatch.ts";
import { TimeoutReached, withTimeLimit } from "../time/time-limit.ts";
import { NotRecordingError } from "./not-recording-error.ts";
import { hasEnded, type WatchedRecording } from "./watched-recording.ts";

/** Options of {@linkcode Recording.untilRecording}. */
export interface UntilRecordingOptions {
  /**
   * Time to wait, in milliseconds, for responses and the rate limit, too. A last query is sent at its end.
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
/** The least time that a query has, in milliseconds, so that the last one can be answered. */
const least = 1000;

/**
 * Queries until a recording records, and gives up with the likely causes.
 *
 * @param stopped is aborted when the recording has certainly been stopped
 */
export async function untilRecording(
  recording: WatchedRecording,
  { clock }: Pick<Caller, "clock">,
  { patience = 30_000, signal }: UntilRecordingOptions,
  stopped: AbortSignal,
): Promise<RecordingState> {
  checkNumber("patience", 0, patience);
  const { cname, uid, mode, resourceId, sid } = recording.session;
  const context = { method: "query", recording: { cname, uid, mode, resourceId, sid } } as const;
  const stopwatch = new Stopwatch(clock);
  let last: RecordingState | undefined;
  const until = <Result>(task: (end: AbortSignal) => Promise<Result>, limit = 0) =>
    withTimeLimit(limit, signal, task, stopped).catch((error: unknown) => {
      if (isNotFound(error) || isServiceError(error, ErrorCode.exiting)) return error;
      if (error instanceof TimeoutReached) return undefined;
      throw stopped.aborted
        ? new NotRecordingError("it was stopped", context, last, {}, "")
        : error;
    });
  for (let pause = firstPause; ; pause = Math.min(longestPause, pause * 1.5)) {
    const query = (end: AbortSignal) => recording.query({ signal: end, leeway: pause });
    const found = await until(query, Math.max(least, patience - stopwatch.time));
    const cause = found instanceof Error ? { cause: found } : {};
    if (found && !(found instanceof Error)) {
      last = found;
      // Alibaba Cloud VoD has no status (AMB-75).
      const { status = RecordingStatus.Recording } = found;
      if (status === RecordingStatus.Recording) return found;
      if (hasEnded(status)) throw new NotRecordingError(`its status is ${status}`, context, last);
    }
    const rest = patience - stopwatch.time;
    if (!found || rest <= 0) {
      const left = found === last ? `its status was ${last?.status}` : "the recorder left";
      const seen = last ? left : "it was not found";
      const problem = found ? seen : "no response came";
      throw new NotRecordingError(`${problem} for ${patience} ms`, context, last, cause);
    }
    await until((end) => stopwatch.sleep(Math.min(pause, rest), end));
  }
}
