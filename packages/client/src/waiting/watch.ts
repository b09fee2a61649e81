import type { RecordingState } from "../answers/recording-state.ts";
import type { Caller } from "../call/caller.ts";
import type { CloudRecordingError } from "../errors/cloud-recording-error.ts";
import { checkNumber } from "../errors/configuration-error.ts";
import { isNotFound } from "../errors/is-not-found.ts";
import { isServiceError, type ServiceError } from "../errors/service-error.ts";
import { isSessionExpiredError } from "../errors/session-expired-error.ts";
import { recordingAfterError } from "../generated/error-codes.ts";
import * as ErrorCode from "../generated/single/error-code.ts";
import * as RecordingStatus from "../generated/single/recording-status.ts";
import { Stopwatch } from "../time/stopwatch.ts";
import { withTimeLimit } from "../time/time-limit.ts";
import { hasEnded, type WatchedRecording } from "./watched-recording.ts";

/** Options of {@linkcode Recording.watch}. */
export interface WatchOptions {
  /**
   * Pause between two queries while the recording changes, in milliseconds. It grows while nothing changes.
   *
   * @default 1_000
   */
  readonly interval?: number | undefined;
  /**
   * Longest pause between two queries, in milliseconds.
   *
   * @default 15_000
   */
  readonly longestInterval?: number | undefined;
  /** Ends the watch; the iteration throws its reason. */
  readonly signal?: AbortSignal | undefined;
}

/** The end of a recording, as far as it is known. */
export interface RecordingEnd {
  /**
   * - `stopped`: by `stop()`.
   * - `exited`: the service reports that the recorder has left, or is about to.
   * - `expired`: the time in which the API may be called for it is over; it may run on.
   * - `not-found`: it was not found for the whole patience; it may run on.
   */
  readonly reason: "stopped" | "exited" | "expired" | "not-found";
  /** True if the service has confirmed the end. */
  readonly confirmed: boolean;
  /** The last state that was seen; undefined if there was none. */
  readonly state: RecordingState | undefined;
  /** The error that ended the watch, if there was one. */
  readonly error?: CloudRecordingError | undefined;
}

/** Time after `start` in which a recording may not be found yet, in milliseconds. */
const startUp = 30_000;
/** Time that a query may wait behind those of recordings that start, in milliseconds. */
const longestLeeway = 600_000;

/**
 * Yields each state that differs from the one before, and returns the end of the recording.
 *
 * @param stopped is aborted when the recording has certainly been stopped
 */
export async function* watch(
  recording: WatchedRecording,
  { clock, notFoundPatience }: Pick<Caller, "clock" | "notFoundPatience">,
  { interval = 1000, longestInterval = 15_000, signal }: WatchOptions,
  stopped: AbortSignal,
): AsyncGenerator<RecordingState, RecordingEnd, void> {
  checkNumber("interval", 1, interval);
  checkNumber("longestInterval", 1, longestInterval);
  const until = <Result>(task: (end: AbortSignal) => Promise<Result>) =>
    withTimeLimit(0, signal, task, stopped).catch((error: unknown) => {
      if (isNotFound(error) || isSessionExpiredError(error) || hasEndedAfter(error)) return error;
      // After `stop` there is nothing to see.
      if (stopped.aborted) return undefined;
      throw error;
    });
  let state: RecordingState | undefined;
  let before: string | undefined;
  let pause = interval;
  // Runs from the moment at which the recording was seen last.
  let unseen = new Stopwatch(clock);
  const age = new Stopwatch(clock);
  while (!stopped.aborted) {
    const request = new Stopwatch(clock);
    // One that starts comes first, and asks more often: what it waits for happens soon.
    const isStarting = age.time < startUp && state?.status !== RecordingStatus.Recording;
    const leeway = isStarting ? pause : longestLeeway;
    const found = await until((end) => recording.query({ signal: end, leeway }));
    if (!found) break;
    let rest = Infinity;
    if (found instanceof Error) {
      const end = { confirmed: false, state, error: found };
      if (isSessionExpiredError(found)) return { ...end, reason: "expired" };
      // A recorder that starts is "exiting", too.
      if (hasEndedAfter(found) && (state || !isServiceError(found, ErrorCode.exiting)))
        return { ...end, reason: "exited", confirmed: true };
      const patience = state ? notFoundPatience : Math.max(startUp, notFoundPatience);
      rest = patience - unseen.time;
      if (rest <= 0) return { ...end, reason: "not-found" };
      if (state || unseen.time >= startUp) pause = Math.min(longestInterval, pause * 1.5);
    } else {
      unseen = new Stopwatch(clock);
      state = found;
      const now = JSON.stringify(state.serverResponse);
      pause = now === before ? Math.min(longestInterval, pause * 1.5) : interval;
      if (now !== before) yield state;
      before = now;
      if (hasEnded(state.status)) return { reason: "exited", confirmed: true, state };
    }
    // While many recordings wait for the rate limit, each asks less often, and leaves room for other calls.
    const patient = Math.min(rest, Math.max(pause, request.time));
    await until((end) => unseen.sleep(patient, end));
  }
  return { reason: "stopped", confirmed: true, state };
}

/** True if an error of `query` says that the recording has ended. */
function hasEndedAfter(error: unknown): error is ServiceError {
  return isServiceError(error) && recordingAfterError(error.code, "query") === "ended";
}
