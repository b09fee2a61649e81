import { readFile } from "node:fs/promises";
import { select, selectAll } from "hast-util-select";
import { toString as textOf } from "hast-util-to-string";
import type { BrowserContext } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { searchRanking } from "../build/search-ranking.ts";
import { parsePage } from "../finish/page.ts";
import { searchWords } from "../finish/search-words.ts";
import { isLaterPage } from "../later-pages.ts";
import { gatewayRows, serviceRows } from "../src/catalogue/catalogue.ts";
import { vendors } from "../src/catalogue/vendors.ts";
import { closeContext, openContext } from "./browser.ts";
import { folder, pages } from "./site.ts";
import { type StaticHost, serveStatically } from "./static-host.ts";

/** Something to type, and the pages of which one has to come first. */
interface Query {
  readonly words: string;
  readonly pages: ReadonlySet<string>;
}

let context: BrowserContext;
let host: StaticHost;
beforeAll(async () => {
  [context, host] = await Promise.all([openContext(), serveStatically("/site/")]);
});
afterAll(() => Promise.all([closeContext(context), host[Symbol.asyncDispose]()]));

test.concurrent.each(["en", "zh-CN"])(
  "titles, headings, errors, properties and regions find their page first in %s",
  async (language) => {
    const queries = await queriesIn(language);
    const results = await resultsOf(
      language,
      queries.map(({ words }) => words),
      1,
    );
    const wrong = queries.flatMap(({ words, pages: right }, index) => {
      const [first = "nothing"] = results[index] ?? [];
      return right.has(first) ? [] : [`${words}: ${first} instead of ${[...right]}`];
    });
    console.log(
      `search (${language}): ${queries.length - wrong.length} of ${queries.length} queries`,
    );
    expect(wrong).toEqual([]);
    expect(queries.length).toBeGreaterThan(400);
  },
  300_000,
);

test.concurrent.each(["en", "zh-CN"])(
  "pages for few readers come after all others in %s",
  async (language) => {
    // Words that are on pages of both kinds, and are the title of none.
    const words = ["cname", "fileList", "backgroundColor", "certificate"];
    const found = await resultsOf(language, words, 100);
    for (const pages of found) {
      const firstLater = pages.findIndex((page) => isLaterPage(page));
      expect(firstLater).toBeGreaterThan(0);
      expect(pages.slice(firstLater).filter((page) => !isLaterPage(page))).toEqual([]);
    }
  },
);

/** Questions of newcomers, as they type them in each language, and the page that has the response. */
const questions: readonly (readonly [page: string, english: string, chinese: string])[] = [
  ["guides/resolution", "video resolution and bitrate", "分辨率 码率"],
  ["guides/resolution", "audio quality", "音质"],
  ["guides/resolution", "dual stream", "大流 小流"],
  ["guides/credentials", "customer certificate", "Customer Certificate"],
  ["guides/credentials", "app certificate token", "App 证书 token"],
  ["guides/credentials", "which host", "域名"],
  ["guides/modes", "communication live broadcast", "通信场景"],
  ["guides/modes", "encrypted channel", "加密"],
  ["guides/callbacks", "webhook", "回调"],
  ["guides/calls", "calls per recording", "请求数"],
  ["guides/calls", "price", "价格"],
  ["guides/rate-limits", "rate limit", "频率限制"],
  ["guides/no-files", "no files 435", "没有文件"],
  ["guides/other-languages", "python", "其他语言"],
  ["guides/deno", "deno", "deno"],
  ["guides/description", "openapi", "OpenAPI 描述"],
  ["guides/captures", "replay", "重放"],
  ["guides/ci", "jest", "jest"],
  ["guides/ci", "docker compose", "docker compose"],
  ["guides/migration", "raw http calls", "迁移"],
  ["limits", "limits", "限制"],
  ["glossary", "glossary", "术语"],
];

test.concurrent.each(["en", "zh-CN"])(
  "questions of newcomers find their page among the first three in %s",
  async (language) => {
    const prefix = language === "zh-CN" ? "zh-cn/" : "";
    const words = questions.map(([, english, chinese]) => (prefix === "" ? english : chinese));
    const found = await resultsOf(language, words, 3);
    const wrong = questions.flatMap(([page], index) => {
      const results = found[index] ?? [];
      return results.includes(`${prefix}${page}/`) ? [] : [`${words[index]}: ${results}`];
    });
    console.log(
      `questions (${language}): ${questions.length - wrong.length} of ${questions.length}`,
    );
    expect(wrong).toEqual([]);
  },
);

/** The first results of the search for each query, as the folders of their pages. */
async function resultsOf(
  language: string,
  words: readonly string[],
  count: number,
): Promise<string[][]> {
  const page = await context.newPage();
  await page.goto(`${host.url}${language === "zh-CN" ? "zh-cn/" : ""}`);
  const root = JSON.stringify(new URL(host.url).pathname);
  // A text, because Vitest would replace the import in a function.
  const urls = (await page.evaluate(`(async () => {
    const pagefind = await import(${root} + "pagefind/pagefind.js");
    await pagefind.options({ baseUrl: ${root}, ranking: ${JSON.stringify(searchRanking)} });
    const found = [];
    for (const query of ${JSON.stringify(words)}) {
      const { results } = await pagefind.search(query);
      const shown = await Promise.all(results.slice(0, ${count}).map((result) => result.data()));
      found.push(shown.map(({ url }) => url));
    }
    return found;
  })()`)) as string[][];
  await page.close();
  return urls.map((found) => found.map((url) => url.slice(new URL(host.url).pathname.length)));
}

/**
 * Everything that people may look for, read from the built pages, the description and the list of words.
 *
 * Of the pages that have the same name, those are right that have it as their title;
 * then the page that a word is listed for, or that has the fact; then those with it as a heading, and as a property.
 */
async function queriesIn(language: string): Promise<Query[]> {
  const prefix = language === "zh-CN" ? "zh-cn/" : "";
  const found = new Map<string, { rank: number; words: string; pages: Set<string> }>();
  const add = (rank: number, text: string, page: string) => {
    const words = text.trim();
    if (words === "") return;
    const key = words.toLowerCase();
    const before = found.get(key);
    if (before === undefined || rank < before.rank) {
      found.set(key, { rank, words, pages: new Set([page]) });
    } else if (rank === before.rank) before.pages.add(page);
  };
  for (const path of await pages()) {
    if (path.startsWith("zh-cn/") !== (prefix !== "")) continue;
    // It has a search of its own.
    if (path === `${prefix}reference/`) continue;
    const { tree } = parsePage(path, await readFile(`${folder}${path}index.html`, "utf8"));
    const title = select("main h1", tree);
    if (title !== undefined) add(isLaterPage(path) ? 5 : 1, textOf(title), path);
    if (isLaterPage(path)) continue;
    for (const heading of selectAll(
      ".sl-markdown-content :is(h2, h3:not([data-property] *))",
      tree,
    )) {
      const parts = selectAll("a, code", heading);
      for (const part of parts.length > 1 ? parts : [heading]) add(3, textOf(part), path);
    }
    for (const section of selectAll("[data-property]", tree)) {
      const name = String(section.properties.dataProperty).split(".").at(-1);
      add(4, name?.replaceAll("[]", "") ?? "", path);
    }
  }
  for (const { key, name } of [...serviceRows(language), ...gatewayRows(language)]) {
    for (const text of [key, name]) add(2, text, `${prefix}errors/`);
  }
  for (const { title, regions } of vendors(language)) {
    for (const text of [title, ...regions.map(({ name }) => name)]) {
      add(2, text, `${prefix}storage/`);
    }
  }
  for (const [page, words] of Object.entries(searchWords)) {
    for (const word of words.split(" ")) add(2, word, `${prefix}${page}/`);
  }
  return [...found.values()];
}
