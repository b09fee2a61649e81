import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { check } from "../json-schema/check.ts";
import type { Config } from "./config.ts";
import { ConfigError } from "./config-error.ts";
import { configSchema } from "./config-schema.ts";

/**
 * Reads a configuration file. It is YAML, of which JSON is a part.
 *
 * @throws {ConfigError} with the name of the file, and nothing of its content
 */
export async function readConfig(file: string): Promise<Config> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new ConfigError(`${file} cannot be read (${error.code})`);
  });
  const value = await parse(text, file);
  const wrong = check(value, configSchema);
  if (wrong !== undefined) throw new ConfigError(`${file}: ${wrong}`);
  return value as Config;
}

async function parse(text: string, file: string): Promise<unknown> {
  if (extname(file) === ".json") {
    try {
      return JSON.parse(text);
    } catch {
      throw new ConfigError(`${file} is not legal JSON`);
    }
  }
  const { parseDocument } = await import("yaml");
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error !== undefined) {
    const line = error.linePos?.[0].line;
    throw new ConfigError(`${file} is not legal YAML (${error.code}, line ${line})`);
  }
  return document.toJS() ?? {};
}
