import type { BrowserContext, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { operationPages, referenceAnchor } from "../src/operations/operation-pages.ts";
import { contrastIssues } from "./accessibility.ts";
import { closeContext, openContext, watchedPage } from "./browser.ts";
import { type StaticHost, serveStatically } from "./static-host.ts";

let context: BrowserContext;
let host: StaticHost;
beforeAll(async () => {
  [context, host] = await Promise.all([openContext(), serveStatically("/")]);
});
afterAll(() => Promise.all([closeContext(context), host[Symbol.asyncDispose]()]));

// Both languages have the same colours, so each is enough for one theme; both at once, because Redoc takes its time.
test.concurrent.each([
  ["en", "reference/", "light"],
  ["zh-CN", "zh-cn/reference/", "dark"],
] as const)(
  "every kind of text of Redoc has a contrast of 4.5 : 1 in %s, with everything expanded",
  async (language, path, theme) => {
    const { page } = await watchedPage(context, host.origin);
    // What is far from the window is not drawn.
    await page.setViewport({ width: 1440, height: 40_000, deviceScaleFactor: 0.1 });
    // The one with the most properties, and the only one with another verb: together they have every kind of text.
    const shown = operationPages(language).filter(({ operation }) =>
      ["startMixRecording", "queryRecording"].includes(operation.operationId),
    );
    const anchors = new Set(shown.map(referenceAnchor));
    expect(anchors.size).toBe(2);
    const issues: string[] = [];
    let texts = 0;
    for (const anchor of anchors) {
      await page.goto("about:blank");
      await page.goto(`${host.url}${path}${anchor}`);
      const id = anchor.slice("#/".length);
      await expandAll(page, id);
      const { passes, violations } = await contrastIssues(page, `[id="${id}"]`, [theme]);
      texts += passes;
      issues.push(...violations.map((violation) => `${anchor} ${violation}`));
    }
    console.log(`Redoc (${language}, ${theme}): ${texts} texts have enough contrast`);
    expect(issues).toEqual([]);
    expect(texts).toBeGreaterThan(500);
    await page.close();
  },
  300_000,
);

/** Opens all that is folded in an operation, until nothing is left. */
async function expandAll(page: Page, id: string): Promise<void> {
  await page.waitForFunction(
    (one) => document.getElementById(one)?.querySelector("button"),
    {},
    id,
  );
  await page.waitForFunction(
    (one) => {
      const shut = document
        .getElementById(one)
        ?.querySelectorAll<HTMLElement>("[data-schema-nested-open=false] > button");
      for (const button of shut ?? []) button.click();
      return shut?.length === 0;
    },
    { polling: 200 },
    id,
  );
}
