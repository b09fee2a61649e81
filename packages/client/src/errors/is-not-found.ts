import * as ErrorCode from "../generated/single/error-code.ts";
import { parseObject } from "../json.ts";
import { type GatewayError, isGatewayError } from "./gateway-error.ts";
import { isServiceError, type ServiceError } from "./service-error.ts";

/**
 * True if an error means that the recording is not found: not yet, not any more, or not while its recorder moves to
 * another machine (AMB-24, AMB-25). Every body of a 404 counts, except that of a wrong route, and a page of some proxy.
 */
export function isNotFound(error: unknown): error is ServiceError | GatewayError {
  if (isServiceError(error)) return error.code === ErrorCode.sessionNotFound;
  if (!isGatewayError(error) || error.status !== 404) return false;
  if (error.gatewayMessage?.startsWith("no Route")) return false;
  return error.body.trim() === "" || parseObject(error.body) !== undefined;
}
