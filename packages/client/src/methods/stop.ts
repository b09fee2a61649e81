import type { CallOptions } from "../call.ts";
import type { Caller } from "../caller.ts";
import { contextOf, given } from "../given.ts";
import { type RecordingOutcome, readOutcome } from "../recording-state.ts";
import type { RecordingSession } from "../session.ts";
import { isObject } from "../transport/answer.ts";

/** `POST …/stop` (STOP-01), with twice the usual time limit: the service may wait for the upload (AMB-84). */
export async function stop(
  caller: Caller,
  session: RecordingSession,
  options: CallOptions | undefined,
): Promise<RecordingOutcome> {
  const { cname, uid } = given("stop", "session", session);
  const context = contextOf("stop", session);
  const body = { cname, uid, clientRequest: {} };
  const patient = { timeout: 2 * caller.timeout, ...options };
  const answer = await caller.post("stopRecording", context, body, patient, (init) =>
    caller.api.POST(
      "/v1/apps/{appid}/cloud_recording/resourceid/{resourceid}/sid/{sid}/mode/{mode}/stop",
      { params: { path: caller.pathOf(session) }, body, ...init },
    ),
  );
  const { serverResponse } = answer.body;
  return readOutcome(isObject(serverResponse) ? serverResponse : {}, answer.raw.status);
}
