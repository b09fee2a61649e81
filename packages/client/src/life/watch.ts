import type { RecordingState } from "../recording-state.ts";
import { isGone } from "./gone.ts";
import type { Recording } from "./recording.ts";
import { hasEnded } from "./until-recording.ts";

/** Options of {@linkcode Recording.watch}. */
export interface WatchOptions {
  /**
   * Pause between two queries while the recording changes, in milliseconds. It grows while nothing changes.
   *
   * @default 1_000
   */
  readonly interval?: number;
  /**
   * Longest pause between two queries, in milliseconds.
   *
   * @default 15_000
   */
  readonly longestInterval?: number;
  /** Ends the watch; the iteration throws its reason. */
  readonly signal?: AbortSignal;
}

/** For how long after `start` a recording may not be found, in milliseconds. */
const startUp = 30_000;

/**
 * Yields each state that differs from the one before, and ends with the recording.
 *
 * @param stopped is aborted when the recording is stopped
 */
export async function* watch(
  recording: Recording,
  { interval = 1000, longestInterval = 15_000, signal }: WatchOptions,
  stopped: AbortSignal,
): AsyncGenerator<RecordingState, void> {
  const { clock } = recording.life;
  const either = signal ? AbortSignal.any([signal, stopped]) : stopped;
  const begin = clock.now();
  let before: string | undefined;
  let pause = interval;
  while (!stopped.aborted) {
    const asked = clock.now();
    const state = await recording.query({ ...(signal && { signal }) }).catch((error: unknown) => {
      if (!isGone(error)) throw error;
    });
    if (state === undefined) {
      if (before !== undefined || clock.now() - begin >= startUp) return;
    } else {
      const now = JSON.stringify(state.serverResponse);
      pause = now === before ? Math.min(longestInterval, pause * 1.5) : interval;
      if (now !== before) yield state;
      before = now;
      if (hasEnded(state.status)) return;
    }
    // When many recordings wait for the rate limit, each asks less often, and leaves room for other calls.
    const patient = Math.max(pause, 3 * (clock.now() - asked));
    await clock.sleep(patient, either).catch((error: unknown) => {
      if (!stopped.aborted) throw error;
    });
  }
}
