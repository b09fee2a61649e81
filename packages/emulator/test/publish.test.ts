import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDashboard, submit, tabTo, touchingButtons } from "./dashboard-page.ts";
import { launchChromium } from "./players.ts";
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
  expect(await touchingButtons(page)).toEqual([]);
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
  const { page } = await openDashboard(service);
  await send(page, { uid: "screen", source: "screen" });
  await expect.poll(users).toMatchObject([{ uid: "screen", video: true }]);
  // A browser without a window has no button for it.
  await page.$eval(".preview video", (video) => {
    const { srcObject } = video as HTMLVideoElement;
    (srcObject as MediaStream).getVideoTracks()[0]?.dispatchEvent(new Event("ended"));
  });
  await page.waitForSelector(form);
  await expect.poll(users).toEqual([]);
  await page.close();
});

test.each([
  ["refused", /^The browser does not let this page use/, /^浏览器不允许/],
  ["none", /^This machine has neither a camera nor/, /^本机没有摄像头/],
] as const)(
  "a reader whose camera is %s learns what to do, in both languages",
  async (media, english, chinese) => {
    const browser = await launchChromium(media);
    try {
      const { page } = await openDashboard({ ...service, browser });
      const refusal = async (start: string) => {
        const place = form.replace(label, start);
        await page.waitForSelector(place);
        await submit(page, start, { cname: "stage", uid: "me", source: "camera" });
        const shown = await page.waitForSelector(`${place} .refusal:not(:empty)`);
        return await shown?.evaluate(({ textContent }) => textContent);
      };
      expect(await refusal(label)).toMatch(english);
      await page.click('header button[lang="zh-CN"]');
      expect(await refusal("发送本机摄像头或屏幕")).toMatch(chinese);
      expect(users()).toEqual([]);
    } finally {
      await browser.close();
    }
  },
);

test("windows of a recording to come are places of the users who are expected, until one is there", async () => {
  const { page } = await openDashboard(service);
  const start = 'form[aria-label="Start a recording"]';
  await page.waitForSelector(start);
  const names = () =>
    page.$$eval(`${start} .layout-editor-stage svg text`, (windows) =>
      windows.map(({ textContent }) => textContent),
    );
  const type = (name: string, text: string) =>
    page.$eval(
      `${start} [name="${name}"]`,
      (field, value) => {
        (field as HTMLInputElement).value = value;
        field.dispatchEvent(new Event("input", { bubbles: true }));
      },
      text,
    );
  await type("cname", "rehearsal");
  const anybody = ["any 1", "any 2", "any 3", "any 4"];
  await expect.poll(names).toEqual(anybody);
  await type("subscribeVideoUids", "anna, bo");
  await expect.poll(names).toEqual(["anna", "bo"]);
  await type("subscribeVideoUids", "#allstream#");
  await expect.poll(names).toEqual(anybody);
  await type("subscribeVideoUids", "anna, bo");
  await expect.poll(names).toEqual(["anna", "bo"]);
  service.emulator.channel("rehearsal").join({ uid: "bo" });
  await expect.poll(names).toEqual(["bo"]);
  await page.close();
});

test("a screen is sent, recorded and stopped with the keyboard alone, which never loses its place", async () => {
  const { page, problems } = await openDashboard(service);
  const hasFocus = (selector: string) =>
    page.waitForFunction((wanted) => document.activeElement?.matches(wanted), {}, selector);
  const enter = async (selector: string) => {
    await tabTo(page, selector);
    await page.keyboard.press("Enter");
  };
  const fill = async (selector: string, text: string) => {
    await tabTo(page, selector);
    await page.keyboard.type(text);
  };
  await page.waitForSelector(form);
  await enter(`details:has(> ${form}) > summary`);
  await fill(`${form} [name="cname"]`, "stage");
  await fill(`${form} [name="uid"]`, "keys");
  await tabTo(page, `${form} [name="source"]`);
  await page.keyboard.press("ArrowDown");
  await enter(`${form} button.main`);
  await hasFocus(".preview");
  await expect.poll(users).toMatchObject([{ uid: "keys", video: true }]);

  const start = 'form[aria-label="Start a recording"]';
  await fill(`${start} [name="cname"]`, "stage");
  await enter(`${start} button.main`);
  await page.waitForSelector('article[data-state="recording"]');
  const status = () => service.emulator.sessions().at(-1)?.status;
  await expect.poll(status, { timeout: 60_000 }).toBe(5);
  await enter("article .danger");
  await page.waitForSelector('article[data-state="stopped"]');
  await hasFocus("article h3");

  await enter(".preview > button");
  await page.waitForSelector(form);
  await hasFocus("#channels");
  await expect.poll(users).toEqual([]);
  expect(problems).toEqual([]);
  await page.close();
});
