import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Bundles the many files of the description into one document, in the given format, with the texts of an overlay. */
export async function bundle(format: "json" | "yaml", overlay?: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "cloud-recording-bundle-"));
  try {
    const file = join(folder, `openapi.${format}`);
    const options = ["--config", "../redocly.yaml", "-o", file];
    if (overlay !== undefined) options.push("--overlay", overlay);
    await run("redocly", ["bundle", "cloud-recording", ...options], {
      cwd: new URL("..", import.meta.url),
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    });
    return await readFile(file, "utf8");
  } finally {
    await rm(folder, { recursive: true });
  }
}
