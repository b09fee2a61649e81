import { demoProject, type Project } from "../project.ts";
import type { Paint } from "./paint.ts";

/** What the command says when it is ready: where it listens, and how to call it. */
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
${more}  Control surface       ${url}/_emulator
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

/** The demo certificate is public; one that somebody gave is not shown. */
function shownCertificate({ customerCertificate }: Project): string {
  return customerCertificate === demoProject.customerCertificate
    ? customerCertificate
    : "<customer certificate>";
}
