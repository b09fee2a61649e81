import type { TestProject } from "vitest/node";
import { findChromium } from "./chromium.ts";
import { launchChromium } from "./launch-chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the debugger of a running Chromium. */
    browser: string;
  }
}

/**
 * What lets pages take a third less of the processors: they are left before it would pay off that they compile and collect
 * in threads of their own, and what one has compiled helps the next one in the same process.
 */
const savings = [
  "--js-flags=--single-threaded",
  "--renderer-process-limit=2",
  "--disable-features=SpareRendererForSitePerProcess",
];

/** Starts one browser for all test files, and ends it after them. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const browser = await launchChromium(await findChromium(), savings);
  provide("browser", browser.wsEndpoint());
  return () => browser.close();
}
