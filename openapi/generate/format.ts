import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

/**
 * Formats source texts, by their paths in the repository, as Biome formats them there.
 *
 * Biome starts once for all of them: a start costs more than the work.
 */
export async function format(
  root: string,
  texts: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), "generate-"));
  try {
    for (const [path, text] of Object.entries(texts)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    await promisify(execFile)("biome", [
      "format",
      "--write",
      `--config-path=${root}`,
      "--vcs-enabled=false",
      folder,
    ]);
    const formatted = Object.keys(texts).map(
      async (path) => [path, await readFile(join(folder, path), "utf8")] as const,
    );
    return Object.fromEntries(await Promise.all(formatted));
  } finally {
    await rm(folder, { recursive: true });
  }
}
