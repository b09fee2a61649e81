import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Refusal } from "../control/refusal.ts";
import { type GatewayErrorMessage, gatewayErrors } from "../generated/errors.ts";
import type { CallContext } from "./call.ts";

/** An error of the service (AMB-05, AMB-06). @param echo what else the answer names */
export function serviceError(
  c: CallContext,
  { code, message }: Refusal,
  status: number,
  echo: object = {},
): Response {
  c.set("problem", { code, reason: message });
  return c.json({ ...echo, code, reason: message }, status as ContentfulStatusCode);
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
