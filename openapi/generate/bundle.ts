import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { joinChineseLines } from "./chinese-lines.ts";

const run = promisify(execFile);

/**
 * Bundles the many files of the description into one document.
 *
 * @param format of the document; with an overlay always JSON
 * @param overlay file with the texts of another language
 */
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
    const text = await readFile(file, "utf8");
    return overlay === undefined ? text : JSON.stringify(joinChineseLines(JSON.parse(text)));
  } finally {
    await rm(folder, { recursive: true });
  }
}
