import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import axe from "axe-core";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createEmulator, type Emulator } from "../src/emulator.ts";
import type { Media } from "../src/media/media.ts";
import { openMedia } from "../src/media/open-media.ts";
import { type EmulatorServer, serve } from "../src/serve.ts";
import { launchChromium } from "./players.ts";

// A browser takes its time when all packages are tested at once.
vi.setConfig({ testTimeout: 120_000 });

let folder: string;
let media: Media | undefined;
let emulator: Emulator;
let server: EmulatorServer;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dashboard-"));
  media = await openMedia({ recordings: folder });
  emulator = createEmulator({ media, participants: [{ uid: "anna" }], rateLimit: false });
  [server, browser] = await Promise.all([serve(emulator, { port: 0 }), launchChromium()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await media?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Opens the dashboard, and notes what goes wrong on it and what it asks of other hosts. */
async function openDashboard(): Promise<{ readonly page: Page; readonly problems: string[] }> {
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    const isLocal = ["data:", "blob:"].includes(protocol) || origin === server.url;
    if (!isLocal) problems.push(`request to another host: ${request.url()}`);
  });
  page.setDefaultTimeout(60_000);
  await page.evaluateOnNewDocument(() => localStorage.setItem("language", "en"));
  await page.goto(`${server.url}/_emulator/`, { waitUntil: "load" });
  await page.waitForSelector(".live");
  return { page, problems };
}

/** Rules that axe finds broken, and that are serious or critical. */
async function findings(page: Page): Promise<string[]> {
  const { violations } = (await page.evaluate(`${axe.source}; axe.run(document)`)) as {
    violations: { id: string; impact: string; nodes: { html: string }[] }[];
  };
  return violations
    .filter(({ impact }) => ["serious", "critical"].includes(impact))
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** Takes a screenshot for people, if they have named a folder for it. */
async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.DASHBOARD_SCREENSHOTS;
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** Fills the fields of a form and submits it. */
async function submit(page: Page, label: string, values: Record<string, string>): Promise<void> {
  const form = `form[aria-label="${label}"]`;
  for (const [name, value] of Object.entries(values)) {
    await page.$eval(
      `${form} [name="${name}"]`,
      (field, text) => {
        (field as HTMLInputElement).value = text;
        field.dispatchEvent(new Event("input", { bubbles: true }));
        field.dispatchEvent(new Event("change", { bubbles: true }));
      },
      value,
    );
  }
  await page.click(`${form} button.main`);
}

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

test("a recording is started, watched, laid out anew and stopped on the dashboard", async () => {
  const { page, problems } = await openDashboard();

  await submit(page, "Add a participant", { cname: "stage", uid: "bo" });
  await page.waitForSelector('[data-uid="bo"]');
  expect(emulator.channel("stage").participants()).toMatchObject([{ uid: "anna" }, { uid: "bo" }]);
  await page.click('[data-uid="bo"] button');
  await page.waitForSelector('[data-uid="bo"] button[aria-pressed="false"]');
  expect(emulator.channel("stage").participants()[1]).toMatchObject({ audio: false, video: true });

  await page.click('[aria-labelledby="recordings"] summary');
  await submit(page, "Start a recording", { cname: "stage", mixedVideoLayout: "1" });
  await page.waitForSelector('article[data-state="recording"] video');
  await page.waitForFunction(() => (document.querySelector("video")?.currentTime ?? 0) > 1);
  // In the vertical layout, the column of small windows has room below its only one.
  await waitForPixel(page, [95, 95], "not red");
  await submit(page, "Update the layout", { mixedVideoLayout: "2", backgroundColor: "#d00000" });
  await waitForPixel(page, [95, 95], "red");
  expect(await findings(page)).toEqual([]);
  await shoot(page, "recording");

  await page.click('[data-uid="bo"] button:last-child');
  await page.waitForFunction(() => document.querySelector('[data-uid="bo"]') === null);
  const stop = await page.waitForSelector("::-p-text(Stop)");
  await stop?.click();
  await page.waitForSelector('article[data-state="stopped"]');
  await page.waitForFunction(() => document.querySelectorAll("article tbody tr").length > 2);
  const [session] = emulator.sessions();
  expect(session).toMatchObject({ state: "stopped", mode: "mix", layout: { mixedVideoLayout: 2 } });
  expect(await page.$eval("article", (article) => article.textContent)).toContain(
    `recordings/dashboard/${session?.sid}_stage.m3u8`,
  );
  expect(problems).toEqual([]);
  await page.close();
});

test("faults, refusals and the clock are seen and changed on the dashboard", async () => {
  emulator.reset();
  const { page } = await openDashboard();
  await submit(page, "Add a scenario", { preset: "worker-failure" });
  await page.waitForFunction(() => document.body.textContent?.includes('"code":15'));
  await page.click('[aria-labelledby="recordings"] summary');
  await submit(page, "Start a recording", { cname: "stage" });
  await page.waitForFunction(() =>
    document.querySelector('[role="alert"]')?.textContent?.startsWith("15: "),
  );
  await page.waitForFunction(() =>
    document.querySelector('[aria-labelledby="requests"] tbody')?.textContent?.includes("15: "),
  );
  const before = emulator.clock.now();
  await page.click('[aria-label="Advance by 1 h"]');
  await expect.poll(() => emulator.clock.now() - before).toBeGreaterThan(3_599_000);
  const [freeze] = await page.$$(".clock button");
  await freeze?.click();
  await page.waitForSelector(".clock .note");
  expect(emulator.clock.isFrozen).toBe(true);
  await page.close();
});

test.each([
  ["en", "light", 1280],
  ["en", "dark", 390],
  ["zh-CN", "dark", 1280],
  ["zh-CN", "light", 390],
] as const)(
  "the dashboard is accessible and fits: %s, %s, %i pixels",
  async (language, scheme, width) => {
    const { page, problems } = await openDashboard();
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    if (language !== "en") await page.click('header button[lang="zh-CN"]');
    await page.waitForFunction((tag) => document.documentElement.lang === tag, {}, language);
    expect(await findings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const { DASHBOARD_SCREENSHOTS: shots } = process.env;
    if (shots) {
      await page.screenshot({ path: join(shots, `${language}-${width}.png`), fullPage: true });
    }
    expect(problems).toEqual([]);
    await page.close();
  },
);

test("others than browsers get JSON, and the page has a strict policy", async () => {
  const json = await fetch(`${server.url}/_emulator/`);
  expect(json.headers.get("content-type")).toContain("application/json");
  expect(json.headers.get("vary")).toContain("accept");
  const page = await fetch(`${server.url}/_emulator/`, { headers: { accept: "text/html" } });
  expect(page.headers.get("content-security-policy")).toMatch(
    /^default-src 'none'; script-src 'self';/,
  );
  expect(await page.text()).not.toContain(emulator.project.customerCertificate);
});
