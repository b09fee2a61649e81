import { Buffer } from "node:buffer";
import { Refusal } from "../../control/refusal.ts";
import { ErrorCode, GatewayMessage } from "../../generated/error-codes.ts";
import type { Project } from "../../project.ts";
import { gatewayError } from "../answer.ts";
import type { Check } from "./check.ts";

/**
 * Lets a call pass that has the credentials of the project in its path.
 *
 * Unknown credentials are refused before the App ID is looked at (AMB-11, MSG-01);
 * then the App ID must belong to them (HTTP-401) and have recording enabled (AMB-18).
 */
export function authorization(projects: readonly Project[]): Check {
  const known = new Set(projects.map(credentialsOf));
  /** Credentials by the header as most clients write it, which spares decoding it. */
  const byHeader = new Map(projects.map((project) => [headerOf(project), credentialsOf(project)]));
  const byAppId = new Map(
    projects.map((project) => [project.appId, { project, expected: credentialsOf(project) }]),
  );

  return (call) => {
    const header = call.request.header("authorization") ?? "";
    const given = byHeader.get(header) ?? decoded(header);
    if (given === undefined || !known.has(given)) {
      return gatewayError(call, GatewayMessage.invalidCredentials);
    }
    const found = byAppId.get(call.target.appId);
    if (found === undefined) return gatewayError(call, GatewayMessage.invalidAppId);
    if (found.expected !== given) return gatewayError(call, GatewayMessage.invalidCredentials);
    if (found.project.recordingEnabled === false) throw new Refusal(ErrorCode.recordingNotEnabled);
    return undefined;
  };
}

/** The `Authorization` header of a project (GEN-15, AMB-11). */
function headerOf(project: Project): string {
  return `Basic ${Buffer.from(credentialsOf(project)).toString("base64")}`;
}

function credentialsOf({ customerId, customerCertificate }: Project): string {
  return `${customerId}:${customerCertificate}`;
}

/** Credentials in a header, whose scheme is in any case and followed by spaces (RFC 9110, 11.4; RFC 7617). */
function decoded(header: string): string | undefined {
  const [, token] = /^\s*basic +([A-Za-z0-9+/]+={0,2})\s*$/i.exec(header) ?? [];
  return token === undefined ? undefined : Buffer.from(token, "base64").toString();
}
