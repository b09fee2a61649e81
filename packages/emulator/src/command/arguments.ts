import { parseArgs } from "node:util";
import type { Flags } from "../config/option-value.ts";
import { credentialOptions, flagOf, isList, options } from "../config/options.ts";

/** The task of the command. */
export type Command =
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | {
      readonly kind: "serve";
      /** The configuration file, if a flag names one. */
      readonly file: string | undefined;
      readonly flags: Flags;
      /** Output: a line for each call, the base URL only, or everything as JSON. */
      readonly output: "text" | "quiet" | "json";
    };

/** The arguments make no sense. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Options with a flag. */
const flagged = options.filter(({ value }) => value !== undefined);

const flags = {
  config: { type: "string" },
  quiet: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  version: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

const texts = Object.fromEntries([
  ...flagged.map((option) => {
    return [flagOf(option), { type: "string", multiple: isList(option) }] as const;
  }),
  ...credentialOptions.map(({ flag }) => [flag, { type: "string", multiple: false }] as const),
]);

/**
 * Reads the arguments of the command line. It does not look at the values.
 *
 * @throws {UsageError} if an option is unknown or lacks its value
 */
export function readArguments(args: readonly string[]): Command {
  const { help, version, quiet, json, config, ...values } = parse(args);
  if (help) return { kind: "help" };
  if (version) return { kind: "version" };
  if (quiet && json) throw new UsageError("--quiet and --json exclude each other");
  if (config === "") throw new UsageError("--config must not be empty");
  const output = quiet ? "quiet" : json ? "json" : "text";
  return { kind: "serve", file: config, flags: values as Flags, output };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { ...texts, ...flags } }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
