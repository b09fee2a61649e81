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
  const byAppId = new Map(projects.map((project) => [project.appId, expectedOf(project)]));

  return (call) => {
    const header = call.request.header("authorization") ?? "";
    const found = byAppId.get(call.target.appId);
    // Most clients write the header in the same way, which spares decoding it.
    if (found === undefined || found.header !== header) {
      const given = decoded(header);
      if (given === undefined || !known.has(given)) {
        return gatewayError(call, GatewayMessage.invalidCredentials);
      }
      if (found === undefined) return gatewayError(call, GatewayMessage.invalidAppId);
      if (found.credentials !== given) return gatewayError(call, GatewayMessage.invalidCredentials);
    }
    if (!found.isEnabled) throw new Refusal(ErrorCode.recordingNotEnabled);
    return undefined;
  };
}

/** A project as its calls must show it. */
interface Expected {
  readonly credentials: string;
  /** The `Authorization` header (GEN-15, AMB-11). */
  readonly header: string;
  readonly isEnabled: boolean;
}

function expectedOf(project: Project): Expected {
  const credentials = credentialsOf(project);
  const header = `Basic ${Buffer.from(credentials).toString("base64")}`;
  return { credentials, header, isEnabled: project.recordingEnabled !== false };
}

function credentialsOf({ customerId, customerCertificate }: Project): string {
  return `${customerId}:${customerCertificate}`;
}

/** Credentials in a header, whose scheme is in any case and followed by spaces (RFC 9110, 11.4; RFC 7617). */
function decoded(header: string): string | undefined {
  const [, token] = /^\s*basic +([A-Za-z0-9+/]+={0,2})\s*$/i.exec(header) ?? [];
  return token === undefined ? undefined : Buffer.from(token, "base64").toString();
}
