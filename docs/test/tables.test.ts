import type { BrowserContext } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeContext, openContext } from "./browser.ts";
import { tableProblems } from "./tables.ts";

let context: BrowserContext;
beforeAll(async () => {
  context = await openContext();
});
afterAll(() => closeContext(context));

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
  expect(await tableProblems(page)).toEqual([problem]);
  await page.close();
});
