import { readFile } from "node:fs/promises";
import type { BrowserContext, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeContext, openContext } from "./browser.ts";
import { folder, pages } from "./site.ts";
import { serveStatically } from "./static-host.ts";

let context: BrowserContext;
beforeAll(async () => {
  context = await openContext();
});
afterAll(() => closeContext(context));

// Pages of classes and types are many, and made alike.
const all = (await pages()).filter((path) => !/\/(classes|interfaces|variables)\//.test(path));

test.concurrent.each([
  ["English", all.filter((path) => !path.startsWith("zh-cn/"))],
  // The package reference is the same in both languages.
  ["Chinese", all.filter((path) => path.startsWith("zh-cn/") && !path.startsWith("zh-cn/api/"))],
])(
  "every table of a page in %s has room on a desktop, and so has every word in it",
  async (_, paths) => {
    await using host = await serveStatically("/site/");
    const page = await context.newPage();
    const wide: string[] = [];
    let count = 0;
    for (const path of paths) {
      if (!(await readFile(`${folder}${path}index.html`, "utf8")).includes("<table")) continue;
      await page.goto(host.url + path, { waitUntil: "load" });
      for (const width of [1024, 1280, 1440]) {
        await page.setViewport({ width, height: 900 });
        const found = await problemsOfTables(page);
        count += found.tables;
        wide.push(...found.problems.map((problem) => `${path} at ${width} pixels: ${problem}`));
      }
    }
    await page.close();
    expect(wide).toEqual([]);
    expect(count).toBeGreaterThan(500);
  },
  300_000,
);

test.each([
  [
    "scrolls: one",
    "<table style='display: block; width: 4rem; overflow: auto'><tr><td><div style='width: 6rem'>one",
  ],
  [
    "is cut: one",
    "<div style='width: 4rem; overflow: hidden'><table style='width: 6rem'><tr><td>one",
  ],
  [
    "breaks: configuration",
    "<table style='width: 5rem; table-layout: fixed; overflow-wrap: anywhere'><tr><td>configuration",
  ],
])("a table that %s is noticed", async (problem, html) => {
  const page = await context.newPage();
  await page.setContent(`<main style="font-family: monospace">${html}`);
  expect((await problemsOfTables(page)).problems).toEqual([problem]);
  await page.close();
});

/** Tables that scroll sideways or are cut, and words that break in the middle, with everything that is folded open. */
function problemsOfTables(page: Page): Promise<{ tables: number; problems: string[] }> {
  return page.evaluate(() => {
    for (const folded of document.querySelectorAll("details")) folded.open = true;
    const problems: string[] = [];
    const range = document.createRange();
    const tables = document.querySelectorAll("main table");
    for (const table of tables) {
      const name = (table.textContent ?? "").trim().slice(0, 30);
      if (table.scrollWidth > table.clientWidth + 1) problems.push(`scrolls: ${name}`);
      const { right } = table.getBoundingClientRect();
      for (let around = table.parentElement; around !== null; around = around.parentElement) {
        const hides = getComputedStyle(around).overflowX !== "visible";
        if (hides && right > around.getBoundingClientRect().right + 2) {
          problems.push(`is cut: ${name}`);
          break;
        }
      }
      const walker = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        for (const { 0: word, index } of (node.nodeValue ?? "").matchAll(/\w{2,}/g)) {
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
          if (new Set(lines.map(({ top }) => Math.round(top))).size > 1) {
            problems.push(`breaks: ${word}`);
          }
        }
      }
    }
    return { tables: tables.length, problems };
  });
}
