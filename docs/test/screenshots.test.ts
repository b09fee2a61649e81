import { mkdir, stat } from "node:fs/promises";
import type { EmulatorServer } from "@cloud-recording/emulator/serve";
import type { BrowserContext } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeContext, openContext, watchedPage } from "./browser.ts";
import { screenshots, serveByEmulator } from "./site.ts";

let context: BrowserContext;
let server: EmulatorServer;
beforeAll(async () => {
  [context, server] = await Promise.all([openContext(), serveByEmulator()]);
  await mkdir(screenshots, { recursive: true });
});
afterAll(() => Promise.all([closeContext(context), server.close()]));

const devices = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 900 },
};
const looks = [
  ["", "phone", "light"],
  ["", "desktop", "dark"],
  ["errors/", "phone", "dark"],
  ["guides/layouts/", "phone", "light"],
  ["guides/layouts/", "desktop", "light"],
  ["console/", "phone", "light"],
  ["console/", "desktop", "dark"],
  ["reference/", "phone", "light"],
  ["reference/", "desktop", "dark"],
  ["zh-cn/", "phone", "light"],
  ["zh-cn/quick-start/", "desktop", "light"],
  ["zh-cn/errors/", "desktop", "light"],
  ["zh-cn/reference/", "desktop", "light"],
  ["traceability/", "phone", "light"],
] as const;

/** For people to look at, in `test-results/`. */
test.concurrent.each(looks)(
  "a picture of /%s on a %s in %s is kept",
  async (path, device, scheme) => {
    const { page } = await watchedPage(context, server.url);
    await page.setViewport(devices[device]);
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    await page.goto(`${server.url}/docs/${path}`, { waitUntil: "networkidle0" });
    const name = `${path.replaceAll("/", "-") || "first-"}${device}-${scheme}.png`;
    await page.screenshot({
      path: `${screenshots}${name}`,
      optimizeForSpeed: true,
      fullPage: device === "desktop" && !path.includes("reference"),
    });
    expect((await stat(screenshots + name)).size).toBeGreaterThan(10_000);
    await page.close();
  },
);
