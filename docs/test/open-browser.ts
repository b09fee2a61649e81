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
  const browser = await launchChromium(await findChromium());
  provide("browser", browser.wsEndpoint());
  return () => browser.close();
}
