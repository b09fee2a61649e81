import { parseArgs } from "node:util";
import { given, profileOf } from "../config/environment.ts";
import { demoProject } from "../project.ts";
import type { Given } from "./settings.ts";

/** What the command is asked to do. */
export type Command =
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | {
      readonly kind: "serve";
      readonly file: string | undefined;
      readonly given: Given;
      /** How much it says: a line for each call, the base URL only, or everything as JSON. */
      readonly output: "text" | "quiet" | "json";
    };

/** The arguments make no sense. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The text of `--help`. */
export const help: string = `Usage: cloud-recording-emulator [options]

Serves the Cloud Recording API on this machine.

Options:
  --port <number>                port to listen on, 0 for any free one (default: 8720)
  --host <name>                  host name or address to listen on (default: 127.0.0.1)
  --config <file>                configuration, in YAML or JSON
  --data <folder>                keep recordings there, so that they survive a restart
  --recordings <folder>          make the files of recordings there, or none (default: recordings)
  --catch-up <seconds>           record so much after a jump of the clock (default: 600)
  --site <folder>                serve the built documentation from there, under /docs/
  --profile <name>               anyrtc or agora (default: anyrtc)
  --origin <origin>              let web pages of this origin read answers, too (repeatable)
  --app-id <text>                App ID of the project (default: ${demoProject.appId})
  --customer-id <text>           Customer ID (default: ${demoProject.customerId})
  --customer-certificate <text>  Customer Certificate (default: ${demoProject.customerCertificate})
  --quiet                        print the base URL and nothing else
  --json                         print a line of JSON for each event
  --version                      print the version
  --help                         print this text

Environment:
  ANYRTC_APP_ID, ANYRTC_CUSTOMER_ID, ANYRTC_CUSTOMER_CERTIFICATE   the project
  EMULATOR_CONFIG, EMULATOR_PORT, EMULATOR_HOST, EMULATOR_DATA, EMULATOR_SITE,
  EMULATOR_PROFILE, EMULATOR_RECORDINGS
                                 as the options of the same names
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
  if (values.quiet && values.json) throw new UsageError("--quiet and --json exclude each other");
  const config = given({
    port: portOf(values.port),
    host: values.host,
    data: values.data,
    recordings: values.recordings,
    catchUp: secondsOf(values["catch-up"]),
    site: values.site,
    profile: profile(values.profile),
    origins: values.origin,
  });
  const credentials = given({
    appId: values["app-id"],
    customerId: values["customer-id"],
    customerCertificate: values["customer-certificate"],
  });
  const output = values.quiet ? "quiet" : values.json ? "json" : "text";
  return { kind: "serve", file: values.config, given: { config, credentials }, output };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw usage(error);
  }
}

function portOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const port = Number(value);
  if (value.trim() === "" || !Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new UsageError(`--port must be a number from 0 to 65535, got "${value}"`);
  }
  return port;
}

/** Milliseconds of an option in seconds. */
function secondsOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const seconds = Number(value);
  if (value.trim() !== "" && seconds >= 0 && Number.isFinite(seconds)) return seconds * 1000;
  throw new UsageError(`--catch-up must be a number of seconds, got "${value}"`);
}

function profile(value: string | undefined): ReturnType<typeof profileOf> {
  try {
    return profileOf("--profile", value);
  } catch (error) {
    throw usage(error);
  }
}

function usage(error: unknown): UsageError {
  return new UsageError(error instanceof Error ? error.message : String(error));
}

const options = {
  port: { type: "string" },
  host: { type: "string" },
  config: { type: "string" },
  data: { type: "string" },
  recordings: { type: "string" },
  "catch-up": { type: "string" },
  site: { type: "string" },
  profile: { type: "string" },
  origin: { type: "string", multiple: true },
  "app-id": { type: "string" },
  "customer-id": { type: "string" },
  "customer-certificate": { type: "string" },
  quiet: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  version: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;
