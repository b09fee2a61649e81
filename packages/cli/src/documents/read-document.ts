import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import type { Texts } from "../texts/texts.ts";
import { UsageError } from "../usage-error.ts";
import type { Document } from "./document.ts";
import { readStdin } from "./read-stdin.ts";

/**
 * Reads a file, or stdin for `-`. JSON and JSON5 are told by the ending or the first sign; all else is YAML.
 *
 * @throws {UsageError} if it cannot be read; the message repeats nothing of its content
 */
export async function readDocument(
  file: string,
  stdin: NodeJS.ReadStream,
  texts: Texts,
): Promise<Document> {
  const content =
    file === "-"
      ? await readStdin(stdin, texts)
      : await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
          throw new UsageError(texts.cannotRead(file, String(error.code)));
        });
  const name = file === "-" ? "stdin" : file;
  const source = content.replace(/^\uFEFF/, "");
  const ending = extname(file).toLowerCase();
  const isJson =
    ending === "" || file === "-" ? /^\s*[[{/]/.test(source) : /^\.json[5c]?$/.test(ending);
  const { readJson } = isJson ? await import("./json.ts") : { readJson: undefined };
  if (readJson !== undefined) return readJson(name, source, texts);
  return (await import("./yaml.ts")).readYaml(name, source, texts);
}
