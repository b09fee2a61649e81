import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Page } from "puppeteer-core";

/** The part of Lighthouse that is used. */
export interface Lighthouse {
  default(
    url: string,
    flags: { readonly onlyCategories: readonly string[] },
    config: object | undefined,
    page: Page,
  ): Promise<{ readonly lhr: Result } | undefined>;
  readonly desktopConfig: object;
}

interface Result {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
  readonly runtimeError?: { readonly message: string };
}

const folder = fileURLToPath(new URL("./", import.meta.url));

/**
 * Lighthouse, installed on first use: one in eight of all files of `npm ci` would be its own, and only this program needs them.
 */
export async function installLighthouse(): Promise<Lighthouse> {
  if (!existsSync(`${folder}node_modules/.package-lock.json`)) {
    console.error("Installing Lighthouse once: npm ci --prefix docs/lighthouse");
    const { status } = spawnSync("npm", ["ci", "--ignore-scripts"], {
      cwd: folder,
      stdio: ["ignore", "ignore", "inherit"],
    });
    if (status !== 0) throw new Error("npm ci --prefix docs/lighthouse has failed");
  }
  return await import(String(pathToFileURL(`${folder}node_modules/lighthouse/core/index.js`)));
}
