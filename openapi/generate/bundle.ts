import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { joinChineseLines } from "./chinese-lines.ts";
import { originWords, tellOrigins } from "./origins.ts";

const run = promisify(execFile);

/** The Chinese texts of the description. */
export const chineseOverlay = "overlays/zh-CN.yaml";

/**
 * Bundles the many files of the description into one document, as it stands in them.
 *
 * @param overlay file with the texts of another language
 */
export async function bundleSources(overlay?: string): Promise<object> {
  const folder = await mkdtemp(join(tmpdir(), "cloud-recording-bundle-"));
  try {
    const file = join(folder, "openapi.json");
    const options = ["--config", "../redocly.yaml", "-o", file];
    if (overlay !== undefined) options.push("--overlay", overlay);
    await run("redocly", ["bundle", "cloud-recording", ...options], {
      cwd: new URL("..", import.meta.url),
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    });
    return JSON.parse(await readFile(file, "utf8"));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Makes the published document of a bundle: what goes beyond the reference document says so. */
export function publish(sources: object, language: "en" | "zh-CN"): object {
  const told = tellOrigins(sources, originWords[language]);
  return language === "en" ? told : joinChineseLines(told);
}

/**
 * Bundles the description as it is published.
 *
 * @param overlay file with the texts of another language, which is Chinese
 */
export async function bundle(overlay?: string): Promise<string> {
  const language = overlay === undefined ? "en" : "zh-CN";
  return JSON.stringify(publish(await bundleSources(overlay), language));
}
