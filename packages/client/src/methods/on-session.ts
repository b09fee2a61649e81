import type { CallOptions, Read, Send } from "../call.ts";
import type { Caller } from "../caller.ts";
import { contextOf, given } from "../given.ts";
import type { RecordingSession } from "../session.ts";

/** The methods that need a running recording, and the operation that each is. */
const operations = {
  update: "updateSubscription",
  updateLayout: "updateLayout",
  stop: "stopRecording",
} as const;

/**
 * Makes a call for a running recording: `POST` with a `clientRequest`, `GET` for `query`.
 *
 * The path carries the mode of the session, which for `updateLayout` can only be `mix` (UPL-11).
 */
export async function onSession<Result>(
  caller: Caller,
  method: keyof typeof operations | "query",
  session: RecordingSession,
  clientRequest: object | undefined,
  read: Read<Result>,
  options: CallOptions | undefined,
): Promise<Result> {
  const { cname, uid, resourceId, sid, mode } = given(method, "session", session);
  const context = contextOf(method, session);
  const path = { appid: caller.appId, resourceid: resourceId, sid, mode };
  const url = `${sessionPath}${method}` as `${typeof sessionPath}query`;
  if (method === "query") {
    const send: Send = (init) => caller.api.GET(url, { params: { path }, ...init });
    return await caller.call({ context, send, read }, options);
  }
  const body = { cname, uid, clientRequest };
  const send: Send = (init) =>
    caller.api.POST(url as `${typeof sessionPath}stop`, {
      params: { path },
      // What is allowed here depends on the method, and is checked by its validator.
      body: body as typeof body & { clientRequest: Record<string, never> },
      ...init,
    });
  const operationId = operations[method];
  return await caller.call({ operationId, context, body, send, read }, options);
}

const sessionPath =
  "/v1/apps/{appid}/cloud_recording/resourceid/{resourceid}/sid/{sid}/mode/{mode}/";
