import { type Caller, makeCall } from "../call/caller.ts";
import { assertObject } from "../call/check-arguments.ts";
import type { CallOptions, Read } from "../call/perform.ts";
import { UnusableAnswerError } from "../errors/unusable-answer-error.ts";
import { type OperationId, operations } from "../generated/operations.ts";
import { isObject, readText } from "../json.ts";
import type { RecordingSession } from "../settings/session.ts";

/** The parts of a call for a running recording that depend on its method. */
export interface SessionCall<Result> {
  readonly operationId: Exclude<OperationId, "acquireResource" | `start${string}`>;
  readonly clientRequest?: object | undefined;
  readonly read: Read<Result>;
}

/**
 * Makes a call for a running recording: `POST` with a `clientRequest`, `GET` for `query`.
 *
 * Success is an answer that names the recording, or tells its state; not a status alone (AMB-07).
 * The path carries the mode of the session, which for `updateLayout` can only be `mix` (UPL-11).
 */
export async function onSession<Result>(
  caller: Caller,
  session: RecordingSession,
  { operationId, clientRequest, read }: SessionCall<Result>,
  options: CallOptions | undefined,
): Promise<Result> {
  const { method } = operations[operationId];
  const { cname, uid, resourceId, sid, mode } = assertObject(method, "session", session);
  // All of them, so that one that is missing is reported.
  const context = { method, recording: { cname, uid, mode, resourceId, sid } };
  const values = { resourceid: resourceId, sid, mode };
  const body = clientRequest && { cname, uid, clientRequest };
  const readOwn: Read<Result> = (answer, told) => {
    const result = read(answer, told);
    const named = readText(answer.body.sid);
    const isOwn =
      named === undefined
        ? answer.body.resourceId === resourceId || isObject(answer.body.serverResponse)
        : named === sid;
    if (isOwn) return result;
    throw new UnusableAnswerError("it does not name this recording", told, answer.raw);
  };
  const call = { context, operationId, values, body, session, read: readOwn };
  return await makeCall(caller, call, options);
}
