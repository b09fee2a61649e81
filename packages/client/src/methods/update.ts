import type { Caller } from "../call/caller.ts";
import type { CallOptions } from "../call/perform.ts";
import type { StreamSubscribe } from "../generated/schema.ts";
import type { RecordingSession } from "../settings/session.ts";
import { onSession } from "./on-session.ts";

/**
 * Replaces the subscription lists of a running recording: `POST …/update` (UPD-01).
 *
 * @throws CloudRecordingError
 */
export function update(
  caller: Caller,
  session: RecordingSession,
  streamSubscribe: StreamSubscribe,
  options?: CallOptions,
): Promise<void> {
  const clientRequest = { streamSubscribe };
  const call = { operationId: "updateSubscription", clientRequest, read: () => {} } as const;
  return onSession(caller, session, call, options);
}
