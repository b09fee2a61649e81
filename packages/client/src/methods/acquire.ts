import { type CallOptions, type Read, required } from "../call.ts";
import type { Caller } from "../caller.ts";
import type { AcquireClientRequest } from "../generated/schema.ts";
import { given } from "../given.ts";
import type { Channel, Resource } from "../session.ts";

/** `POST …/acquire` (ACQ-01). `clientRequest` is always sent (AMB-35). */
export async function acquire(
  caller: Caller,
  request: Channel & AcquireClientRequest,
  options: CallOptions | undefined,
): Promise<Resource> {
  const { cname, uid, ...clientRequest } = given("acquire", "request", request);
  const context = { method: "acquire", recording: { cname, uid } } as const;
  const url = "/v1/apps/{appid}/cloud_recording/acquire";
  const body = { cname, uid, clientRequest };
  const read: Read<Pick<Resource, "resourceId" | "acquiredAt">> = (answer, told) => ({
    resourceId: required(answer, "resourceId", told),
    acquiredAt: caller.clock.now(),
  });
  const call = { operationId: "acquireResource", context, url, body, read } as const;
  return { cname, uid, ...(await caller.call(call, options)) };
}
