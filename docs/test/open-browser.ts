import type { TestProject } from "vitest/node";
import { findChromium } from "./chromium.ts";
import { launchChromium } from "./launch-chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the debugger of a running Chromium. */
    browser: string;
  }
}

/** Starts one browser for all test files, and ends it after them. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  // A page is left before compiling and collecting in threads of their own would pay off: they take as much processor again.
  const browser = await launchChromium(await findChromium(), ["--js-flags=--single-threaded"]);
  provide("browser", browser.wsEndpoint());
  return () => browser.close();
}
