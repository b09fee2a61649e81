import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Caller } from "./caller.ts";
import {
  brokenWords,
  drag,
  editedWindow,
  findings,
  livePicture,
  openDashboard,
  setColor,
  shoot,
  submit,
  tabTo,
  touchingButtons,
} from "./dashboard-page.ts";
import { openRecordingService, type RecordingService } from "./recording-service.ts";

let service: RecordingService;
let receiver: string;
/** Takes callbacks, and confirms none of them. */
const refusing = createServer((_, response) => response.writeHead(500).end());

beforeAll(async () => {
  await once(refusing.listen(0, "127.0.0.1"), "listening");
  receiver = `http://127.0.0.1:${(refusing.address() as AddressInfo).port}/?token=hidden`;
  service = await openRecordingService({
    participants: [{ uid: "anna" }],
    ...{ callbackUrl: receiver, callbackRetryDelay: 600_000 },
  });
});
afterAll(async () => {
  await service?.close();
  refusing.close();
});

/** Waits until a pixel of the video has a color. @param at place in hundredths of both sides */
async function waitForPixel(page: Page, at: readonly [number, number], color: string) {
  await page.waitForFunction(
    ([x, y], wanted) => {
      const video = document.querySelector("video");
      if (!video?.videoWidth) return false;
      const canvas = document.createElement("canvas");
      const { videoWidth: width, videoHeight: height } = video;
      Object.assign(canvas, { width, height });
      const context = canvas.getContext("2d");
      context?.drawImage(video, 0, 0);
      const place = [Math.floor((x * width) / 100), Math.floor((y * height) / 100)] as const;
      const [red = 0, green = 0, blue = 0] = context?.getImageData(...place, 1, 1).data ?? [];
      const isRed = red > 150 && green < 60 && blue < 60;
      return isRed === (wanted === "red");
    },
    { polling: 100 },
    at,
    color,
  );
}

test("a recording is started, watched, laid out anew by dragging, and stopped on the dashboard", async () => {
  const { page, problems } = await openDashboard(service);

  await submit(page, "Add a participant", { cname: "stage", uid: "bo" });
  await page.waitForSelector('[data-uid="bo"]');
  expect(service.emulator.channel("stage").participants()).toMatchObject([
    { uid: "anna" },
    { uid: "bo" },
  ]);
  await page.click('[data-uid="bo"] button');
  await page.waitForSelector('[data-uid="bo"] button[aria-pressed="false"]');
  expect(service.emulator.channel("stage").participants()[1]).toMatchObject({
    audio: false,
    video: true,
  });

  await submit(page, "Start a recording", { cname: "stage" });
  await page.waitForSelector('article[data-state="recording"] video');
  await page.waitForFunction(() => (document.querySelector("video")?.currentTime ?? 0) > 1);
  const first = await livePicture(page, "");
  await livePicture(page, first);

  // Two windows side by side; the second one gives way to the background.
  await page.locator("article ::-p-text(Edit these windows)").click();
  await page.waitForSelector(editedWindow);
  await setColor(page, "#d00000");
  await waitForPixel(page, [95, 95], "not red");
  const [, second] = await page.$$(editedWindow);
  await drag(page, second, [0.99, 0.99], [-0.25, -0.5]);
  await drag(page, second, [0.5, 0.5], [-0.1, 0.2]);
  // The last drag was one too many, and is undone as one.
  await page.keyboard.down("Control");
  await page.keyboard.press("z");
  await page.keyboard.up("Control");
  await page.click('form[aria-label="Update the layout"] button.main');
  await waitForPixel(page, [95, 95], "red");
  const [session] = service.emulator.sessions();
  expect(session?.layout?.layoutConfig).toMatchObject([
    { x_axis: 0, y_axis: 0, width: 0.5, height: 1 },
    { x_axis: 0.5, y_axis: 0, width: 0.25, height: 0.5 },
  ]);
  expect(await findings(page)).toEqual([]);
  await shoot(page, "recording");

  await page.$$eval("article details", (all) => {
    for (const one of all) one.open = true;
  });
  await submit(page, "Update the subscription", {
    unSubscribeVideoUids: "bo",
    subscribeAudioUids: "anna",
  });
  await expect
    .poll(() => service.emulator.session(session?.sid ?? "")?.subscription)
    .toEqual({ audio: { only: ["anna"] }, video: { except: ["bo"] } });

  await page.click('[data-uid="bo"] button:last-child');
  await page.waitForFunction(() => document.querySelector('[data-uid="bo"]') === null);
  await page.click("article button.danger");
  await page.waitForSelector('article[data-state="stopped"]');
  await page.waitForFunction(() => document.querySelectorAll("article tbody tr").length > 2);
  expect(service.emulator.session(session?.sid ?? "")?.state).toBe("stopped");
  expect(await page.$$eval("article td a", (links) => links.map((link) => link.title))).toContain(
    `recordings/dashboard/${session?.sid}_stage.m3u8`,
  );
  // It plays after its end, too, and can be named by a link.
  expect(new URL(page.url()).hash).toBe(`#${session?.sid}`);
  await page.reload({ waitUntil: "load" });
  await page.waitForFunction(() => (document.querySelector("video")?.currentTime ?? 0) > 0.5);
  expect(await page.$(".live-picture")).toBeNull();
  expect(problems).toEqual([]);
  await page.close();
});

test("a recording is started and laid out anew with the keyboard alone", async () => {
  service.emulator.reset();
  service.emulator.channel("room-42").join({ uid: "bo" });
  const { page } = await openDashboard(service);
  await page.waitForSelector('form[aria-label="Start a recording"] button.main');
  await tabTo(page, 'form[aria-label="Start a recording"] button.main');
  await page.keyboard.press("Enter");
  await page.waitForSelector(".live-picture");
  // It is there once a window is.
  await page.waitForSelector("article .layout-editor-controls > button", { visible: true });
  await tabTo(page, "article .layout-editor-controls > button");
  await page.keyboard.press("Enter");
  await tabTo(page, editedWindow);
  for (const key of ["ArrowDown", "ArrowRight"] as const) await page.keyboard.press(key);
  await page.keyboard.down("Control");
  await page.keyboard.press("z");
  await page.keyboard.up("Control");
  await page.keyboard.down("Shift");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.up("Shift");
  await tabTo(page, 'form[aria-label="Update the layout"] button.main');
  await page.keyboard.press("Enter");
  await expect
    .poll(() => service.emulator.sessions()[0]?.layout?.layoutConfig?.[0], { timeout: 30_000 })
    .toMatchObject({ x_axis: 0, y_axis: 0, width: 0.45, height: 1 });
  await page.setViewport({ width: 390, height: 900 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
  expect(await findings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await shoot(page, "phone");
  await page.close();
});

test("a refusal is shown beside the field that it is about, with place and reason", async () => {
  service.emulator.reset();
  const { page } = await openDashboard(service);
  const form = 'form[aria-label="Start a recording"]';
  await page.waitForSelector(form);
  await submit(page, "Start a recording", { cname: "stage", maxIdleTime: "1" });
  const refusal = await page.waitForSelector(`${form} .refusal:not(:empty)`);
  expect(await refusal?.evaluate((element) => element.textContent)).toBe(
    "Refused: 2: /clientRequest/recordingConfig/maxIdleTime must be at least 5, got 1.",
  );
  expect(await page.$eval(":focus", (field) => field.getAttribute("name"))).toBe("maxIdleTime");
  expect(await page.$eval(":focus", (field) => field.ariaInvalid)).toBe("true");
  expect(await findings(page)).toEqual([]);
  await shoot(page, "refused");
  await submit(page, "Start a recording", { cname: "stage", maxIdleTime: "5", mode: "snapshots" });
  await page.waitForFunction(() => {
    const [image] = document.querySelectorAll<HTMLImageElement>(".snapshots img");
    return (image?.naturalWidth ?? 0) > 0;
  });
  expect(service.emulator.sessions()).toMatchObject([{ output: "snapshots", mode: "individual" }]);
  expect(await findings(page)).toEqual([]);
  await shoot(page, "snapshots");
  await page.close();
});

test("a Chinese page gets the reasons of refusals in Chinese", async () => {
  service.emulator.reset();
  const { page } = await openDashboard(service);
  await page.click('header button[lang="zh-CN"]');
  await page.waitForSelector('form[aria-label="开始录制"]');
  await submit(page, "开始录制", { cname: "stage", maxIdleTime: "1" });
  const reason = "2: /clientRequest/recordingConfig/maxIdleTime 应为：不小于 5 的数；实际为：1。";
  for (const place of [".refusal:not(:empty)", '[aria-labelledby="requests"] tr:has(td.bad)']) {
    const shown = await page.waitForSelector(place);
    expect(await shown?.evaluate(({ textContent }) => textContent)).toContain(reason);
  }
  expect(service.emulator.requests().at(-1)?.reason).toMatch(/must be at least 5, got 1\.$/);
  await page.close();
});

test("faults, callbacks and the clock are seen and changed on the dashboard", async () => {
  service.emulator.reset();
  const { page } = await openDashboard(service);
  await submit(page, "Start a recording", { cname: "stage" });
  // The receiver has answered 500.
  await page.waitForFunction(() => {
    const text = document.querySelector('[aria-labelledby="callbacks"] tbody')?.textContent ?? "";
    return /recorder_started.*500 signed.*Next attempt at/s.test(text);
  });
  const shown = await page.$eval('[aria-labelledby="callbacks"]', ({ textContent }) => textContent);
  expect(shown).toContain(new URL(receiver).origin);
  expect(shown).not.toContain("hidden");

  await submit(page, "Add a scenario", { preset: "worker-failure" });
  await page.waitForFunction(() =>
    document.querySelector('[aria-labelledby="faults"] li')?.textContent?.includes("code 15"),
  );
  await submit(page, "Start a recording", { cname: "stage", uid: "527842" });
  await page.waitForFunction(() =>
    document.querySelector(".refusal:not(:empty)")?.textContent?.startsWith("Refused: 15: "),
  );
  await page.waitForFunction(() =>
    document.querySelector('[aria-labelledby="requests"] tbody')?.textContent?.includes("15: "),
  );
  expect(await findings(page)).toEqual([]);
  await shoot(page, "callbacks");
  await page.click("article button.danger");
  await page.waitForSelector('article[data-state="stopped"]');
  const before = service.emulator.clock.now();
  await page.click('[aria-label="Advance by 1 h"]');
  await expect.poll(() => service.emulator.clock.now() - before).toBeGreaterThan(3_599_000);
  const [freeze] = await page.$$(".clock button");
  await freeze?.click();
  await page.waitForSelector(".clock .note");
  expect(service.emulator.clock.isFrozen).toBe(true);
  service.emulator.clock.resume();
  await page.close();
});

test("who starts another recording of the channel gets another UID for its recorder", async () => {
  service.emulator.reset();
  const { page } = await openDashboard(service);
  const form = 'form[aria-label="Start a recording"]';
  await page.waitForSelector(form);
  const recorders = () => service.emulator.sessions().map(({ uid, state }) => [uid, state]);
  const uidBecomes = (uid: string) =>
    page.waitForFunction(
      (field, wanted) => document.querySelector<HTMLInputElement>(field)?.value === wanted,
      {},
      `${form} [name="uid"]`,
      uid,
    );
  await submit(page, "Start a recording", { cname: "stage" });
  await uidBecomes("527842");
  await submit(page, "Start a recording", { mode: "individual" });
  await uidBecomes("527843");
  expect(recorders()).toEqual([
    ["527841", "recording"],
    ["527842", "recording"],
  ]);
  // Another channel has recorders of its own.
  await submit(page, "Start a recording", { mode: "mix", cname: "studio" });
  await expect.poll(recorders).toHaveLength(3);
  expect(recorders().at(-1)).toEqual(["527841", "recording"]);
  await page.close();
});

test("each scenario of faults says what it does, in both languages", async () => {
  service.emulator.reset();
  const { page } = await openDashboard(service);
  for (const form of ['[aria-label="Add a scenario"]', '[aria-label="添加场景"]']) {
    if (form.includes("场景")) await page.click('header button[lang="zh-CN"]');
    const select = await page.waitForSelector(`form${form} select`);
    const names = await select?.$$eval("option", (all) => all.map(({ value }) => value));
    const said = new Set<string>();
    for (const name of names ?? []) {
      await page.select(`form${form} select`, name);
      const isNew = (place: string, before: string[]) => {
        const text = document.querySelector(place)?.textContent ?? "";
        return text !== "" && !before.includes(text) && text;
      };
      const text = await page.waitForFunction(isNew, {}, `form${form} .note`, [...said]);
      said.add(String(await text.jsonValue()));
    }
    expect(said.size).toBeGreaterThanOrEqual(12);
  }
  expect(await findings(page)).toEqual([]);
  await page.close();
});

test.each([
  ["en", /^The emulator cannot be reached\. Start it again/],
  ["zh-CN", /^无法连接模拟服务。请重新启动它/],
] as const)("a page whose emulator has ended says so: %s", async (language, words) => {
  const { page } = await openDashboard(service);
  if (language !== "en") await page.click('header button[lang="zh-CN"]');
  await page.waitForFunction((tag) => document.documentElement.lang === tag, {}, language);
  await page.waitForSelector("form");
  await page.setOfflineMode(true);
  const [freeze] = await page.$$(".clock button");
  await freeze?.click();
  const problem = await page.waitForSelector(".problem:not(:empty)");
  expect(await problem?.evaluate(({ textContent }) => textContent)).toMatch(words);
  const start = language === "en" ? "Start a recording" : "开始录制";
  await submit(page, start, { cname: "stage" });
  const refusal = await page.waitForSelector(`form[aria-label="${start}"] .refusal:not(:empty)`);
  expect(await refusal?.evaluate(({ textContent }) => textContent)).toMatch(words);
  await page.close();
});

test.each([
  ["en", "light", 1440],
  ["en", "dark", 390],
  ["zh-CN", "dark", 1440],
  ["zh-CN", "light", 390],
] as const)(
  "the dashboard is accessible and fits: %s, %s, %i pixels",
  async (language, scheme, width) => {
    service.emulator.reset();
    const caller = new Caller(service.emulator);
    await caller.record("individual");
    await caller.acquire({ cname: "", uid: "1", clientRequest: {} });
    const { page, problems } = await openDashboard(service);
    await page.waitForSelector('[aria-labelledby="requests"] td.bad');
    await page.waitForSelector("article table");
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    if (language !== "en") await page.click('header button[lang="zh-CN"]');
    await page.waitForFunction((tag) => document.documentElement.lang === tag, {}, language);
    expect(await findings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await touchingButtons(page)).toEqual([]);
    expect(await brokenWords(page)).toEqual([]);
    const tables = await page.$$eval(".scroll", (all) =>
      all.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
    );
    expect(tables.length).toBeGreaterThanOrEqual(2);
    expect(tables.filter((hidden) => hidden > 0)).toEqual([]);
    const { DASHBOARD_SCREENSHOTS: shots } = process.env;
    if (shots) {
      await page.screenshot({ path: join(shots, `${language}-${width}.png`), fullPage: true });
    }
    expect(problems).toEqual([]);
    await page.close();
  },
);

test("others than browsers get JSON, and the page has a strict policy", async () => {
  const json = await fetch(`${service.server.url}/_emulator/`);
  expect(json.headers.get("content-type")).toContain("application/json");
  expect(json.headers.get("vary")).toContain("accept");
  const page = await fetch(`${service.server.url}/_emulator/`, {
    headers: { accept: "text/html" },
  });
  expect(page.headers.get("content-security-policy")).toMatch(
    /^default-src 'none'; script-src 'self';/,
  );
  expect(await page.text()).not.toContain(service.emulator.project.customerCertificate);
});
