import { readFile } from "node:fs/promises";

/** Version of this package. Its manifest is as far from the sources as from what is published. */
export async function version(): Promise<string> {
  const text = await readFile(new URL("../../package.json", import.meta.url), "utf8");
  return JSON.parse(text).version;
}
