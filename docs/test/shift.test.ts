import { readFile } from "node:fs/promises";
import type { BrowserContext, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeContext, openContext } from "./browser.ts";
import { createDrip } from "./drip.ts";
import { folder, pages } from "./site.ts";
import { serveStatically } from "./static-host.ts";

/** Most of the window that may move while a page arrives, times how far. */
const most = 0.02;
const desktop = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };

let context: BrowserContext;
beforeAll(async () => {
  context = await openContext();
});
afterAll(() => closeContext(context));

const all = await withTables();

test.concurrent.each([
  ["English", all.filter((path) => !path.startsWith("zh-cn/"))],
  ["Chinese", all.filter((path) => path.startsWith("zh-cn/"))],
])(
  "nothing moves while a slow server sends the rows of a page in %s",
  async (_, paths) => {
    const drip = createDrip();
    await using host = await serveStatically("/slow/", drip.send);
    const page = await context.newPage();
    const moved: string[] = [];
    let pieces = 0;
    for (const path of paths) {
      for (const size of windowsFor(path)) {
        await page.setViewport(size);
        await page.goto("about:blank");
        const opened = page.goto(host.url + path, { waitUntil: "load" });
        await page.waitForFunction(() => document.querySelector("main") !== null);
        do {
          await drawn(page);
          pieces += 1;
        } while (drip.next());
        await opened;
        await drawn(page);
        const shift = await shiftOf(page);
        if (shift > most) moved.push(`${path} at ${size.width} pixels: ${shift.toFixed(3)}`);
      }
    }
    await page.close();
    expect(moved).toEqual([]);
    expect(pieces).toBeGreaterThan(3 * paths.length);
  },
  300_000,
);

test("what moves is noticed", async () => {
  const page = await context.newPage();
  await page.setContent("<p style='height: 5rem'>one</p><p style='height: 20rem'>two</p>");
  await drawn(page);
  await page.evaluate(() => document.querySelector("p")?.remove());
  await drawn(page);
  expect(await shiftOf(page)).toBeGreaterThan(most);
  await page.close();
});

/** The pages of each language with the most rows of tables, where most can move. */
async function withTables(): Promise<string[]> {
  const found: { path: string; rows: number }[] = [];
  for (const path of await pages()) {
    // Redoc draws its page when it has come.
    if (path.endsWith("reference/") || /\/(classes|interfaces|variables)\//.test(path)) continue;
    const html = await readFile(`${folder}${path}index.html`, "utf8");
    found.push({ path, rows: html.split("<tr").length - 1 });
  }
  const sorted = found.toSorted((one, other) => other.rows - one.rows).map(({ path }) => path);
  const isChinese = (path: string) => path.startsWith("zh-cn/");
  return [
    ...sorted.filter((path) => !isChinese(path)).slice(0, 12),
    ...sorted.filter(isChinese).slice(0, 12),
  ];
}

/** Sizes that a page is opened in. On a phone most tables are lists, so the longest pages stand for all. */
function windowsFor(path: string): (typeof desktop)[] {
  return /(^|\/)(errors|open-questions|storage)\/$/.test(path) ? [desktop, phone] : [desktop];
}

/** Waits until the page has been drawn as it is now. */
function drawn(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
  });
}

/** The sum of all shifts of the layout so far (https://web.dev/articles/cls). */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const entries = await new Promise<PerformanceEntryList>((resolve) => {
      const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
      observer.observe({ type: "layout-shift", buffered: true });
      setTimeout(() => resolve(observer.takeRecords()), 50);
    });
    return entries.reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0);
  });
}
