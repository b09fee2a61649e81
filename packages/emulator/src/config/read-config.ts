import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { check } from "../json-schema/check.ts";
import { ConfigError } from "./config-error.ts";
import { configSchema } from "./config-schema.ts";

/** A configuration file, whose values nobody has checked yet: those that something else replaces do not matter. */
export interface ConfigFile {
  /** Name of the file, for messages. */
  readonly name: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/** The configuration of those who have none. */
export const noConfig: ConfigFile = { name: "", content: {} };

/** The names that a configuration may have, with any values. */
const names = {
  ...configSchema,
  properties: Object.fromEntries(
    Object.keys(configSchema.properties ?? {}).map((name) => [name, {}]),
  ),
};

/**
 * Reads a configuration file. It is YAML, of which JSON is a part.
 *
 * @throws {ConfigError} with the name of the file, and nothing of its content
 */
export async function readConfig(file: string): Promise<ConfigFile> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new ConfigError(`${file} cannot be read (${error.code})`);
  });
  // Editors of Windows write a mark before the text, which JSON does not know.
  const content = await parse(text.replace(/^\uFEFF/, ""), file);
  const wrong = check(content, names);
  if (wrong !== undefined) throw new ConfigError(`${file}: ${wrong}`);
  return { name: file, content: content as ConfigFile["content"] };
}

async function parse(text: string, file: string): Promise<unknown> {
  if (extname(file) === ".json") {
    try {
      return JSON.parse(text);
    } catch {
      throw new ConfigError(`${file} is not valid JSON`);
    }
  }
  const { parseDocument } = await import("yaml");
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error !== undefined) {
    const line = error.linePos?.[0].line;
    throw new ConfigError(`${file} is not valid YAML (${error.code}, line ${line})`);
  }
  return document.toJS() ?? {};
}
