import type { CallOptions, Read } from "../call.ts";
import type { Caller } from "../caller.ts";
import { UnusableAnswerError } from "../errors/unusable-answer-error.ts";
import { type RecordingState, readState } from "../recording-state.ts";
import type { RecordingSession } from "../session.ts";
import { isObject } from "../transport/answer.ts";
import { onSession } from "./on-session.ts";

/** `GET …/query` (QRY-01). */
export function query(
  caller: Caller,
  session: RecordingSession,
  options: CallOptions | undefined,
): Promise<RecordingState> {
  return onSession(caller, "query", undefined, session, undefined, read, options);
}

const read: Read<RecordingState> = ({ body: { serverResponse }, raw }, context) => {
  if (isObject(serverResponse)) return readState(serverResponse);
  throw new UnusableAnswerError("serverResponse is missing", context, raw);
};
