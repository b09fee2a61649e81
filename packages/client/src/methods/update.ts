import type { CallOptions } from "../call.ts";
import type { Caller } from "../caller.ts";
import type { StreamSubscribe } from "../generated/schema.ts";
import type { RecordingSession } from "../session.ts";
import { onSession } from "./on-session.ts";

/** `POST …/update` (UPD-01). */
export function update(
  caller: Caller,
  session: RecordingSession,
  streamSubscribe: StreamSubscribe,
  options: CallOptions | undefined,
): Promise<void> {
  return onSession(
    caller,
    "update",
    "updateSubscription",
    session,
    { streamSubscribe },
    () => {},
    options,
  );
}
