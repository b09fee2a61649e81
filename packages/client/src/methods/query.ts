import { type RecordingState, readState } from "../answers/recording-state.ts";
import type { Caller } from "../call/caller.ts";
import type { CallOptions, Read } from "../call/perform.ts";
import { UnusableAnswerError } from "../errors/unusable-answer-error.ts";
import { isObject } from "../json.ts";
import type { RecordingSession } from "../settings/session.ts";
import { onSession } from "./on-session.ts";

/**
 * Returns the state of a recording: `GET …/query` (QRY-01).
 *
 * @throws CloudRecordingError
 */
export function query(
  caller: Caller,
  session: RecordingSession,
  options?: CallOptions,
): Promise<RecordingState> {
  const read: Read<RecordingState> = ({ body: { serverResponse }, raw }, context) => {
    if (isObject(serverResponse)) return readState(serverResponse, session.fileNamePrefix);
    throw new UnusableAnswerError("serverResponse is missing", context, raw);
  };
  return onSession(caller, session, { operationId: "queryRecording", read }, options);
}
