import type { EmulatorServer } from "@cloud-recording/emulator/serve";
import axe, { type AxeResults, type RunOptions } from "axe-core";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, watchedPage } from "./browser.ts";
import { pages, serveByEmulator } from "./site.ts";

const all = await pages();

let browser: Browser;
let server: EmulatorServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), serveByEmulator()]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));

test("both languages have the same pages", () => {
  const english = all.filter((page) => !page.startsWith("zh-cn/"));
  const chinese = all.filter((page) => page.startsWith("zh-cn/"));
  expect(chinese.map((page) => page.slice("zh-cn/".length))).toEqual(english);
});

describe.concurrent.each(all)("the page /%s", (path) => {
  test("opens without an error or a foreign request, fits a phone, and is accessible", async () => {
    const { page, problems } = await watchedPage(browser, server.url);
    try {
      await page.goto(`${server.url}/docs/${path}`, { waitUntil: "networkidle0" });
      const serious = isLookedAt(path) ? await seriousIssues(page, path) : [];
      await page.setViewport({ width: 360, height: 700 });
      expect({ problems, serious, overflow: await overflow(page) }).toEqual({
        problems: [],
        serious: [],
        overflow: 0,
      });
    } finally {
      await page.close();
    }
  });
});

/** Large pages that are made alike are looked at closely only once: the package reference, and the pages of operations. */
function isLookedAt(path: string): boolean {
  if (/^(zh-cn\/)?operations\/./.test(path)) return path === "operations/start-mix/";
  return !path.startsWith("zh-cn/api/");
}

/** Findings of axe of impact `serious` or `critical`, in light, and of the colours in dark, with the first place. */
async function seriousIssues(page: Page, path: string): Promise<string[]> {
  // This page is by far the largest, and has the colours of the other pages of packages, which are looked at.
  if (path === "api/cloud-recording/client/") {
    return issues(page, {
      resultTypes: ["violations"],
      rules: { "color-contrast": { enabled: false } },
    });
  }
  const light = await issues(page, { resultTypes: ["violations"] });
  await page.evaluate(() => {
    document.documentElement.dataset.theme = "dark";
    document.documentElement.classList.replace("light", "dark");
    // Redoc changes its colours by and by; the picture of the first page never stops to change.
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    return Promise.all(ending.map(({ finished }) => finished));
  });
  const dark = await issues(page, { resultTypes: ["violations"], runOnly: ["color-contrast"] });
  return [...light, ...dark];
}

async function issues(page: Page, options: RunOptions): Promise<string[]> {
  // By the debugger, whose scripts the security policy of the page does not concern.
  const { violations } = (await page.evaluate(
    `${axe.source}; axe.run(document, ${JSON.stringify(options)})`,
  )) as AxeResults;
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.length} times, ${nodes[0]?.html.slice(0, 200)}`);
}

/** By how many pixels the page is wider than its window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
