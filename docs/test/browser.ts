import type { Browser, Page } from "puppeteer-core";
import { inject } from "vitest";
import { launchChromium } from "./launch-chromium.ts";

/** The browser of the tests. */
export function launch(): Promise<Browser> {
  return launchChromium(inject("chromium"));
}

/** A page, and what went wrong on it: errors on the console, in scripts and in loading, and calls of other hosts. */
export interface WatchedPage {
  readonly page: Page;
  readonly problems: string[];
}

export async function watchedPage(browser: Browser, origin: string): Promise<WatchedPage> {
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`script: ${error}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (!["data:", "blob:"].includes(url.protocol) && url.origin !== origin) {
      problems.push(`request to another host: ${url}`);
    }
  });
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
  });
  return { page, problems };
}
