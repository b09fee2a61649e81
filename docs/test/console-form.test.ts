import type { EmulatorServer } from "@cloud-recording/emulator/serve";
import description from "@cloud-recording/openapi/annotated.json" with { type: "json" };
import { readDescription } from "@cloud-recording/openapi/reader";
import type { BrowserContext, ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { operationsOf } from "../src/console/operations.ts";
import { seriousIssues } from "./accessibility.ts";
import { closeContext, openContext, watchedPage } from "./browser.ts";
import { serveByEmulator } from "./site.ts";

let context: BrowserContext;
let server: EmulatorServer;
beforeAll(async () => {
  [context, server] = await Promise.all([openContext(), serveByEmulator()]);
});
afterAll(() => Promise.all([closeContext(context), server.close()]));

const operations = operationsOf(readDescription(description));
const startOfMix = operations.find(({ id }) => id === "startMixRecording");

test("secrets are masked in the snippets until they are asked for", async () => {
  const { page } = await watchedPage(context, server.url);
  await page.goto(`${server.url}/docs/console/#startMixRecording`);
  const token = "#startMixRecording_clientRequest_token";
  await page.waitForSelector(token);
  await open(page, token);
  await page.type(token, "S3CR3T");
  const snippet = () => page.$eval(".request pre", (pre) => pre.textContent);
  await page.waitForFunction(() =>
    document.querySelector(".request pre")?.textContent?.includes("••••••"),
  );
  expect(await snippet()).not.toContain("S3CR3T");
  await page.click(".secrets input");
  expect(await snippet()).toContain("S3CR3T");
  await page.close();
});

test("optional properties are folded, count what is set, and open by mouse and by key", async () => {
  const { page, problems } = await watchedPage(context, server.url);
  await page.goto(`${server.url}/docs/console/#startMixRecording`);
  const idle = "#startMixRecording_clientRequest_recordingConfig_maxIdleTime";
  await page.waitForSelector(idle);
  const fold = await foldOf(page, idle);
  const state = () =>
    fold.evaluate((details) => ({
      isOpen: details.open,
      summary: details.querySelector("summary")?.textContent,
    }));
  const value = JSON.parse(JSON.stringify(startOfMix?.examples[0]?.value));
  const set = Object.keys(value.clientRequest.recordingConfig).length;
  expect(set).toBeGreaterThan(0);
  expect(await state()).toEqual({
    isOpen: false,
    summary: expect.stringMatching(new RegExp(`: ${set} of \\d+ set$`)),
  });
  await (await fold.$("summary"))?.click();
  expect((await state()).isOpen).toBe(true);
  await page.keyboard.press("Enter");
  expect((await state()).isOpen).toBe(false);
  await page.keyboard.press("Enter");
  await page.select("#startMixRecording_clientRequest_recordingConfig_decryptionMode", "0");
  await page.waitForFunction(
    (details, text) => details.querySelector("summary")?.textContent.includes(text),
    {},
    fold,
    `: ${set + 1} of `,
  );
  expect(problems).toEqual([]);
  await page.close();
});

test("a vendor and a region are chosen by name, with the number that is sent", async () => {
  const { page } = await watchedPage(context, server.url);
  await page.goto(`${server.url}/docs/console/#startMixRecording`);
  const storage = "#startMixRecording_clientRequest_storageConfig";
  await page.waitForSelector(`${storage}_region`);
  const options = (selector: string) =>
    page.$$eval(`${selector} option`, (all) => all.map(({ textContent }) => textContent));
  expect(await options(`${storage}__oneof_select`)).toContain("0 · Qiniu Cloud");
  expect(await page.$(`${storage}_vendor`)).toBeNull();
  await page.select(`${storage}__oneof_select`, "0");
  await page.waitForFunction(() =>
    document.querySelector(".request pre")?.textContent?.includes('"vendor": 0'),
  );
  expect(await options(`${storage}_region`)).toEqual(
    expect.arrayContaining(["0 · Huadong", "4 · Dongnanya"]),
  );
  await page.close();
});

test.each(["", "zh-cn/"])("every form of the console %sis accessible", async (language) => {
  const { page } = await watchedPage(context, server.url);
  await page.goto(`${server.url}/docs/${language}console/`);
  await page.waitForSelector("[data-emulator]");
  for (const { id } of operations) {
    await page.select("#operation", id);
    await page.waitForFunction((name) => location.hash === `#${name}`, {}, id);
    await page.$$eval("details.optional", (all) => {
      for (const details of all) details.open = true;
    });
    expect({ id, issues: await seriousIssues(page, ".console") }).toEqual({ id, issues: [] });
  }
  await page.close();
});

test("the form writes what is typed into the request", async () => {
  const { page, problems } = await watchedPage(context, server.url);
  await page.goto(`${server.url}/docs/console/#startMixRecording`);
  await page.waitForSelector("#startMixRecording_cname");
  await page.type("#startMixRecording_cname", "-7");
  const vendor = "#startMixRecording_clientRequest_storageConfig__oneof_select";
  await page.select(vendor, "3");
  await page.waitForFunction(() =>
    document.querySelector(".request pre")?.textContent?.includes('"vendor": 3'),
  );
  expect(await page.$eval(".request pre", (pre) => pre.textContent)).toContain("463224-7");
  expect(problems).toEqual([]);
  await page.close();
});

/** The folded part around a field. */
async function foldOf(page: Page, field: string): Promise<ElementHandle<HTMLDetailsElement>> {
  const found = await page.$(field);
  const fold = await found?.evaluateHandle((element) =>
    element.closest<HTMLDetailsElement>("details.optional"),
  );
  return fold as ElementHandle<HTMLDetailsElement>;
}

/** Unfolds all that is around a field. */
function open(page: Page, field: string): Promise<void> {
  return page.$eval(field, (element) => {
    for (
      let details = element.closest("details");
      details !== null;
      details = details.parentElement?.closest("details") ?? null
    ) {
      details.open = true;
    }
  });
}
