import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { joinChineseLines } from "./chinese-lines.ts";
import { originWords, tellOrigins } from "./origins.ts";

const run = promisify(execFile);

/** The names of the documents, as `redocly.yaml` has them. */
export type DocumentName = "cloud-recording" | "callbacks";

/** The Chinese texts of each document. A later file of a list comes on top of the earlier ones. */
export const chineseOverlays: { readonly [name in DocumentName]: readonly string[] } = {
  "cloud-recording": ["overlays/zh-CN.yaml"],
  callbacks: ["overlays/zh-CN.yaml", "overlays/callbacks.zh-CN.yaml"],
};

/** Bundles that have been made, or are being made. A process sees its sources as they were at first. */
const made = new Map<string, Promise<string>>();

/**
 * Bundles the many files of a document into one, as it stands in them.
 *
 * @param overlays files with the texts of another language
 */
export async function bundleSources(
  overlays: readonly string[] = [],
  name: DocumentName = "cloud-recording",
): Promise<object> {
  const key = [name, ...overlays].join();
  const text = made.get(key) ?? bundleAnew(overlays, name);
  made.set(key, text);
  return JSON.parse(await text);
}

async function bundleAnew(overlays: readonly string[], name: DocumentName): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "cloud-recording-bundle-"));
  try {
    const file = join(folder, "openapi.json");
    const options = ["--config", "../redocly.yaml", "-o", file];
    for (const overlay of overlays) options.push("--overlay", overlay);
    await run("redocly", ["bundle", name, ...options], {
      cwd: new URL("..", import.meta.url),
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    });
    return await readFile(file, "utf8");
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Makes the published document of a bundle: what goes beyond the reference document says so. */
export function publish(sources: object, language: "en" | "zh-CN"): object {
  const told = tellOrigins(sources, originWords[language]);
  return language === "en" ? told : joinChineseLines(told);
}

/** Bundles the description, with the sentences about origins. */
export async function bundle(language: "en" | "zh-CN" = "en"): Promise<string> {
  const overlays = language === "en" ? [] : chineseOverlays["cloud-recording"];
  return JSON.stringify(publish(await bundleSources(overlays), language));
}
