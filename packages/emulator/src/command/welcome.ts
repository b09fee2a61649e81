import { isLoopback } from "../http/hosts.ts";
import { demoProject, type Project } from "../project.ts";
import type { Paint } from "./paint.ts";

/** A warning that other machines can reach the emulator; empty if they cannot. */
export function reachWarning(
  hostname: string,
  { url, port }: { readonly url: string; readonly port: number },
  projects: readonly Project[],
): string {
  const isWildcard = /^(0\.0\.0\.0|::|\[::\])$/.test(hostname);
  if (!isWildcard && isLoopback(new URL(url).hostname)) return "";
  const place = isWildcard ? `port ${port} of every address of this machine` : url;
  const demo = projects.some(isDemo)
    ? " Its demo credentials are public, so everybody there can use it; set credentials of your own."
    : "";
  return `Warning: other machines can reach the emulator at ${place}.${demo}\n`;
}

/** Text of the command when it is ready: its URL, and how to call it. */
export function welcome(
  url: string,
  projects: readonly Project[],
  paint: Paint,
  docs?: string,
): string {
  const [project = demoProject, ...others] = projects;
  const { appId, customerId } = project;
  const certificate = shownCertificate(project);
  const more = others.map((other) => `  and App ID            ${described(other)}\n`).join("");
  return `${paint("bold", "The Cloud Recording emulator is ready")}

  Base URL              ${url}
  App ID                ${described(project)}
  Customer ID           ${customerId}
  Customer Certificate  ${certificate}
${more}  Dashboard             ${url}/_emulator/
${
  docs === undefined
    ? ""
    : `  Documentation         ${url}${docs}
`
}
Get a resource ID:

  curl '${url}/v1/apps/${appId}/cloud_recording/acquire' \\
    -u '${customerId}:${certificate}' \\
    -H 'Content-type: application/json;charset=utf-8' \\
    -d '{"cname":"room-42","uid":"527841","clientRequest":{}}'

${paint("dim", "Press Ctrl+C to stop")}

`;
}

function described({ appId, recordingEnabled, appCertificateEnabled }: Project): string {
  const notes = [
    ...(recordingEnabled === false ? ["recording is not enabled"] : []),
    ...(appCertificateEnabled ? ["needs a token"] : []),
  ];
  return notes.length === 0 ? appId : `${appId} (${notes.join(", ")})`;
}

function isDemo({ customerCertificate }: Project): boolean {
  return customerCertificate === demoProject.customerCertificate;
}

/** The demo certificate is public; others are not shown. */
function shownCertificate(project: Project): string {
  return isDemo(project) ? project.customerCertificate : "<customer certificate>";
}
