import { CloudRecording } from "@cloud-recording/client";
import { createEmulator, type Emulator } from "@cloud-recording/emulator";
import { type EmulatorServer, serve } from "@cloud-recording/emulator/serve";
import type { LayoutWindow } from "@cloud-recording/layouts";
import type { BrowserContext, ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeContext, openContext, watchedPage } from "./browser.ts";
import { folder } from "./site.ts";

const window = ".layout-editor-window";

let context: BrowserContext;
let emulator: Emulator;
let server: EmulatorServer;
beforeAll(async () => {
  emulator = createEmulator({ startUp: 0, rateLimit: false });
  [context, server] = await Promise.all([
    openContext(),
    serve(emulator, { port: 0, site: folder }),
  ]);
});
afterAll(() => Promise.all([closeContext(context), server.close()]));

async function openEditor(language = ""): Promise<{ page: Page; problems: string[] }> {
  const watched = await watchedPage(context, server.url);
  await watched.page.setViewport({ width: 1200, height: 1400 });
  await watched.page.goto(`${server.url}/docs/${language}guides/layouts/`);
  await watched.page.waitForSelector(window);
  // What is dragged must be below the header of the page.
  await watched.page.$eval("layout-editor", (editor) => editor.scrollIntoView({ block: "center" }));
  return watched;
}

async function json(page: Page): Promise<string> {
  return await page.$eval("layout-editor pre", (pre) => pre.textContent);
}

async function windows(page: Page): Promise<LayoutWindow[]> {
  return JSON.parse(await json(page)).clientRequest.layoutConfig;
}

/** Drags a point of an element by fractions of the canvas. */
async function drag(
  page: Page,
  element: ElementHandle | undefined,
  from: readonly [across: number, down: number],
  by: readonly [across: number, down: number],
): Promise<void> {
  const canvas = await (await page.$(".layout-editor-stage"))?.boundingBox();
  const box = await element?.boundingBox();
  if (!canvas || !box) throw new Error("The canvas has no window to drag");
  const [x, y] = [box.x + from[0] * box.width, box.y + from[1] * box.height];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by[0] * canvas.width, y + by[1] * canvas.height, { steps: 5 });
  await page.mouse.up();
}

test("windows are dragged by their middle and by their corner, and snap", async () => {
  const { page, problems } = await openEditor();
  const last = (await page.$$(window)).at(-1);
  await drag(page, last, [0.5, 0.5], [-0.12, -0.18]);
  expect((await windows(page)).at(-1)).toEqual({
    x_axis: 0.4,
    y_axis: 0.3,
    width: 0.5,
    height: 0.5,
  });
  await drag(page, last, [0.99, 0.99], [-0.21, 0.09]);
  expect((await windows(page)).at(-1)).toEqual({
    x_axis: 0.4,
    y_axis: 0.3,
    width: 0.3,
    height: 0.6,
  });
  expect(problems).toEqual([]);
  await page.close();
});

test("windows are moved, resized, stacked and removed by keys, and keep the focus", async () => {
  const { page } = await openEditor();
  const focused = () => page.evaluate(() => document.activeElement?.ariaLabel);
  await page.focus(window);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.down("Shift");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.up("Shift");
  await page.keyboard.press("PageUp");
  expect((await windows(page))[1]).toEqual({ x_axis: 0.05, y_axis: 0, width: 0.5, height: 0.55 });
  expect(await focused()).toMatch(/^Window 2, user 2, x_axis 0.05/);
  await page.keyboard.press("Delete");
  expect(await windows(page)).toHaveLength(3);
  expect(await focused()).toMatch(/^Window 2/);
  await page.close();
});

test("a mistake is told in the language of the page, and nothing is lost", async () => {
  for (const [language, told] of [
    ["", "/layoutConfig/0/x_axis: expected at most 1, got 320."],
    ["zh-cn/", "/layoutConfig/0/x_axis：大于允许的最大值（当前值：320）"],
  ] as const) {
    const { page } = await openEditor(language);
    const field = await page.$("tbody tr:first-child td:nth-of-type(2) input");
    await field?.click({ count: 3 });
    await field?.type("320");
    expect(
      await page.$$eval(".layout-editor-mistakes li", (all) => all.map((li) => li.textContent)),
    ).toEqual([told]);
    await field?.click({ count: 3 });
    await field?.type("0");
    expect(await page.$(".layout-editor-mistakes li")).toBeNull();
    expect(await page.$$(window)).toHaveLength(4);
    await page.close();
  }
});

test("the emulator takes the JSON, and the layout is the one on the canvas", async () => {
  const { page } = await openEditor();
  const cloud = new CloudRecording({ ...emulator.project, fetch: emulator.fetch });
  const recording = await cloud.record({
    channel: { cname: "room-42", uid: "527841" },
    mode: "mix",
    recordingConfig: { channelType: 0 },
  });
  await drag(page, (await page.$$(window)).at(-1), [0.5, 0.5], [-0.2, -0.2]);
  const { appId, customerId, customerCertificate } = emulator.project;
  const { resourceId, sid } = recording.session;
  const session = `resourceid/${resourceId}/sid/${sid}/mode/mix`;
  const response = await emulator.fetch(
    `${server.url}/v1/apps/${appId}/cloud_recording/${session}/updateLayout`,
    {
      method: "POST",
      headers: {
        "content-type": "application/json;charset=utf-8",
        authorization: `Basic ${btoa(`${customerId}:${customerCertificate}`)}`,
      },
      body: await json(page),
    },
  );
  expect(response.status).toBe(200);
  expect(emulator.session(sid)?.layout).toMatchObject({
    mixedVideoLayout: 3,
    layoutConfig: await windows(page),
  });
  await page.close();
});

test("presets are drawn, and their windows can be taken over", async () => {
  const { page } = await openEditor();
  await page.select("layout-editor select", "2");
  expect(await page.$$(window)).toHaveLength(0);
  expect(await page.$eval(".layout-editor-stage title", (title) => title.textContent)).toBe(
    "Layout 2, vertical, 4 users",
  );
  expect(JSON.parse(await json(page)).clientRequest).toEqual({
    mixedVideoLayout: 2,
    backgroundColor: "#000000",
  });
  // While nobody is seen, there are none to take over.
  const users = await page.$('layout-editor input[max="17"]');
  const isOffered = () =>
    page.$eval(".layout-editor-controls > button", (button) => button.checkVisibility());
  await users?.click({ count: 3 });
  await users?.type("0");
  expect(await isOffered()).toBe(false);
  await users?.click({ count: 3 });
  await users?.type("4");
  expect(await isOffered()).toBe(true);
  await page.locator("layout-editor ::-p-text(Edit these windows)").click();
  expect((await windows(page)).map(({ width }) => width)).toEqual([0.75, 0.25, 0.25, 0.25]);
  await page.close();
});

test("who opens its link sees the same layout", async () => {
  const { page, problems } = await openEditor();
  await drag(page, (await page.$$(window)).at(-1), [0.5, 0.5], [-0.2, -0.2]);
  // The clipboard of this machine is left alone.
  await page.evaluate(() => {
    navigator.clipboard.writeText = async (text) => {
      document.body.dataset.copied = text;
    };
  });
  await page.locator("layout-editor ::-p-text(Copy a link)").click();
  await page.waitForSelector("body[data-copied]");
  const link = await page.$eval("body", ({ dataset }) => dataset.copied ?? "");
  const layout = await json(page);
  await page.goto("about:blank");
  await page.goto(link);
  await page.waitForSelector(window);
  expect(await json(page)).toBe(layout);
  // The same in the other language.
  await Promise.all([page.waitForNavigation(), page.click("a.language")]);
  await page.waitForSelector(window);
  expect(await json(page)).toBe(layout);
  expect(problems).toEqual([]);
  await page.close();
});

test("JSON that is pasted is taken over, and can be undone", async () => {
  const { page } = await openEditor();
  const before = await json(page);
  const paste = (text: string) =>
    page.$eval(
      ".layout-editor-result",
      (element, pasted) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", pasted);
        element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
      },
      text,
    );
  const place = { x_axis: 0.25, y_axis: 0, width: 0.5, height: 1 };
  const clientRequest = { mixedVideoLayout: 3, layoutConfig: [{ uid: "7", ...place }] };
  await paste(JSON.stringify({ cname: "a", uid: "1", clientRequest }));
  expect(await windows(page)).toEqual([{ uid: "7", ...place }]);
  await paste("{ broken");
  expect(await page.$eval(".layout-editor-bar [role=status]", (one) => one.textContent)).toBe(
    "The clipboard has no layout as JSON",
  );
  expect(await windows(page)).toHaveLength(1);
  await page.locator("layout-editor ::-p-text(Undo)").click();
  expect(await json(page)).toBe(before);
  await page.close();
});
