import puppeteer, { type BrowserContext, type Page } from "puppeteer-core";
import { inject } from "vitest";

/** A context of its own, with its storage, in the browser of all tests. */
export async function openContext(): Promise<BrowserContext> {
  const browser = await puppeteer.connect({
    browserWSEndpoint: inject("browser"),
    defaultViewport: { width: 800, height: 600 },
  });
  return browser.createBrowserContext();
}

/** Ends a context and all its pages. */
export async function closeContext(context: BrowserContext): Promise<void> {
  await context.close();
  await context.browser().disconnect();
}

/** A page, and what went wrong on it: errors on the console, in scripts and in loading, and calls of other hosts. */
export interface WatchedPage {
  readonly page: Page;
  readonly problems: string[];
}

export async function watchedPage(context: BrowserContext, origin: string): Promise<WatchedPage> {
  const page = await context.newPage();
  // Several pages are opened at once, and a busy machine takes its time; what a test allows is said by the test.
  page.setDefaultNavigationTimeout(120_000);
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
