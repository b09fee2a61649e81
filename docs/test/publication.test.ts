import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { loadImage } from "@napi-rs/canvas";
import { select, selectAll } from "hast-util-select";
import { expect, test } from "vitest";
import { address, base } from "../address.ts";
import { parsePage } from "../finish/page.ts";
import { folder, pages } from "./site.ts";

const read = (file: string) => readFile(folder + file, "utf8");

test("the map of the site has every page, and robots find it", async () => {
  const map = await read("sitemap-0.xml");
  const listed = [...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url);
  expect(listed.toSorted()).toEqual((await pages()).map((page) => address + page).toSorted());
  expect(await read("sitemap-index.xml")).toContain(`${address}sitemap-0.xml`);
  expect(await read("robots.txt")).toContain(`Sitemap: ${address}sitemap-index.xml`);
});

test("every page names its own address, so that no copy of it is found, and says what it is", async () => {
  const wrong: string[] = [];
  for (const path of await pages()) {
    const [head = ""] = (await read(`${path}index.html`)).split("<body");
    const { tree } = parsePage(path, head);
    const canonical = select("link[rel='canonical']", tree)?.properties.href;
    const card = select("meta[property='og:image']", tree)?.properties.content;
    if (canonical !== address + path || card === undefined) wrong.push(`${path}: ${canonical}`);
    const descriptions = selectAll("meta[name='description']", tree);
    if (descriptions.length !== 1 || !descriptions[0]?.properties.content) {
      wrong.push(`${path}: ${descriptions.length} descriptions`);
    }
  }
  expect(wrong).toEqual([]);
});

test("a link to a page is shown with a picture of its own size", async () => {
  const { tree } = parsePage("index.html", await read("index.html"));
  const property = (name: string) =>
    select(`meta[property='og:${name}']`, tree)?.properties.content;
  const url = String(property("image"));
  expect(url.startsWith(address)).toBe(true);
  const image = await loadImage(folder + url.slice(address.length));
  expect([property("image:width"), property("image:height")]).toEqual([
    String(image.width),
    String(image.height),
  ]);
});

test("a page that is not found leads on in both languages", async () => {
  const { tree } = parsePage("404.html", await read("404.html"));
  const links = selectAll(".sl-markdown-content a, a.language", tree).map(({ properties }) =>
    String(properties.href),
  );
  for (const link of links) {
    expect(link.startsWith(base), link).toBe(true);
    expect(existsSync(`${folder}${link.slice(base.length)}index.html`), link).toBe(true);
  }
  expect(links.filter((link) => link.includes("zh-cn")).length).toBeGreaterThan(3);
  expect(links.filter((link) => !link.includes("zh-cn")).length).toBeGreaterThan(3);
});

test("the changelog has the packages in one order in both languages", async () => {
  const [english = [], chinese = []] = await Promise.all(
    ["changelog/index.html", "zh-cn/changelog/index.html"].map(async (file) => {
      const { tree } = parsePage(file, await read(file));
      return selectAll(".sl-markdown-content h3", tree).map(({ properties: { id } }) => id);
    }),
  );
  expect(english.length).toBeGreaterThan(0);
  expect(chinese).toEqual(english.map((id) => (id === "several-packages" ? "多个软件包" : id)));
});

test("every item of the feed leads to its place in the changelog", async () => {
  const feed = await read("rss.xml");
  const changelog = await read("changelog/index.html");
  const links = [...feed.matchAll(/<item>.*?<link>(.*?)<\/link>/gs)].map(([, link = ""]) => link);
  expect(links.length).toBeGreaterThan(0);
  expect(new Set(links).size).toBe(links.length);
  for (const link of links) {
    expect(link.startsWith(`${address}changelog/#`)).toBe(true);
    expect(changelog).toContain(`id="${link.split("#")[1]}"`);
  }
});

test("a page that people write can be edited, and one that is made cannot", async () => {
  const linkOf = async (file: string) =>
    selectAll("footer a", parsePage(file, await read(file)).tree)
      .map(({ properties }) => String(properties.href))
      .find((href) => href.includes("/edit/main/"));
  expect(await linkOf("guides/modes/index.html")).toMatch(
    /docs\/src\/content\/docs\/guides\/modes\.mdx$/,
  );
  expect(await linkOf("changelog/index.html")).toBeUndefined();
});
