import { parseArgs } from "node:util";
import { demoProject, type Project } from "../project.ts";

/** What the command is asked to do. */
export type Command =
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | {
      readonly kind: "serve";
      readonly port: number;
      readonly hostname: string;
      readonly project: Project;
      readonly quiet: boolean;
    };

/** The arguments make no sense. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The text of `--help`. */
export const help: string = `Usage: cloud-recording-emulator [options]

Serves the Cloud Recording API on this machine, in memory.

Options:
  --port <number>                port to listen on, 0 for any free one (default: 8720)
  --host <name>                  host name or address to listen on (default: 127.0.0.1)
  --app-id <text>                App ID of the project (default: ${demoProject.appId})
  --customer-id <text>           Customer ID (default: ${demoProject.customerId})
  --customer-certificate <text>  Customer Certificate (default: ${demoProject.customerCertificate})
  --quiet                        print the base URL and nothing else
  --version                      print the version
  --help                         print this text
`;

/**
 * Reads the arguments of the command line.
 *
 * @throws {UsageError} if an option is unknown or has an impossible value
 */
export function readArguments(args: readonly string[]): Command {
  const values = parse(args);
  if (values.help) return { kind: "help" };
  if (values.version) return { kind: "version" };
  const port = Number(values.port);
  if (values.port.trim() === "" || !Number.isInteger(port) || port < 0 || port > 65535) {
    throw new UsageError(`--port must be a number from 0 to 65535, got "${values.port}"`);
  }
  const project = {
    appId: values["app-id"],
    customerId: values["customer-id"],
    customerCertificate: values["customer-certificate"],
  };
  return { kind: "serve", port, hostname: values.host, project, quiet: values.quiet };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

const options = {
  port: { type: "string", default: "8720" },
  host: { type: "string", default: "127.0.0.1" },
  "app-id": { type: "string", default: demoProject.appId },
  "customer-id": { type: "string", default: demoProject.customerId },
  "customer-certificate": { type: "string", default: demoProject.customerCertificate },
  quiet: { type: "boolean", default: false },
  version: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;
