import type { EmulatorServer } from "@cloud-recording/emulator/serve";
import type { BrowserContext, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seriousIssues } from "./accessibility.ts";
import { closeContext, openContext, type WatchedPage, watchedPage } from "./browser.ts";
import { layoutProblems } from "./layout.ts";
import { pages, serveByEmulator } from "./site.ts";
import { tableProblems } from "./tables.ts";

/** Widths of windows that tables have to fit, with everything that is folded open. */
const desktops = [1024, 1280, 1440];

const all = await pages();

let context: BrowserContext;
let server: EmulatorServer;
beforeAll(async () => {
  [context, server] = await Promise.all([openContext(), serveByEmulator()]);
});
afterAll(() => Promise.all([closeContext(context), server.close()]));

/** Tabs that are free. One that goes on to the next page has compiled the scripts of the site, and those of the checks. */
const tabs: WatchedPage[] = [];

test("both languages have the same pages", () => {
  const english = all.filter((page) => !page.startsWith("zh-cn/"));
  const chinese = all.filter((page) => page.startsWith("zh-cn/"));
  expect(chinese.map((page) => page.slice("zh-cn/".length))).toEqual(english);
});

describe.concurrent.each(all.filter(isOpened))("the page /%s", (path) => {
  test("opens without an error or a foreign request, fits a desktop and a phone, and is accessible", async ({
    expect,
  }) => {
    const tab = tabs.pop() ?? (await watchedPage(context, server.url));
    const { page, problems } = tab;
    try {
      problems.length = 0;
      await page.setViewport({ width: 800, height: 600 });
      // The picture of the first page would be looked at while it fades into the next one.
      await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
      await page.goto(`${server.url}/docs/${path}`, { waitUntil: "networkidle0" });
      const serious = isLookedAt(path) ? await seriousIssues(page) : [];
      const looks = async () => ({
        overflow: await overflow(page),
        layout: await layoutProblems(page),
      });
      for (const [width, height] of windowsFor(path)) {
        await page.setViewport({ width, height });
        // A page takes its time to change its width.
        await expect.poll(looks, { timeout: 30_000 }).toEqual({ overflow: 0, layout: [] });
      }
      for (const width of desktops) {
        await page.setViewport({ width, height: 900 });
        await expect.poll(() => tableProblems(page), { timeout: 30_000 }).toEqual([]);
      }
      expect({ problems, serious }).toEqual({ problems: [], serious: [] });
      tabs.push(tab);
    } catch (error) {
      await page.close();
      throw error;
    }
  });
});

/** Of the many pages of classes and types, which are made alike and have no script of their own, one is opened. */
function isOpened(path: string): boolean {
  const isMember = /\/(classes|interfaces|variables)\//.test(path);
  return !isMember || path === "api/cloud-recording/client/classes/cloudrecording/";
}

/** Pages of operations are made alike, so one of them is looked at closely. */
function isLookedAt(path: string): boolean {
  return !/^(zh-cn\/)?operations\/./.test(path) || path === "operations/start-mix/";
}

/** Sizes that a page is looked at in. What Redoc shows on a desktop is its own: it cuts the paths of its list of operations. */
function windowsFor(path: string): (readonly [width: number, height: number])[] {
  const phone = [360, 700] as const;
  return path.endsWith("reference/") ? [phone] : [[1440, 900], phone];
}

/** By how many pixels the page is wider than its window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
