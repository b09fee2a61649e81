import type { EmulatorServer } from "@cloud-recording/emulator/serve";
import description from "@cloud-recording/openapi/annotated.json" with { type: "json" };
import { readDescription } from "@cloud-recording/openapi/reader";
import type { BrowserContext, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { operationsOf } from "../src/console/operations.ts";
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

const operations = operationsOf(readDescription(description));
const starts = operations
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

test.each(["", "zh-cn/"])("nothing is sent to a path with a gap: /%s", async (language) => {
  const { page, problems } = await watchedPage(context, server.url);
  await page.goto(`${server.url}/docs/${language}console/#acquireResource`);
  await page.waitForSelector("[data-emulator]");
  const sent: string[] = [];
  page.on("request", (request) => sent.push(`${request.method()} ${request.url()}`));
  for (const { id, parameters } of operations) {
    await page.select("#operation", id);
    const names = parameters.filter(({ name, values }) => name !== "appid" && !values);
    for (const { name } of names) {
      const field = `#parameter-${name}`;
      await page.waitForSelector(`${field}[aria-describedby="parameter-${name}-note"]`);
      await page.click("button.send");
      await page.waitForSelector(`${field}:focus`);
      const note = await page.$eval(`${field}-note`, ({ textContent }) => textContent);
      expect(note).toContain(name === "sid" ? "start" : "acquire");
      await page.type(field, "1");
      await page.waitForSelector(`${field}-note`, { hidden: true });
    }
    for (const { name } of names) {
      await page.focus(`#parameter-${name}`);
      await page.keyboard.press("Backspace");
    }
  }
  await page.select("#operation", "acquireResource");
  await page.$eval("#appId", (field) => (field as HTMLInputElement).select());
  await page.keyboard.press("Backspace");
  await page.click("button.send");
  await page.waitForSelector("#appId:focus");
  expect({ sent, problems }).toEqual({ sent: [], problems: [] });
  await page.close();
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

test.each([
  ["", "This is not valid JSON: see line 3, column 3."],
  ["zh-cn/", "这不是合法的 JSON：请检查第 3 行第 3 列。"],
])(
  "JSON is typed as code, and the place of a mistake stands below it: /%s",
  async (language, said) => {
    const { page } = await watchedPage(context, server.url);
    await page.goto(`${server.url}/docs/${language}console/#acquireResource`);
    await page.waitForSelector("[data-emulator]");
    await page.click("#body-tab-1");
    await page.$eval("#body-panel textarea", (area) => (area as HTMLTextAreaElement).select());
    await page.type("#body-panel textarea", '{\n  "cname": "a"\n  "uid": "1"\n}');
    await page.waitForSelector("[aria-invalid=true]");
    const found = await page.$eval("#body-panel textarea", (area) => {
      const about = document.getElementById(area.getAttribute("aria-describedby") ?? "");
      const font = (element: Element | null) => element && getComputedStyle(element).fontFamily;
      return {
        isCode: font(area) === font(document.querySelector(".request pre, .path code")),
        gap: (about?.getBoundingClientRect().top ?? 0) - area.getBoundingClientRect().bottom,
        said: about?.textContent,
      };
    });
    expect(found).toEqual({ isCode: true, gap: expect.any(Number), said });
    expect(found.gap).toBeLessThan(16);
    await page.close();
  },
);

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

test("the Chinese console says in Chinese what is wrong", async () => {
  const { page } = await watchedPage(context, server.url);
  await page.goto(`${server.url}/docs/zh-cn/console/#acquireResource`);
  await page.waitForSelector("[data-emulator]");
  await page.click("#body-tab-1");
  await page.$eval("#body-panel textarea", (area) => (area as HTMLTextAreaElement).select());
  await page.type("#body-panel textarea", '{"cname": 5, "uid": "1", "clientRequest": {}}');
  await page.waitForSelector(".violations li");
  const text = await page.$eval(".violations li", (element) => element.textContent);
  expect(text).toMatch(/\/cname.*\p{Script=Han}/u);
  expect(text).not.toContain("`");
  await page.close();
});

test("a response comes into sight on a phone", async () => {
  const { page } = await watchedPage(context, server.url);
  await page.setViewport({ width: 390, height: 700 });
  await page.goto(`${server.url}/docs/console/#acquireResource`);
  await page.waitForSelector("[data-emulator]");
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.click("button.send");
  const status = await page.waitForSelector(".answer [data-status='200']");
  await expect.poll(() => status?.isIntersectingViewport({ threshold: 1 })).toBe(true);
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
