import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Reads all files of a folder, by path. A draft that gets its final name meanwhile is left out. */
export async function textsOf(folder: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const text = await readFile(path, "latin1").catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return undefined;
      throw error;
    });
    if (text !== undefined) texts.set(path, text);
  }
  return texts;
}
