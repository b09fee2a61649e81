import type { EmulatorServer } from "@cloud-recording/emulator/serve";
import type { BrowserContext, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeContext, openContext, watchedPage } from "./browser.ts";
import { serveByEmulator } from "./site.ts";

let context: BrowserContext;
let server: EmulatorServer;
beforeAll(async () => {
  [context, server] = await Promise.all([openContext(), serveByEmulator()]);
});
afterAll(() => Promise.all([closeContext(context), server.close()]));

/** A recording from its beginning to its end, each operation after the one that it needs. */
const life = [
  "acquireResource",
  "startMixRecording",
  "queryRecording",
  "updateSubscription",
  "updateLayout",
  "stopRecording",
];

test.each([
  ["a desktop", { width: 1440, height: 900 }],
  ["a phone", { width: 390, height: 844 }],
])("a recording lives by the keyboard alone on %s, with Send in sight", async (_, viewport) => {
  const { page, problems } = await watchedPage(context, server.url);
  await page.setViewport(viewport);
  await page.goto(`${server.url}/docs/console/`);
  await page.waitForSelector("[data-emulator]");
  for (const [index, operation] of life.entries()) {
    await tabTo(page, "#operation");
    await choose(page, operation);
    expect(await isInSight(page, "button.send")).toBe(true);
    await page.keyboard.down("Control");
    await page.keyboard.press("Enter");
    await page.keyboard.up("Control");
    // One more call in the history, which lists the last one first.
    await page.waitForFunction(
      (count) => document.querySelectorAll(".history li").length === count,
      {},
      index + 1,
    );
  }
  const statuses = await page.$$eval(".history li", (items) =>
    items.map(({ textContent }) => textContent.split(" · ").at(-1)),
  );
  expect(statuses).toEqual(life.map(() => "200"));
  expect(problems).toEqual([]);
  await page.close();
});

test("a call of the history comes back with its response", async () => {
  const { page } = await watchedPage(context, server.url);
  await page.goto(`${server.url}/docs/console/#acquireResource`);
  await page.waitForSelector("[data-emulator]");
  await page.click("button.send");
  await page.waitForSelector(".answer [data-status='200']");
  const response = await page.$eval(".answer pre", ({ textContent }) => textContent);
  await page.select("#operation", "stopRecording");
  await page.waitForFunction(() => !document.querySelector(".answer [data-status]"));
  await page.click(".history summary");
  await page.click(".history button");
  await page.waitForSelector(".answer [data-status='200']");
  expect(await page.$eval("#operation", (select) => (select as HTMLSelectElement).value)).toBe(
    "acquireResource",
  );
  expect(await page.$eval(".answer pre", ({ textContent }) => textContent)).toBe(response);
  await page.close();
});

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let turn = 0; turn < 500; turn += 1) {
    if (await page.$eval(selector, (element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The keyboard does not reach ${selector}`);
}

/** Chooses an operation with the arrow keys. */
async function choose(page: Page, operation: string): Promise<void> {
  await page.keyboard.press("Home");
  for (let turn = 0; turn < 10; turn += 1) {
    const value = await page.$eval("#operation", (select) => (select as HTMLSelectElement).value);
    if (value === operation) return;
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`The keyboard does not choose ${operation}`);
}

function isInSight(page: Page, selector: string): Promise<boolean> {
  return page.$eval(selector, (element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
  });
}
