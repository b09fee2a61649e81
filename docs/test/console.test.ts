import type { EmulatorServer } from "@cloud-recording/emulator/serve";
import description from "@cloud-recording/openapi/annotated.json" with { type: "json" };
import { readDescription } from "@cloud-recording/openapi/reader";
import type { BrowserContext, ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { operationsOf } from "../src/console/operations.ts";
import { seriousIssues } from "./accessibility.ts";
import { closeContext, openContext, watchedPage } from "./browser.ts";
import { serveByEmulator } from "./site.ts";
import { serveStatically } from "./static-host.ts";

let context: BrowserContext;
let server: EmulatorServer;
beforeAll(async () => {
  [context, server] = await Promise.all([openContext(), serveByEmulator()]);
});
afterAll(() => Promise.all([closeContext(context), server.close()]));

/** Chooses an operation, sends it as it stands, and reads its answer. */
async function call(page: Page, operation: string): Promise<{ status: string; text: string }> {
  await page.select("#operation", operation);
  await page.waitForFunction(() => !document.querySelector(".answer [data-status]"));
  await page.click("button.send");
  await page.waitForSelector(".answer [data-status]");
  return page.$eval(".answer", (answer) => ({
    status: answer.querySelector("[data-status]")?.getAttribute("data-status") ?? "",
    text: answer.querySelector("pre")?.textContent ?? "",
  }));
}

test.each(["", "zh-cn/"])("the console %s records with nothing filled in", async (language) => {
  const { page, problems } = await watchedPage(context, server.url);
  await page.goto(`${server.url}/docs/${language}console/#acquireResource`);
  await page.waitForSelector("[data-emulator]");
  for (const operation of [
    "acquireResource",
    "startMixRecording",
    "queryRecording",
    "updateSubscription",
    "updateLayout",
    "stopRecording",
  ]) {
    const { status, text } = await call(page, operation);
    expect({ operation, status, text }).toMatchObject({ status: "200" });
  }
  expect(await page.$eval(".answer pre", (pre) => pre.textContent)).toContain("uploaded");
  expect(problems).toEqual([]);

  const again = await call(page, "acquireResource");
  expect(again.status).toBe("200");
  await page.close();
});

const allOperations = operationsOf(readDescription(description));
const starts = allOperations
  .filter(({ id }) => id.startsWith("start"))
  .flatMap(({ id, examples }) =>
    examples.map(({ title, value }, index) => ({ id, title, value, index })),
  );

test.each(starts)("the example “$title” is sent as it is shown", async ({ id, value, index }) => {
  const { page, problems } = await watchedPage(context, server.url);
  await page.goto(`${server.url}/docs/console/#acquireResource`);
  await page.waitForSelector("[data-emulator]");
  expect((await call(page, "acquireResource")).status).toBe("200");
  await page.select("#operation", id);
  await page.waitForSelector("#example");
  await page.select("#example", String(index));
  const sent = page.waitForRequest((request) => request.url().endsWith("/start"));
  // By the keyboard, from where the example was chosen.
  await page.focus("#example");
  await page.keyboard.down("Control");
  await page.keyboard.press("Enter");
  await page.keyboard.up("Control");
  expect(JSON.parse((await sent).postData() ?? "")).toEqual(value);
  await page.waitForSelector(".answer [data-status='200']");
  await call(page, "stopRecording");
  expect(problems).toEqual([]);
  await page.close();
});

test("the four examples of start are tried", () => {
  expect(starts.length).toBe(4);
});

test("JSON that is none is not sent, and is kept", async () => {
  const { page } = await watchedPage(context, server.url);
  await page.goto(`${server.url}/docs/console/#acquireResource`);
  await page.waitForSelector("[data-emulator]");
  await page.click("#body-tab-1");
  await page.type("#body-panel textarea", "{ broken");
  await page.waitForSelector("button.send:disabled");
  await page.click("#body-tab-0");
  await page.waitForSelector("#acquireResource_cname");
  await page.click("#body-tab-1");
  expect(
    await page.$eval("#body-panel textarea", (area) => (area as HTMLTextAreaElement).value),
  ).toContain("{ broken");
  expect(await page.$("button.send:disabled")).not.toBeNull();
  await page.close();
});

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

test("the console of another host calls an emulator of this machine", async () => {
  await using host = await serveStatically("/elsewhere/");
  const { page } = await watchedPage(context, host.origin);
  await page.goto(`${host.url}console/`, { waitUntil: "networkidle0" });
  expect(await page.$eval("#baseUrl", (input) => (input as HTMLInputElement).value)).toBe(
    "http://127.0.0.1:8720",
  );
  await page.$eval("#baseUrl", (input) => (input as HTMLInputElement).select());
  await page.type("#baseUrl", server.url);
  expect((await call(page, "acquireResource")).status).toBe("200");
  await page.close();
});

test("the console tells what is wrong, and where a refusal is explained", async () => {
  const { page } = await watchedPage(context, server.url);
  await page.goto(`${server.url}/docs/console/#acquireResource`);
  await page.waitForSelector("[data-emulator]");
  await page.click("#body-tab-1");
  await page.$eval("#body-panel textarea", (area) => (area as HTMLTextAreaElement).select());
  await page.type("#body-panel textarea", '{"cname": 5, "uid": "1", "clientRequest": {}}');
  await page.waitForSelector(".violations");
  expect(await page.$eval(".violations", (element) => element.textContent)).toContain("/cname");
  await page.click("button.send");
  await page.waitForSelector(".answer [data-status='400']");
  const href = await page.$eval(".answer a", (link) => (link as HTMLAnchorElement).href);
  expect(href).toMatch(/\/docs\/errors\/#code-\d+$/);
  await page.close();
});

test("the console keeps credentials nowhere", async () => {
  const { page } = await watchedPage(context, server.url);
  await page.goto(`${server.url}/docs/console/`);
  await page.waitForSelector("[data-emulator]");
  await page.type("#customerCertificate", "S3CR3T");
  await page.waitForFunction(() => document.querySelector(".request pre"));
  const traces = await page.evaluate(() => [
    JSON.stringify({ ...localStorage }),
    JSON.stringify({ ...sessionStorage }),
    document.cookie,
    location.href,
    document.querySelector(".request")?.textContent,
  ]);
  expect(traces.join()).not.toContain("S3CR3T");
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
  const value = JSON.parse(JSON.stringify(starts[0]?.value));
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
  for (const { id } of allOperations) {
    await page.select("#operation", id);
    await page.waitForFunction((name) => location.hash === `#${name}`, {}, id);
    await page.$$eval("details.optional", (all) => {
      for (const details of all) details.open = true;
    });
    expect({ id, issues: await seriousIssues(page, ".console") }).toEqual({ id, issues: [] });
  }
  await page.close();
});

test("request and response stand side by side from 1,100 pixels", async () => {
  const { page } = await watchedPage(context, server.url);
  for (const [width, isBeside] of [
    [1100, true],
    [1099, false],
  ] as const) {
    await page.setViewport({ width, height: 800 });
    await page.goto(`${server.url}/docs/console/#startMixRecording`);
    await page.waitForSelector("[data-emulator]");
    const [form, response] = await Promise.all(
      [".compose", ".sent"].map((side) =>
        page.$eval(side, (element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          return { left, right, top, bottom };
        }),
      ),
    );
    expect((response?.left ?? 0) >= (form?.right ?? 0)).toBe(isBeside);
    expect((response?.top ?? 0) < (form?.bottom ?? 0)).toBe(isBeside);
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
