import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { serve } from "@cloud-recording/emulator/serve";
import { project } from "../outcome.ts";
import type { Upstream } from "./exchange.ts";

/** The Arazzo workflows of the description. */
export const workflows: string = fileURLToPath(
  new URL("../../../../openapi/workflows/", import.meta.url),
);

/**
 * Runs an Arazzo workflow against a server that hands every request to an upstream.
 *
 * `redocly respect --har-output` and `redocly proxy` would write what goes by to a file before anybody has looked for
 * secrets in it; here it stays in memory.
 *
 * @throws if a step of the workflow is not answered as it says
 */
export async function runWorkflow(name: string, upstream: Upstream): Promise<void> {
  const server = { fetch: (input: string | URL | Request) => upstream(input as Request) };
  await using proxy = await serve(server, { port: 0 });
  const { PATH = "", HOME = "" } = process.env;
  const args = [
    ...["respect", `${workflows}${name}.arazzo.yaml`],
    ...["--server", `cloud-recording=${proxy.url}`],
  ];
  const env = {
    ...{ PATH, HOME, NO_COLOR: "1" },
    ...{ REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    REDOCLY_CLI_RESPECT_INPUT: JSON.stringify(project),
  };
  await promisify(execFile)("redocly", args, { env }).catch((error) => {
    throw new Error(`The workflow ${name} failed\n${error.stdout}`, { cause: error });
  });
}
