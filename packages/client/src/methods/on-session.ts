import type { CallOptions, Read } from "../call.ts";
import type { Caller } from "../caller.ts";
import type { Method } from "../errors/cloud-recording-error.ts";
import type { RequestValidators } from "../generated/request-validators.ts";
import { given } from "../given.ts";
import type { RecordingSession } from "../session.ts";

/**
 * Makes a call for a running recording: `POST` with a `clientRequest`, `GET` for `query`.
 *
 * The path carries the mode of the session, which for `updateLayout` can only be `mix` (UPL-11).
 */
export async function onSession<Result>(
  caller: Caller,
  method: Exclude<Method, "acquire" | "start">,
  operationId: keyof RequestValidators | undefined,
  session: RecordingSession,
  clientRequest: object | undefined,
  read: Read<Result>,
  options: CallOptions | undefined,
): Promise<Result> {
  const { cname, uid, resourceId, sid, mode } = given(method, "session", session);
  // All of them, so that one that is missing is missed.
  const context = { method, recording: { cname, uid, mode, resourceId, sid } };
  const path = { resourceid: resourceId, sid, mode };
  const url = `${sessionPath}${method}` as `${typeof sessionPath}query`;
  const body = clientRequest && { cname, uid, clientRequest };
  return await caller.call({ context, operationId, url, path, body, session, read }, options);
}

const sessionPath =
  "/v1/apps/{appid}/cloud_recording/resourceid/{resourceid}/sid/{sid}/mode/{mode}/";
