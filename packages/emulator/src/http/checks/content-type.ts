import { Refusal } from "../../control/refusal.ts";
import { ErrorCode } from "../../generated/error-codes.ts";
import type { IncomingRequest } from "../incoming/incoming-request.ts";
import type { Profile } from "../profiles/profile.ts";

/** Refuses a body whose content type is not that of the dialect (GEN-13, AMB-13). */
export function checkContentType(request: IncomingRequest, profile: Profile): void {
  if (profile.isContentType(request.header("content-type"))) return;
  const reason = `The content type must be ${profile.contentType}.`;
  const chinese = `Content-type 应为 ${profile.contentType}。`;
  throw new Refusal(ErrorCode.malformedRequest, reason, chinese);
}
