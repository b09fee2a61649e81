import { check, type JsonSchema } from "../json-schema/check.ts";
import { ConfigError } from "./config-error.ts";
import { configSchema } from "./config-schema.ts";
import { FlagError } from "./flag-error.ts";
import { flagOf, isList, type Option, variableOf } from "./options.ts";
import type { ConfigFile } from "./read-config.ts";

/** Environment variables, by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Flags of the command line as they were written, by name without dashes. */
export type Flags = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * The value of an option: that of its flag, else of its variable, else in the file; undefined if it is nowhere.
 * Only the value that counts is checked. An empty variable counts as none.
 *
 * @throws {ConfigError} if the value that counts is impossible
 */
export function optionValue(
  option: Option,
  flags: Flags,
  environment: Environment,
  file: ConfigFile,
): unknown {
  const { schema } = option;
  if (schema === undefined) return undefined;
  const flag = option.value === undefined ? undefined : flags[flagOf(option)];
  if (flag !== undefined) return parsed(option, schema, flag, `--${flagOf(option)}`);
  const variable = option.value === undefined ? "" : environment[variableOf(option)];
  if (variable) return parsed(option, schema, variable, variableOf(option));
  if (!Object.hasOwn(file.content, option.name)) return undefined;
  const value = file.content[option.name];
  const wrong = check(value, schema, option.name, configSchema);
  if (wrong !== undefined) throw new ConfigError(`${file.name}: ${wrong}`);
  return value;
}

/** Reads the text of a flag or variable. */
function parsed(
  option: Option,
  schema: JsonSchema,
  text: string | readonly string[],
  source: string,
): unknown {
  const value = isList(option)
    ? [text].flat().flatMap((one) => one.split(",").map((part) => part.trim()))
    : readings([text].flat().at(-1) ?? "").find((one) => check(one, schema) === undefined);
  if (value !== undefined && check(value, schema) === undefined) return value;
  const got = [text].flat().join(",").slice(0, 100).replaceAll(/\p{C}/gu, "�");
  const message = `${source} must be ${expected(schema)}, got "${got}".${advice(source, got)}`;
  throw source.startsWith("--") ? new FlagError(message) : new ConfigError(message);
}

/** The values that a text may stand for. */
function readings(text: string): unknown[] {
  if (/^\d+(\.\d+)?$/.test(text)) return [Number(text), text];
  return text === "true" || text === "false" ? [text === "true", text] : [text];
}

/** A schema in words. */
function expected(schema: JsonSchema): string {
  const { type, minimum, maximum, items } = schema;
  if (schema.oneOf !== undefined) return schema.oneOf.map(expected).join(" or ");
  if (schema.const !== undefined) return String(schema.const);
  if (schema.enum !== undefined) {
    return schema.enum
      .map(String)
      .join(", ")
      .replace(/, ([^,]*)$/, " or $1");
  }
  if (type === "array") return `a list of which each is ${expected(items ?? {})}`;
  if (type === "object") return "an object";
  if (type === "integer" || type === "number") {
    const kind = type === "integer" ? "a whole number" : "a number";
    return maximum === undefined
      ? `${kind}, ${minimum} or more`
      : `${kind} from ${minimum} to ${maximum}`;
  }
  return "a text that is not empty";
}

function advice(source: string, got: string): string {
  return /^EMULATOR_\w+$/.test(source) && /^(tcp|udp|sctp):\/\//.test(got)
    ? ' Kubernetes sets it for a service called "emulator": give --port, or set enableServiceLinks to false.'
    : "";
}
