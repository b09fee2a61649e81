import { demoProject, type Project } from "../../project.ts";
import { json } from "../answer.ts";
import type { AllowsOrigin } from "../cors.ts";
import { type AllowsHost, isPrivate } from "../hosts.ts";
import { excerpt } from "../log/excerpt.ts";
import type { Check } from "./check.ts";

/**
 * Refuses calls with the public demo credentials that come by a host name which somebody else may own.
 *
 * A web page can let its own name point to this machine (DNS rebinding) and would then drive the emulator,
 * because its requests are no longer those of another origin. Such a page runs in a browser on this machine,
 * or its requests show that a browser sends them.
 */
export function hostCheck(
  projects: readonly Project[],
  allowsHost: AllowsHost,
  allowsOrigin: AllowsOrigin,
): Check {
  const demo = new Set(projects.filter(hasDemoCredentials).map(({ appId }) => appId));
  /** The last `Host` header that was let pass, since callers hardly ever change it. */
  let passed: string | undefined;

  return (call) => {
    const { request, target } = call;
    if (demo.size === 0 || !demo.has(target.appId)) return undefined;
    const { connection } = request;
    if (connection === undefined || connection.authority === passed) return undefined;
    const { authority, host } = connection;
    if (isPrivate(host) || allowsHost(host)) {
      passed = authority;
      return undefined;
    }
    const origin = request.header("origin");
    if (origin !== undefined && allowsOrigin(origin)) return undefined;
    const isPage = origin !== undefined || request.header("sec-fetch-site") !== undefined;
    if (!connection.isLocal && !isPage) return undefined;
    const message = `${foreignHost(host)} Or set credentials of your own.`;
    call.problem = { reason: message };
    return json(403, { message });
  };
}

/** Words about a host name that is not allowed, and what to do. */
export function foreignHost(host: string): string {
  const name = excerpt(host, 100);
  return `The emulator does not respond to the host name "${name}". Allow it with --allowed-hosts ${name}, if it is yours.`;
}

function hasDemoCredentials({ customerId, customerCertificate }: Project): boolean {
  return (
    customerId === demoProject.customerId && customerCertificate === demoProject.customerCertificate
  );
}
