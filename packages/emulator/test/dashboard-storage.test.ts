import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import S3rver from "@20minutes/s3rver";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { drag, findings, openDashboard, shoot, submit } from "./dashboard-page.ts";
import { openRecordingService, type RecordingService } from "./recording-service.ts";

let bucket: S3rver;
let directory: string;
let endpoint: string;
let service: RecordingService;
let page: Page;
let problems: string[];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "s3-"));
  const address = { address: "127.0.0.1", port: 0, silent: true };
  bucket = new S3rver({ ...address, directory, configureBuckets: [{ name: "films" }] });
  endpoint = `http://127.0.0.1:${(await bucket.run()).port}`;
  // Nobody listens for one of the vendors.
  const overrides = [{ vendor: 1, endpoint: "http://127.0.0.1:9" }];
  service = await openRecordingService({}, { storage: { endpoint, overrides } });
  for (const uid of ["anna", "bo"]) service.emulator.channel("stage").join({ uid });
  ({ page, problems } = await openDashboard(service));
});
afterAll(async () => {
  await service?.close();
  bucket.httpServer.closeAllConnections();
  await bucket.close();
  await rm(directory, { recursive: true, force: true });
});

const form = 'form[aria-label="Start a recording"]';
const keys = { accessKey: "S3RVER", secretKey: "S3RVER" };

/** Starts a recording, and waits until it is shown. */
async function start(values: Record<string, string>): Promise<string> {
  const before = service.emulator.sessions().length;
  await submit(page, "Start a recording", { cname: "stage", ...values });
  await expect.poll(() => service.emulator.sessions().length, { timeout: 30_000 }).toBe(before + 1);
  const sid = service.emulator.sessions().at(-1)?.sid ?? "";
  await page.waitForSelector(`article[data-sid="${sid}"]`);
  return sid;
}

/** Waits until the recording that is shown says something. */
function waitForText(text: string): Promise<unknown> {
  return page.waitForFunction(
    (wanted) => document.querySelector("article")?.textContent?.includes(wanted),
    {},
    text,
  );
}

test("a recording is started with windows that were dragged, and its files are in the bucket", async () => {
  await page.waitForSelector(form);
  await page.$eval(`${form} .layout`, (field) =>
    field.closest("details")?.setAttribute("open", ""),
  );
  const layout = `${form} .layout-editor-controls select`;
  // A layout without windows is refused where it can be mended.
  await page.select(layout, "3");
  const stage = `${form} .layout-editor-window`;
  for (let left = (await page.$$(stage)).length; left > 0; left--) {
    await page.click(`${form} .layout-editor-windows tbody button:last-child`);
  }
  await submit(page, "Start a recording", { cname: "stage" });
  const refusal = await page.waitForSelector(`${form} .refusal:not(:empty)`);
  expect(await refusal?.evaluate((element) => element.textContent)).toContain("layoutConfig");
  expect(await page.$eval(":focus", (field) => field.getAttribute("name"))).toBe("layoutConfig");

  await page.select(layout, "1");
  await page.locator(`${form} .layout-editor-controls > button`).click();
  await page.waitForSelector(stage);
  const [, second] = await page.$$(stage);
  await drag(page, second, [0.99, 0.99], [-0.25, -0.5], form);
  expect(await findings(page)).toEqual([]);
  await shoot(page, "start");
  const sid = await start({ bucket: "films", ...keys });
  expect(service.emulator.session(sid)?.layout).toMatchObject({
    mixedVideoLayout: 3,
    layoutConfig: [
      { x_axis: 0, y_axis: 0, width: 0.5, height: 1 },
      { x_axis: 0.5, y_axis: 0, width: 0.25, height: 0.5 },
    ],
  });
  await waitForText(`Uploaded to ${endpoint}/films/dashboard`);
  await page.waitForFunction(() => document.querySelectorAll("article tbody tr").length > 4);
  await page.click("article button.danger");
  await page.waitForSelector('article[data-state="stopped"]');
  await expect
    .poll(() => service.emulator.session(sid))
    .toMatchObject({ uploadingStatus: "uploaded", media: { pending: 0 } });
  const objects = await readdir(join(directory, "films", "dashboard"));
  expect(objects.join()).toContain(`${sid}_stage.m3u8`);
  expect(await page.$("article .bad")).toBeNull();
});

test("the large window of the vertical layout is chosen", async () => {
  await page.select(`${form} .layout-editor-controls select`, "2");
  await page.waitForSelector(
    `${form} .layout-editor-controls label:not([hidden]) option[value="bo"]`,
  );
  await page.$$eval(`${form} .layout-editor-controls select`, (all) => {
    const large = all.find((one) => one.querySelector('option[value="bo"]'));
    if (large === undefined) throw new Error("Nobody can be chosen");
    large.value = "bo";
    large.dispatchEvent(new Event("change"));
  });
  const sid = await start({ uid: "2", bucket: "films", ...keys });
  expect(service.emulator.session(sid)?.layout).toMatchObject({
    mixedVideoLayout: 2,
    maxResolutionUid: "bo",
  });
  await page.click("article button.danger");
  await page.waitForSelector('article[data-state="stopped"]');
});

test("an upload that fails is shown with its reason, and so are keys that are refused", async () => {
  await start({ uid: "3", bucket: "films", ...keys, vendor: "1" });
  await waitForText("A file could not be written or uploaded: The storage cannot be reached");
  await waitForText("Files waiting to be uploaded:");
  expect(await findings(page)).toEqual([]);
  await shoot(page, "upload-failed");
  await page.click("article button.danger");
  await page.waitForSelector('article[data-state="stopped"]');
  await waitForText("Files waiting to be uploaded:");

  await start({ uid: "4", bucket: "films", ...keys, vendor: "2", secretKey: "wrong-and-secret" });
  await waitForText("The storage rejected the keys or the bucket.");
  await waitForText("The storage returned 403");
  expect(await page.content()).not.toContain("wrong-and-secret");
  expect(problems.filter((problem) => !problem.includes("status of 4"))).toEqual([]);
});
