import { readFile } from "node:fs/promises";
import { select, selectAll } from "hast-util-select";
import { toString as textOf } from "hast-util-to-string";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { searchRanking } from "../build/search-ranking.ts";
import { parsePage } from "../finish/page.ts";
import { searchWords } from "../finish/search-words.ts";
import { gatewayRows, serviceRows } from "../src/catalogue/catalogue.ts";
import { vendors } from "../src/catalogue/vendors.ts";
import { launch } from "./browser.ts";
import { folder, pages } from "./site.ts";
import { type StaticHost, serveStatically } from "./static-host.ts";

/** Something to type, and the pages of which one has to come first. */
interface Query {
  readonly words: string;
  readonly pages: ReadonlySet<string>;
}

let browser: Browser;
let host: StaticHost;
beforeAll(async () => {
  [browser, host] = await Promise.all([launch(), serveStatically("/site/")]);
});
afterAll(() => Promise.all([browser.close(), host[Symbol.asyncDispose]()]));

test.concurrent.each(["en", "zh-CN"])(
  "titles, headings, errors, properties and regions find their page first in %s",
  async (language) => {
    const queries = await queriesIn(language);
    const found = await firstResults(
      language,
      queries.map(({ words }) => words),
    );
    const wrong = queries.flatMap(({ words, pages: right }, index) =>
      right.has(found[index] ?? "") ? [] : [`${words}: ${found[index]} instead of ${[...right]}`],
    );
    console.log(
      `search (${language}): ${queries.length - wrong.length} of ${queries.length} queries`,
    );
    // What is left is shown by `wrong`: short words that several pages use in their headings.
    expect(wrong.length, wrong.join("\n")).toBeLessThan(queries.length * 0.1);
    expect(queries.length).toBeGreaterThan(300);
  },
);

/** The first result of the search for each query, as the folder of its page. */
async function firstResults(language: string, words: readonly string[]): Promise<string[]> {
  const page = await browser.newPage();
  await page.goto(`${host.url}${language === "zh-CN" ? "zh-cn/" : ""}`);
  const root = JSON.stringify(new URL(host.url).pathname);
  // A text, because Vitest would replace the import in a function.
  const urls = (await page.evaluate(`(async () => {
    const pagefind = await import(${root} + "pagefind/pagefind.js");
    await pagefind.options({ baseUrl: ${root}, ranking: ${JSON.stringify(searchRanking)} });
    const found = [];
    for (const query of ${JSON.stringify(words)}) {
      const { results } = await pagefind.search(query);
      found.push((await results[0]?.data())?.url ?? "");
    }
    return found;
  })()`)) as string[];
  await page.close();
  return urls.map((url) => url.slice(new URL(host.url).pathname.length));
}

async function queriesIn(language: string): Promise<Query[]> {
  const prefix = language === "zh-CN" ? "zh-cn/" : "";
  const found = new Map<string, Set<string>>();
  const add = (words: string, page: string) =>
    found.set(words, (found.get(words) ?? new Set()).add(page));
  const headings = new Map<string, string[]>();
  for (const path of await pages()) {
    if (path.startsWith("zh-cn/") !== (prefix !== "") || isListed(path.slice(prefix.length)))
      continue;
    const { tree } = parsePage(path, await readFile(`${folder}${path}index.html`, "utf8"));
    const main = select("main", tree);
    if (main === undefined) continue;
    for (const heading of selectAll("h1, .sl-markdown-content :is(h2, h3)", main)) {
      const text = textOf(select("code, a", heading) ?? heading).trim();
      add(text, path);
      headings.set(text, [...(headings.get(text) ?? []), path]);
    }
    for (const section of selectAll("[data-property]", main)) {
      const name = String(section.properties.dataProperty).split(".").at(-1)?.replace("[]", "");
      if (name) add(name, path);
    }
  }
  for (const { key } of [...serviceRows(language), ...gatewayRows(language)])
    add(key, `${prefix}errors/`);
  for (const { regions } of vendors(language)) {
    for (const { name } of regions) add(name, `${prefix}storage/`);
  }
  for (const [page, words] of Object.entries(searchWords)) {
    for (const word of words.split(" ")) add(word, `${prefix}${page}/`);
  }
  // A page whose title or heading has the words in it is right, too.
  return [...found].map(([words, right]) => {
    const wider = [...headings].filter(([heading]) => contains(heading, words));
    return { words, pages: new Set([...right, ...wider.flatMap(([, paths]) => paths)]) };
  });
}

function contains(heading: string, words: string): boolean {
  return words.length > 3 && heading.toLowerCase().includes(words.toLowerCase());
}

/** Pages for which others come first. */
function isListed(path: string): boolean {
  return /^(api|benchmarks|changelog|open-questions|traceability|reference)\//.test(path);
}
