import type { Caller } from "../call/caller.ts";
import type { CallOptions } from "../call/perform.ts";
import type { Layout } from "../generated/schema.ts";
import type { RecordingSession } from "../settings/session.ts";
import { onSession } from "./on-session.ts";

/**
 * Replaces the layout of a running mix recording: `POST …/updateLayout` (UPL-01).
 *
 * @throws CloudRecordingError
 */
export function updateLayout(
  caller: Caller,
  session: RecordingSession<"mix">,
  layout: Layout,
  options?: CallOptions,
): Promise<void> {
  const call = { operationId: "updateLayout", clientRequest: layout, read: () => {} } as const;
  return onSession(caller, session, call, options);
}
