import type { RecordingState } from "../answers/recording-state.ts";
import type { CallOptions } from "../call/perform.ts";
import type { RecordingStatus } from "../generated/constants.ts";
import * as Status from "../generated/single/recording-status.ts";
import type { RecordingSession } from "../settings/session.ts";

/** A recording that can be waited for. */
export interface WatchedRecording {
  readonly session: RecordingSession;
  query(options: CallOptions): Promise<RecordingState>;
}

/** True if a status means that nothing will be recorded any more. */
export function hasEnded(status: RecordingStatus | undefined): boolean {
  return ended.includes(status);
}

const ended: readonly (number | undefined)[] = [
  Status.Stopped,
  Status.AllStopped,
  Status.Exiting,
  Status.ExitedAbnormally,
];
