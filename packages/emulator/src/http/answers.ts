import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Refusal } from "../control/refusal.ts";
import { type GatewayErrorMessage, gatewayErrors, serviceErrors } from "../generated/errors.ts";
import type { CallContext } from "./call.ts";

/** A success, in the envelope of the service (AMB-02, AMB-04). */
export function success(c: CallContext, body: object): Response {
  return c.json({ Code: 200, Body: body });
}

/** An error of the service (AMB-05, AMB-06). */
export function serviceError(c: CallContext, { code, message }: Refusal): Response {
  c.set("problem", { code, reason: message });
  return c.json({ code, reason: message }, serviceErrors[code].status as ContentfulStatusCode);
}

/** An error of the gateway in front of the service (AMB-05). */
export function gatewayError(c: CallContext, message: GatewayErrorMessage): Response {
  c.set("problem", { reason: message });
  return c.json({ message }, gatewayErrors[message].status as ContentfulStatusCode);
}

/** A mistake of the emulator itself (HTTP-500). */
export function internalError(c: CallContext, error: Error): Response {
  const reason = "internal server error";
  c.set("problem", { reason, error });
  return c.json({ code: 500, reason }, 500);
}
