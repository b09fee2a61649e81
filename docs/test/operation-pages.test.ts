import { readFile } from "node:fs/promises";
import type { BrowserContext, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeContext, openContext, watchedPage } from "./browser.ts";
import { folder } from "./site.ts";
import { type StaticHost, serveStatically } from "./static-host.ts";

let context: BrowserContext;
let host: StaticHost;
beforeAll(async () => {
  [context, host] = await Promise.all([openContext(), serveStatically("/below/")]);
});
afterAll(() => Promise.all([closeContext(context), host[Symbol.asyncDispose]()]));

test.each(["", "zh-cn/"])("a page of an operation %sis copied as Markdown", async (language) => {
  const { page } = await watchedPage(context, host.origin);
  await page.goto(`${host.url}${language}operations/start-mix/`);
  // The clipboard of this machine is left alone.
  await page.evaluate(() => {
    navigator.clipboard.writeText = async (text) => {
      document.body.dataset.copied = text;
    };
  });
  const label = await page.$eval("[data-copy-markdown]", (link) => link.textContent);
  await page.click("[data-copy-markdown]");
  await page.waitForFunction(
    (before) => document.querySelector("[data-copy-markdown]")?.textContent !== before,
    {},
    label,
  );
  const twin = await readFile(`${folder}${language}operations/start-mix.md`, "utf8");
  expect(await page.$eval("body", ({ dataset }) => dataset.copied)).toBe(twin);
  await page.close();
});

test("the language of samples is kept from page to page", async () => {
  const { page, problems } = await watchedPage(context, host.origin);
  await page.goto(`${host.url}operations/acquire/`, { waitUntil: "networkidle0" });
  expect(await chosen(page)).toBe("Node");
  await page.evaluate(() => {
    const tabs = document.querySelectorAll<HTMLElement>(".samples [role=tab]");
    [...tabs].find(({ textContent }) => textContent?.trim() === "curl")?.click();
  });
  for (const path of ["operations/stop/", "zh-cn/operations/start-mix/"]) {
    await page.goto(`${host.url}${path}`, { waitUntil: "networkidle0" });
    expect(await chosen(page)).toBe("curl");
  }
  await page.goto(`${host.url}quick-start/`, { waitUntil: "networkidle0" });
  expect(await page.$eval("[role=tab][aria-selected=true]", textOf)).toBe("curl");
  expect(problems).toEqual([]);
  await page.close();
});

test("whoever comes by a link sees the page in the list of all pages", async () => {
  const { page } = await watchedPage(context, host.origin);
  await page.setViewport({ width: 1440, height: 700 });
  for (const path of ["", "zh-cn/"].map((language) => `${language}operations/stop/`)) {
    await page.goto(`${host.url}${path}`, { waitUntil: "networkidle0" });
    const [top, bottom] = await page.$eval("#starlight__sidebar [aria-current=page]", (link) => {
      const place = link.getBoundingClientRect();
      return [place.top, place.bottom];
    });
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(700);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  }
  await page.close();
});

test("another variant of an operation is shown at the same place", async () => {
  const { page, problems } = await watchedPage(context, host.origin);
  await page.setViewport({ width: 390, height: 844 });
  const anchor = "clientRequest.recordingConfig.maxIdleTime";
  await page.goto(`${host.url}operations/start-mix/#${anchor}`);
  await page.waitForFunction(isRead, {}, anchor);
  await change(page, "../start-vod/");
  await page.waitForFunction(isRead, {}, anchor);
  // A place that the other variant does not have leads to what is around it.
  await page.goto(`${host.url}operations/start-mix/#clientRequest.storageConfig.bucket`);
  await page.waitForFunction(isRead, {}, "clientRequest.storageConfig.bucket");
  await change(page, "../start-vod/");
  await page.waitForFunction(isRead, {}, "clientRequest");
  expect(problems).toEqual([]);
  await page.close();
});

async function change(page: Page, variant: string): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.click(`.variants a[href^="${variant}"]`)]);
}

/** The heading stands in the upper half of the window, below the choice of variants. */
function isRead(id: string): boolean {
  const bottom = document.querySelector(".variants")?.getBoundingClientRect().bottom ?? 0;
  const { top = -1 } = document.getElementById(id)?.getBoundingClientRect() ?? {};
  return top >= bottom && top < innerHeight / 2;
}

function chosen(page: Page): Promise<string> {
  return page.$eval(".samples [role=tab][aria-selected=true]", textOf);
}

function textOf(element: Element): string {
  return element.textContent.trim();
}
