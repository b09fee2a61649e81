import type { CallOptions } from "../call.ts";
import type { Caller } from "../caller.ts";
import type { StreamSubscribe } from "../generated/schema.ts";
import { contextOf, given } from "../given.ts";
import type { RecordingSession } from "../session.ts";

/** `POST …/update` (UPD-01). */
export async function update(
  caller: Caller,
  session: RecordingSession,
  streamSubscribe: StreamSubscribe,
  options: CallOptions | undefined,
): Promise<void> {
  const { cname, uid } = given("update", "session", session);
  const context = contextOf("update", session);
  const body = { cname, uid, clientRequest: { streamSubscribe } };
  await caller.post("updateSubscription", context, body, options, (init) =>
    caller.api.POST(
      "/v1/apps/{appid}/cloud_recording/resourceid/{resourceid}/sid/{sid}/mode/{mode}/update",
      { params: { path: caller.pathOf(session) }, body, ...init },
    ),
  );
}
