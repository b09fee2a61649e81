import { readFile } from "node:fs/promises";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch, watchedPage } from "./browser.ts";
import { folder } from "./site.ts";
import { type StaticHost, serveStatically } from "./static-host.ts";

let browser: Browser;
let host: StaticHost;
beforeAll(async () => {
  [browser, host] = await Promise.all([launch(), serveStatically("/below/")]);
});
afterAll(() => Promise.all([browser.close(), host[Symbol.asyncDispose]()]));

test.each(["", "zh-cn/"])("a page of an operation %sis copied as Markdown", async (language) => {
  const { page } = await watchedPage(browser, host.origin);
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
  const { page, problems } = await watchedPage(browser, host.origin);
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

function chosen(page: Page): Promise<string> {
  return page.$eval(".samples [role=tab][aria-selected=true]", textOf);
}

function textOf(element: Element): string {
  return element.textContent.trim();
}
