import type { CallOptions } from "../call.ts";
import type { Caller } from "../caller.ts";
import type { Layout } from "../generated/schema.ts";
import { contextOf, given } from "../given.ts";
import type { RecordingSession } from "../session.ts";

/** `POST …/updateLayout` (UPL-01). The path carries `mix`, the only mode that has a layout (UPL-11). */
export async function updateLayout(
  caller: Caller,
  session: RecordingSession<"mix">,
  layout: Layout,
  options: CallOptions | undefined,
): Promise<void> {
  const { cname, uid } = given("updateLayout", "session", session);
  const context = contextOf("updateLayout", session);
  const { mode: _, ...path } = caller.pathOf(session);
  const body = { cname, uid, clientRequest: layout };
  await caller.post("updateLayout", context, body, options, (init) =>
    caller.api.POST(
      "/v1/apps/{appid}/cloud_recording/resourceid/{resourceid}/sid/{sid}/mode/mix/updateLayout",
      { params: { path }, body, ...init },
    ),
  );
}
