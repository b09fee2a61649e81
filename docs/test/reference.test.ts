import english from "@cloud-recording/openapi/openapi.json" with { type: "json" };
import chinese from "@cloud-recording/openapi/openapi.zh-CN.json" with { type: "json" };
import type { BrowserContext } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chineseWords } from "../reference/redoc-words.ts";
import { closeContext, openContext, watchedPage } from "./browser.ts";
import { type StaticHost, serveStatically } from "./static-host.ts";

let context: BrowserContext;
let host: StaticHost;
beforeAll(async () => {
  [context, host] = await Promise.all([openContext(), serveStatically("/somewhere/")]);
});
afterAll(() => Promise.all([closeContext(context), host[Symbol.asyncDispose]()]));

describe.concurrent.each([
  ["reference/", english],
  ["zh-cn/reference/", chinese],
])("%s", (path, description) => {
  test("asks no other host, even when it is used for a while", async () => {
    const { page, problems } = await watchedPage(context, host.origin);
    await page.goto(host.url + path, { waitUntil: "networkidle0" });
    await page.waitForFunction(isReady);
    await page.click("[data-testid=search-trigger]");
    await page.keyboard.type("backgroundColor");
    await page.waitForFunction(() => document.body.innerText.includes("updateLayout"));
    await page.keyboard.press("Escape");
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    // Telemetry would be sent in batches, some seconds later, and when the page is hidden.
    await new Promise((resolve) => setTimeout(resolve, 6000));
    await page.evaluate(() => {
      document.dispatchEvent(new Event("visibilitychange"));
      dispatchEvent(new Event("pagehide"));
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(problems).toEqual([]);
    await page.close();
  });

  test("has an address for every operation", async () => {
    const { page, problems } = await watchedPage(context, host.origin);
    for (const { route, summary } of operations(description)) {
      await page.goto("about:blank");
      await page.goto(`${host.url}${path}#${route}`);
      await page.waitForFunction(isInSight, {}, summary);
    }
    expect(problems).toEqual([]);
    await page.close();
  });
});

test("Redoc has no English words of its own on the Chinese page", async () => {
  const { page } = await watchedPage(context, host.origin);
  await page.goto(`${host.url}zh-cn/reference/#/recording/startmixrecording`);
  await page.waitForFunction(isReady);
  await page.waitForFunction(isInSight, {}, "开始合流录制");
  const lines = (await page.evaluate(() => document.body.innerText)).split("\n");
  const english = new Set(Object.keys(chineseWords));
  // The name of a property of responses, too.
  english.delete("Body");
  expect(lines.filter((line) => english.has(line.trim()))).toEqual([]);
  expect(lines).toEqual(expect.arrayContaining(["全部展开", "请求", "响应", "必填"]));
  const labels = await page.$$eval("[aria-label]", (all) => all.map(({ ariaLabel }) => ariaLabel));
  expect(labels.filter((label) => english.has(label ?? "") || label?.includes("link "))).toEqual(
    [],
  );
  expect(labels).toEqual(
    expect.arrayContaining(["隐藏侧边栏", "复制", "全部收起", "链接到 cname"]),
  );
  await page.close();
});

test("what is beside the media type of a body stays in its column on a phone", async () => {
  const { page } = await watchedPage(context, host.origin);
  await page.setViewport({ width: 360, height: 700 });
  await page.goto(`${host.url}reference/#/recording/startmixrecording`);
  await page.waitForFunction(isReady);
  const overhangs = await page.$$eval('[id$="/request/body"]', (bodies) =>
    bodies.flatMap((body) => {
      const { right } = body.getBoundingClientRect();
      const words = [...(body.firstElementChild?.children ?? [])];
      return words.map((word) => Math.ceil(word.getBoundingClientRect().right - right));
    }),
  );
  expect(overhangs.length).toBeGreaterThan(2);
  expect(overhangs.filter((overhang) => overhang > 0)).toEqual([]);
  await page.close();
});

test("the reference is small and soon ready", async () => {
  const transferred: number[] = [];
  const ready: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const fresh = await context.browser().createBrowserContext();
    const page = await fresh.newPage();
    const session = await page.createCDPSession();
    let bytes = 0;
    session.on("Network.loadingFinished", ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await session.send("Network.enable");
    const started = performance.now();
    await page.goto(`${host.url}reference/`);
    await page.waitForFunction(isReady);
    ready.push(performance.now() - started);
    await page.waitForNetworkIdle();
    transferred.push(bytes);
    await fresh.close();
  }
  const median = ready.toSorted((one, other) => one - other)[1] ?? Number.NaN;
  const kilobytes = Math.max(...transferred) / 1000;
  console.log(
    `reference: interactive after ${median.toFixed(0)} ms (goal 1500), ${kilobytes.toFixed(0)} kB transferred (goal 1000)`,
  );
  expect(kilobytes).toBeLessThan(1000);
});

/** Redoc has taken over the page, and its search is filled. */
function isReady(): boolean {
  const search = document.querySelector("[data-testid=search-trigger]");
  return search?.textContent?.includes("Ctrl+K") ?? false;
}

/** The heading of an operation stands in the upper half of the window. */
function isInSight(summary: string): boolean {
  return [...document.querySelectorAll("h1, h2, h3")].some((heading) => {
    const { top } = heading.getBoundingClientRect();
    return heading.textContent?.includes(summary) && top >= 0 && top < innerHeight / 2;
  });
}

/** Where each operation is, by the names that its anchors had from the beginning, and its heading. */
function operations({ paths }: { readonly paths: object }): { route: string; summary: string }[] {
  const named = Object.values(english.paths).flatMap((item) => Object.values(item as object));
  return Object.values(paths)
    .flatMap((item) => Object.values(item as object))
    .flatMap((operation, index) => {
      const { tags, operationId, summary } = operation as Partial<Record<string, string>>;
      const [tag = ""] = (named[index].tags ?? []) as string[];
      if (!operationId || !summary || !tags) return [];
      return [
        {
          route: `/${tag.toLowerCase().replaceAll(" ", "-")}/${operationId.toLowerCase()}`,
          summary,
        },
      ];
    });
}
