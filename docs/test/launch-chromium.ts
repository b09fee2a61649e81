import { existsSync } from "node:fs";
import { join } from "node:path";
import puppeteer, { type Browser } from "puppeteer-core";
import type { Chromium } from "./chromium.ts";

/**
 * Starts a browser without a window.
 *
 * @param more arguments beside those that every machine needs
 */
export function launchChromium(
  { executable, folder }: Chromium,
  more: readonly string[] = [],
): Promise<Browser> {
  return puppeteer.launch({
    executablePath: executable,
    headless: "shell",
    // A container has no user for the sandbox, and little shared memory.
    args: [
      "--no-sandbox",
      "--disable-dev-shm-usage",
      "--disable-gpu",
      "--font-render-hinting=none",
      ...more,
    ],
    env: {
      ...process.env,
      ...(folder && { LD_LIBRARY_PATH: join(folder, "al2023", "lib") }),
      ...(folder &&
        !existsSync("/etc/fonts/fonts.conf") && { FONTCONFIG_PATH: join(folder, "fonts") }),
    },
  });
}
