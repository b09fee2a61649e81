import type { CallOptions } from "../call.ts";
import type { Caller } from "../caller.ts";
import { UnusableAnswerError } from "../errors/unusable-answer-error.ts";
import { contextOf, given } from "../given.ts";
import { type RecordingState, readState } from "../recording-state.ts";
import type { RecordingSession } from "../session.ts";
import { isObject } from "../transport/answer.ts";

/** `GET …/query` (QRY-01). */
export async function query(
  caller: Caller,
  session: RecordingSession,
  options: CallOptions | undefined,
): Promise<RecordingState> {
  const context = contextOf("query", given("query", "session", session));
  const answer = await caller.get(context, options, (init) =>
    caller.api.GET(
      "/v1/apps/{appid}/cloud_recording/resourceid/{resourceid}/sid/{sid}/mode/{mode}/query",
      { params: { path: caller.pathOf(session) }, ...init },
    ),
  );
  const { serverResponse } = answer.body;
  if (isObject(serverResponse)) return readState(serverResponse);
  throw new UnusableAnswerError("serverResponse is missing", context, answer.raw);
}
