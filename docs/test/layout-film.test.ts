import type { EmulatorServer } from "@cloud-recording/emulator/serve";
import type { BrowserContext, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { contrastIssues } from "./accessibility.ts";
import { closeContext, openContext, watchedPage } from "./browser.ts";
import { serveByEmulator } from "./site.ts";

let context: BrowserContext;
let server: EmulatorServer;
let page: Page;
beforeAll(async () => {
  [context, server] = await Promise.all([openContext(), serveByEmulator()]);
  ({ page } = await watchedPage(context, server.url));
  await page.goto(`${server.url}/docs/`, { waitUntil: "networkidle0" });
});
afterAll(() => Promise.all([closeContext(context), server.close()]));

/** Stops the film at a time, in milliseconds, and says what can be seen of it. */
function seenAt(time: number) {
  return page.evaluate((at) => {
    for (const animation of document.querySelector(".film")?.getAnimations({ subtree: true }) ??
      []) {
      animation.pause();
      animation.currentTime = at + 14_000;
    }
    const isSeen = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const all = (selector: string) => [...document.querySelectorAll(`.film ${selector}`)];
    const { length } = all("img").filter(isSeen);
    const calls = all("code").filter(isSeen);
    const colors = all("label").map((label) => getComputedStyle(label).color);
    return { pictures: length, calls: calls.map(({ textContent }) => textContent), colors };
  }, time);
}

test("the film shows one layout after the other, each with its call", async () => {
  const calls: (string | null)[] = [];
  for (let time = 100; time < 14_000; time += 100) {
    const seen = await seenAt(time);
    expect(seen.calls.length, `${time} ms`).toBe(1);
    expect([1, 2], `${time} ms`).toContain(seen.pictures);
    // The name of the layout, and the others.
    expect(new Set(seen.colors).size, `${time} ms`).toBe(2);
    if (calls.at(-1) !== seen.calls[0]) calls.push(seen.calls[0] ?? "");
  }
  expect(calls).toEqual([
    "updateLayout({ mixedVideoLayout: 0 })",
    "updateLayout({ mixedVideoLayout: 1 })",
    'updateLayout({ mixedVideoLayout: 2, maxResolutionUid: "chen" })',
    "updateLayout({ mixedVideoLayout: 3, layoutConfig })",
  ]);
});

test("its words can be read while one picture fades into the next", async () => {
  for (const time of [3200, 3400]) {
    expect((await seenAt(time)).pictures).toBe(2);
    const { passes, violations } = await contrastIssues(page, ".film", ["light", "dark"]);
    expect(violations).toEqual([]);
    expect(passes).toBeGreaterThan(8);
  }
});

test("whoever chooses a layout sees it until another is chosen", async () => {
  for (const [index, call] of [
    "0",
    "1",
    '2, maxResolutionUid: "chen"',
    "3, layoutConfig",
  ].entries()) {
    await page.click(`.film label:nth-of-type(${index + 1})`);
    const { calls, pictures } = await seenAt(5000);
    expect({ calls, pictures }).toEqual({
      calls: [`updateLayout({ mixedVideoLayout: ${call} })`],
      pictures: 1,
    });
  }
});
