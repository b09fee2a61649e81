import { GatewayMessage } from "../generated/error-codes.ts";
import * as ErrorCode from "../generated/single/error-code.ts";
import { isGatewayError } from "./gateway-error.ts";
import { isServiceError } from "./service-error.ts";

/**
 * True if an error means that the credentials or the App ID are not allowed to record.
 *
 * The service has three ways to say so: code 62, `invalid appid`, and `Invalid authentication credentials` (AMB-18).
 */
export function isAuthorizationProblem(error: unknown): boolean {
  if (isServiceError(error, ErrorCode.recordingNotEnabled)) return true;
  return (
    isGatewayError(error) &&
    (error.status === 401 || error.gatewayMessage === GatewayMessage.invalidAppId)
  );
}
