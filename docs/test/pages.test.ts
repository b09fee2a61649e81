import type { EmulatorServer } from "@cloud-recording/emulator/serve";
import axe, { type AxeResults } from "axe-core";
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

describe.each(all)("the page /%s", (path) => {
  test("opens without an error or a foreign request, fits a phone, and is accessible", async () => {
    const { page, problems } = await watchedPage(browser, server.url);
    try {
      await page.goto(`${server.url}/docs/${path}`, { waitUntil: "networkidle0" });
      const serious = { light: await seriousIssues(page), dark: await inTheDark(page) };
      await page.setViewport({ width: 360, height: 700 });
      expect({ problems, serious, overflow: await overflow(page) }).toEqual({
        problems: [],
        serious: { light: [], dark: [] },
        overflow: 0,
      });
    } finally {
      await page.close();
    }
  });
});

async function inTheDark(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    document.documentElement.dataset.theme = "dark";
  });
  return seriousIssues(page);
}

/** What axe finds of impact `serious` or `critical`, each with the first element that has it. */
async function seriousIssues(page: Page): Promise<string[]> {
  // By the debugger, whose scripts the security policy of the page does not concern.
  const { violations } = (await page.evaluate(
    `${axe.source}; axe.run(document, { resultTypes: ["violations"] })`,
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
