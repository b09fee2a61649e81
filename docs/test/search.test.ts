import type { BrowserContext } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeContext, openContext, watchedPage } from "./browser.ts";
import { type StaticHost, serveStatically } from "./static-host.ts";

let context: BrowserContext;
let host: StaticHost;
beforeAll(async () => {
  [context, host] = await Promise.all([openContext(), serveStatically("/deep/below/")]);
});
afterAll(() => Promise.all([closeContext(context), host[Symbol.asyncDispose]()]));

test.each([
  ["an error by its code", "", "433", "errors/#code-433"],
  ["an error by its message", "", "no Route matched", "errors/#gateway-404"],
  ["an error by its code in Chinese", "zh-cn/", "433", "zh-cn/errors/#code-433"],
  ["a guide by its title, which browsers divide", "zh-cn/", "截图", "zh-cn/guides/snapshots/"],
  ["a page by a word that it does not have", "", "webhook", "guides/callbacks/"],
  ["a page by a Chinese word", "zh-cn/", "存储", "zh-cn/storage/"],
])("the search finds %s, under any path", async (_, language, words, target) => {
  const { page, problems } = await watchedPage(context, host.origin);
  await page.goto(host.url + language, { waitUntil: "networkidle0" });
  await page.keyboard.down("Control");
  await page.keyboard.press("k");
  await page.keyboard.up("Control");
  await page.waitForSelector(".pagefind-ui__search-input", { visible: true });
  await page.type(".pagefind-ui__search-input", words);
  // Results come one after the other.
  await page.waitForSelector(
    `.pagefind-ui__result-link[href="${new URL(target, host.url).pathname}"]`,
  );
  // A busy machine starts the worker of the search too late, and the page searches without it.
  expect(problems.filter((problem) => !problem.includes("falling back to main thread"))).toEqual(
    [],
  );
  await page.close();
});
