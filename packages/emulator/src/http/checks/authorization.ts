import { Buffer } from "node:buffer";
import { Refusal } from "../../control/refusal.ts";
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
  const credentials = new Set(projects.map(authorizationOf));
  const byAppId = new Map(
    projects.map((project) => [project.appId, { project, expected: authorizationOf(project) }]),
  );

  return (call) => {
    const given = call.request.header("authorization") ?? "";
    if (!credentials.has(given)) return gatewayError(call, "Invalid authentication credentials");
    const known = byAppId.get(call.target.appId);
    if (known === undefined) return gatewayError(call, "invalid appid");
    if (known.expected !== given) return gatewayError(call, "Invalid authentication credentials");
    if (known.project.recordingEnabled === false) throw new Refusal(62);
    return undefined;
  };
}

/** The value of the `Authorization` header that a project needs (GEN-15, AMB-11). */
function authorizationOf({ customerId, customerCertificate }: Project): string {
  const bytes = Buffer.from(`${customerId}:${customerCertificate}`);
  return `Basic ${bytes.toString("base64")}`;
}
