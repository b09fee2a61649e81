import type { CallOptions } from "../call.ts";
import type { Caller } from "../caller.ts";
import type { Layout } from "../generated/schema.ts";
import type { RecordingSession } from "../session.ts";
import { onSession } from "./on-session.ts";

/** `POST …/updateLayout` (UPL-01). */
export function updateLayout(
  caller: Caller,
  session: RecordingSession<"mix">,
  layout: Layout,
  options: CallOptions | undefined,
): Promise<void> {
  return onSession(caller, "updateLayout", "updateLayout", session, layout, () => {}, options);
}
