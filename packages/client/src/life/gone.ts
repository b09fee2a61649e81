import { isGatewayError } from "../errors/gateway-error.ts";
import { isServiceError } from "../errors/service-error.ts";
import { parseObject } from "../transport/answer.ts";

/**
 * Whether an error of `query` means that the recording is not there: not yet, or not any more (AMB-24, AMB-25).
 * Any body of a 404 counts but that of a wrong route, and a page that some proxy has made.
 */
export function isGone(error: unknown): boolean {
  if (isServiceError(error)) return error.code === 404 || error.code === 501;
  if (!isGatewayError(error) || error.status !== 404) return false;
  if (error.gatewayMessage?.startsWith("no Route")) return false;
  return error.body.trim() === "" || parseObject(error.body) !== undefined;
}
