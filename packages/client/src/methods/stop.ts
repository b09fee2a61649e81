import { readOutcome } from "../answers/recording-state.ts";
import type { StoppedRecording } from "../answers/stopped-recording.ts";
import type { Caller } from "../call/caller.ts";
import type { CallOptions, Read } from "../call/perform.ts";
import { isNotFound } from "../errors/is-not-found.ts";
import { isServiceError } from "../errors/service-error.ts";
import { recordingAfterError } from "../generated/error-codes.ts";
import { parseObject } from "../json.ts";
import type { RecordingSession } from "../settings/session.ts";
import { Stopwatch } from "../time/stopwatch.ts";
import { onSession } from "./on-session.ts";

/** Pauses until a recording that is not found is asked for again, in milliseconds. */
const firstPause = 1000;
const longestPause = 15_000;

/**
 * Ends a recording: `POST …/stop` (STOP-01), with twice the usual time limit, because the service may wait for the
 * upload (AMB-84). After a lost response, 49 means that it has stopped (AMB-10).
 *
 * A recording that is not found may be on its way to another machine, so it is asked for again.
 *
 * @param patience time in which it may come back, in milliseconds
 * @throws CloudRecordingError; code 49 means that it had ended before, 435 that it has no files, and 404 that it was
 * not found all the time
 */
export async function stop(
  caller: Caller,
  session: RecordingSession,
  options: CallOptions = {},
  patience: number = caller.notFoundPatience,
): Promise<StoppedRecording> {
  const { timeout = 2 * caller.timeout, signal } = options;
  const stopwatch = new Stopwatch(caller.clock);
  const read: Read<StoppedRecording> = ({ body, raw }) => ({
    ...readOutcome(body, raw.status, session?.fileNamePrefix),
    confirmed: true,
  });
  const call = { operationId: "stopRecording", clientRequest: {}, read } as const;
  let lostBefore = false;
  for (let pause = firstPause; ; pause = Math.min(longestPause, 2 * pause)) {
    try {
      return await onSession(caller, session, call, { ...options, timeout });
    } catch (error) {
      const outcome = outcomeOf(error, session);
      lostBefore ||= outcome?.notice?.lostBefore ?? false;
      const rest = patience - stopwatch.time;
      if (outcome?.confirmed !== false || rest <= 0) {
        if (outcome && lostBefore) return outcome;
        throw error;
      }
      await stopwatch.sleep(Math.min(pause, rest), signal);
    }
  }
}

/** Result of a recording that has ended, from an error of `stop` (AMB-09, AMB-93); undefined if it may still run. */
export function outcomeOf(error: unknown, session: RecordingSession): StoppedRecording | undefined {
  const ended =
    isServiceError(error) && recordingAfterError(error.code, "stop") === "ended"
      ? error
      : undefined;
  const notice = ended ?? (isNotFound(error) ? error : undefined);
  if (notice === undefined) return undefined;
  const outcome = readOutcome(parseObject(notice.body), 200, session.fileNamePrefix);
  return { ...outcome, confirmed: ended !== undefined, notice };
}
