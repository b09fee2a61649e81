import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDashboard, submit } from "./dashboard-page.ts";
import { launchChromium, sharedTitle } from "./players.ts";
import { openRecordingService, type RecordingService } from "./recording-service.ts";

const label = "Send this camera or screen";
const form = `form[aria-label="${label}"]`;

let service: RecordingService;
beforeAll(async () => {
  service = await openRecordingService();
});
afterAll(() => service?.close());

const users = () => service.emulator.channel("stage").participants();

/** Sends from a page, and waits until the user is in the channel. */
async function send(page: Page, values: Record<string, string>) {
  await page.waitForSelector(form);
  await submit(page, label, { cname: "stage", ...values });
  await page.waitForSelector(".preview video");
  await page.waitForSelector(`[data-uid="${values.uid}"]`);
}

const own = (name: string) => `::-p-xpath(//figure[@class="preview"]//button[.="${name}"])`;

test("who mutes the own camera and microphone is muted in the channel, and leaves when the page is loaded anew", async () => {
  const { page, problems } = await openDashboard(service);
  await send(page, { uid: "camera" });
  await expect.poll(users).toMatchObject([{ uid: "camera", audio: true, video: true }]);
  await page.locator(own("Video")).click();
  await expect.poll(users).toMatchObject([{ audio: true, video: false }]);
  await page.waitForSelector('.preview button[aria-label="Turn on the video"]');
  // Who sends nothing at all is muted, too.
  await page.locator(own("Audio")).click();
  await expect.poll(users).toMatchObject([{ audio: false, video: false }]);
  await page.waitForSelector('.preview button[aria-label="Unmute the audio"]');
  const frames = () =>
    page.$eval(".preview video", (video) => (video as HTMLVideoElement).videoWidth);
  expect(await frames()).toBeGreaterThan(0);
  await page.locator(own("Video")).click();
  await page.locator(own("Audio")).click();
  await expect.poll(users).toMatchObject([{ audio: true, video: true }]);
  await page.reload();
  await expect.poll(users).toEqual([]);
  expect(problems).toEqual([]);
  await page.close();
});

test("a user who is removed from the list ceases to send, and can send again", async () => {
  const { page } = await openDashboard(service);
  await send(page, { uid: "camera" });
  await page.locator('[data-uid="camera"] button[aria-label="Remove: camera"]').click();
  await page.waitForSelector(form);
  expect(await page.$(".preview")).toBeNull();
  await expect.poll(users).toEqual([]);
  await send(page, { uid: "camera" });
  await page.locator("::-p-xpath(//figure//button[.='Stop sending'])").click();
  await page.waitForSelector(form);
  await expect.poll(users).toEqual([]);
  await page.close();
});

test("a screen is sent until the browser ceases to share it", async () => {
  const shared = await service.browser.newPage();
  await shared.setContent(`<title>${sharedTitle}</title><marquee>It moves</marquee>`);
  const { page } = await openDashboard(service);
  await send(page, { uid: "screen", source: "screen" });
  await expect.poll(users).toMatchObject([{ uid: "screen", video: true }]);
  await shared.close();
  await page.waitForSelector(form);
  await expect.poll(users).toEqual([]);
  await page.close();
});

test("a reader without a camera, or one who forbids it, learns what to do, in both languages", async () => {
  const browser: Browser = await launchChromium({ hasMedia: false });
  const { page } = await openDashboard({ ...service, browser });
  const refusal = async (source: string, start: string) => {
    await page.waitForSelector(form.replace(label, start));
    await submit(page, start, { cname: "stage", uid: "me", source });
    const found = await page.waitForFunction(
      (selector) => document.querySelector(`${selector} .refusal`)?.textContent || false,
      {},
      form.replace(label, start),
    );
    return await found.jsonValue();
  };
  expect(await refusal("camera", label)).toMatch(/^This machine has neither a camera nor/);
  expect(await refusal("screen", label)).toMatch(/^The browser does not let this page use/);
  await page.locator("header button[lang]").click();
  const chinese = "发送本机摄像头或屏幕";
  expect(await refusal("camera", chinese)).toMatch(/^本机没有摄像头/);
  expect(await refusal("screen", chinese)).toMatch(/^浏览器不允许/);
  expect(users()).toEqual([]);
  await browser.close();
});
