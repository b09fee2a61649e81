import { type Caller, makeCall } from "../call/caller.ts";
import { assertObject } from "../call/check-arguments.ts";
import { type CallOptions, required } from "../call/perform.ts";
import type { AcquireClientRequest } from "../generated/schema.ts";
import { age, type Channel, type Resource } from "../settings/session.ts";
import { elapsed } from "../time/clock.ts";

/**
 * Gets the resource ID that a recording needs to start: `POST …/acquire` (ACQ-01).
 *
 * `clientRequest` is always sent (AMB-35).
 *
 * @throws CloudRecordingError
 */
export async function acquire(
  caller: Caller,
  request: Channel & AcquireClientRequest,
  options?: CallOptions,
): Promise<Resource> {
  const { cname, uid, ...clientRequest } = assertObject("acquire", "request", request);
  const { resourceExpiredHour } = clientRequest;
  const resourceId = await makeCall(
    caller,
    {
      operationId: "acquireResource",
      context: { method: "acquire", recording: { cname, uid } },
      body: { cname, uid, clientRequest },
      read: (answer, context) => required(answer, "resourceId", context),
    },
    options,
  );
  const { clock } = caller;
  const hours = resourceExpiredHour !== undefined && { resourceExpiredHour };
  const resource: Resource = { cname, uid, resourceId, acquiredAt: clock.now(), ...hours };
  const begin = elapsed(clock);
  return Object.defineProperty(resource, age, { value: () => elapsed(clock) - begin });
}
