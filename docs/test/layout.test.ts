import type { BrowserContext, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { address } from "../address.ts";
import { closeContext, openContext, watchedPage } from "./browser.ts";
import { layoutProblems } from "./layout.ts";
import { pages } from "./site.ts";
import { type StaticHost, serveStatically } from "./static-host.ts";

let context: BrowserContext;
let host: StaticHost;
let page: Page;
beforeAll(async () => {
  // Only there has `404.html` its styles.
  [context, host] = await Promise.all([openContext(), serveStatically(new URL(address).pathname)]);
  ({ page } = await watchedPage(context, host.origin));
  await page.setViewport({ width: 360, height: 700 });
});
afterAll(() => Promise.all([closeContext(context), host[Symbol.asyncDispose]()]));

// The test of the pages looks at the others; the Chinese ones of this kind have the same content.
const members = (await pages()).filter((path) =>
  /^api\/.+\/(classes|interfaces|variables)\//.test(path),
);

test("the pages of classes and types, and the one for a wrong address, can be read on a phone", async () => {
  const found: string[] = [];
  for (const path of ["404.html", ...members]) {
    await page.goto(host.url + path, { waitUntil: "load" });
    found.push(...(await layoutProblems(page)).map((problem) => `${path}: ${problem}`));
  }
  expect(found).toEqual([]);
}, 300_000);

const width = "style='width: 4rem; font-family: monospace'";
test.each([
  ["broken: configuration", `<p ${width} ><span style="overflow-wrap: anywhere">configuration`],
  [
    "cut off: DIV a long text",
    `<div ${width.replace("4rem", "4rem; overflow: hidden; white-space: nowrap")}>a long text`,
  ],
  [
    "scrolls: one",
    "<table style='display: block; overflow: auto; width: 4rem'><tr><td data-text><div style='width: 5rem'>one",
  ],
  [
    "covered: one",
    "<figure class='expressive-code'><pre class=wrap><div class=ec-line><div class=code>one</div></div></pre><div class=copy style='margin-top: -2rem'><button>copy</button></div></figure>",
  ],
  ["over each other: one | two", "<p>one</p><p style='margin-top: -1.8rem'>two</p>"],
  [
    "small: b | c",
    "<div><button style='all: unset; display: block; height: 1rem'>b</button><button style='all: unset; display: block; height: 1rem'>c</button>",
  ],
])("it is noticed: %s", async (problem, html) => {
  await page.setContent(`<body>${html}`);
  expect(await layoutProblems(page)).toContain(problem);
});

test.each([
  "<p style='width: 4rem; font-family: monospace'>recording <wbr>configuration",
  "<p><a href='#a'>a</a> link and <a href='#b'>b</a> link in a text</p>",
  "<div style='width: 4rem; overflow: auto'><pre>a long text</pre></div>",
  `<pre style="width: 4rem; white-space: pre-wrap; overflow-wrap: anywhere">${"id".repeat(30)}</pre>`,
  "<table style='display: block; overflow: auto; width: 4rem'><tr><td><div style='width: 5rem'>one",
])("nothing is wrong with %s", async (html) => {
  await page.setContent(`<body>${html}`);
  expect(await layoutProblems(page)).toEqual([]);
});
