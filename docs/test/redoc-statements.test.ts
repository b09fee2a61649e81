import english from "@cloud-recording/openapi/annotated.json" with { type: "json" };
import chinese from "@cloud-recording/openapi/annotated.zh-CN.json" with { type: "json" };
import { operationsOf, readDescription } from "@cloud-recording/openapi/reader";
import type { BrowserContext, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chineseWords } from "../reference/redoc-words.ts";
import { operationPages, referenceAnchor } from "../src/operations/operation-pages.ts";
import { closeContext, openContext, watchedPage } from "./browser.ts";
import { type Json, plain, type Statement, statements, values } from "./statements.ts";
import { type StaticHost, serveStatically } from "./static-host.ts";

let context: BrowserContext;
let host: StaticHost;
beforeAll(async () => {
  [context, host] = await Promise.all([openContext(), serveStatically("/")]);
});
afterAll(() => Promise.all([closeContext(context), host[Symbol.asyncDispose]()]));

// Both at once, because most of the time is waiting for Redoc to draw.
test.concurrent.each([
  ["en", english, "reference/"],
  ["zh-CN", chinese, "zh-cn/reference/"],
] as const)(
  "Redoc shows every description, rule, limit and default in %s",
  async (language, json, path) => {
    const description = readDescription(json);
    const anchors = new Map(
      operationPages(language).map((page) => [page.operation.operationId, referenceAnchor(page)]),
    );
    let count = 0;
    const lost: string[] = [];
    const { page, problems } = await openReference(path);
    for (const operation of operationsOf(description)) {
      const anchor = anchors.get(operation.operationId) ?? "";
      const shown = await allShown(page, anchor);
      const found = statements(json as Json, { ...operation.definition }, undefined);
      count += found.length;
      const missing = found.filter((statement) => !isShown(statement, shown));
      lost.push(
        ...missing.map(
          ({ property, kind, text }) => `${operation.operationId} ${property}: ${kind} ${text}`,
        ),
      );
    }
    console.log(`Redoc (${language}): ${count - lost.length} of ${count} statements`);
    expect(lost).toEqual([]);
    expect(count).toBeGreaterThan(1000);
    const untranslated = await page.evaluate(() => globalThis.untranslated ?? []);
    if (language === "zh-CN") expect(untranslated.filter((word) => !isName(word))).toEqual([]);
    expect(problems).toEqual([]);
    await page.close();
  },
  300_000,
);

/** A text that Redoc shows, and the property it belongs to, in lower case with slashes. */
type Shown = readonly (readonly [property: string, text: string])[];

/** Opens the page of all operations. What is far from its window would not be drawn. */
async function openReference(path: string) {
  const watched = await watchedPage(context, host.origin);
  await watched.page.evaluateOnNewDocument(watchWords);
  await watched.page.setViewport({ width: 1440, height: 40_000, deviceScaleFactor: 0.1 });
  await watched.page.goto(`${host.url}${path}`, { waitUntil: "networkidle0" });
  // It is read by a program, so nothing has to be painted, which would take more than half of the time.
  await watched.page.evaluate(() => {
    document.documentElement.style.visibility = "hidden";
  });
  return watched;
}

/** All that can be seen of an operation when everything is expanded and every variant is chosen once. */
async function allShown(page: Page, anchor: string): Promise<Shown> {
  const id = anchor.slice("#/".length);
  await page.evaluate((hash) => location.assign(hash), anchor);
  await page.waitForFunction(
    (one) => document.getElementById(one)?.querySelector("button"),
    {},
    id,
  );
  return await page.evaluate(explore, id);
}

declare global {
  var untranslated: string[] | undefined;
}

/** Runs in the page, before its scripts: notes the words that Redoc looks up and that are not translated. */
function watchWords(): void {
  const missing: string[] = [];
  globalThis.untranslated = missing;
  let known: Record<string, string> = {};
  Object.defineProperty(globalThis, "redocWords", {
    get: () => known,
    set: (words: Record<string, string>) => {
      known = new Proxy(words, {
        get: (all, word) => {
          const name = String(word);
          if (!(name in all) && !missing.includes(name)) missing.push(name);
          return all[name];
        },
      });
    },
  });
}

/** Texts of the description, and names of JSON Schema and of the service, which have no translation. */
function isName(word: string): boolean {
  if (/\p{Script=Han}/u.test(word)) return true;
  return /^(string|integer|number|boolean|object|array|null)$/.test(word) || titleWords.has(word);
}

/** Words in Latin letters of the Chinese titles, which are a part of the types. */
const titleWords = new Set(
  Object.values(chinese.components.schemas)
    .flatMap((schema) => ("title" in schema ? [schema.title] : []))
    .flatMap((title) => title.match(/[A-Za-z]+/g) ?? []),
);

/** Runs in the page: opens everything, chooses every variant once, and reads it. */
async function explore(id: string): Promise<Shown> {
  const root = document.getElementById(id);
  if (root === null) throw new Error(`There is no ${id}`);
  const all = <Found extends HTMLElement>(selector: string, within: ParentNode = root) => [
    ...within.querySelectorAll<Found>(selector),
  ];
  const found = new Map<string, [string, string]>();
  const tried = new Set<string>();
  const shut = () => all("[data-schema-nested-open=false] > button");
  const variants =
    "[data-testid=middle-panel] :is([role=tab], [data-section-id=switcher] [aria-haspopup=menu])";
  const menus = new Map<string, string[]>();

  // The details of the security stand in a dialog.
  all("[data-testid=middle-panel] .button-variant-link")[0]?.click();
  await settled();
  found.set("security", ["", document.body.lastElementChild?.textContent ?? ""]);

  for (;;) {
    for (let closed = shut(); closed.length > 0; closed = shut()) {
      for (const button of closed) button.click();
      await settled();
    }
    await settled();
    read();
    // The last one that was not tried yet: variants inside of a variant come before its neighbours.
    const next = (await choices()).findLast(({ name }) => !tried.has(name));
    if (next === undefined) return [...found.values()];
    tried.add(next.name);
    await next.choose();
  }

  function read(): void {
    for (const row of all("[id*='path='], [data-testid=middle-panel]")) {
      const [, property = ""] = /path=(.*)$/.exec(row.id) ?? [];
      const own = row.cloneNode(true) as Element;
      for (const inner of own.querySelectorAll("[id*='path=']")) inner.remove();
      found.set(row.id + own.textContent, [property, own.textContent]);
    }
  }

  /** Variants are tabs, or items of a menu if they are many. */
  async function choices(): Promise<{ name: string; choose: () => Promise<void> }[]> {
    const listed = [];
    for (const button of all(variants)) {
      const place = button.closest("[id*='path='], [data-testid]")?.id ?? "";
      if (button.role === "tab") {
        const choose = async () => button.click();
        listed.push({ name: `${place} ${button.textContent}`, choose });
        continue;
      }
      if (!menus.has(place)) {
        menus.set(
          place,
          (await items(button)).map(({ textContent }) => textContent),
        );
        button.click();
        await settled();
      }
      for (const text of menus.get(place) ?? []) {
        const choose = async () =>
          (await items(button)).find(({ textContent }) => textContent === text)?.click();
        listed.push({ name: `${place} ${text}`, choose });
      }
    }
    return listed;
  }

  /** The items of a menu, which is opened for them. */
  async function items(button: HTMLElement): Promise<HTMLElement[]> {
    const before = new Set(all("[role=menuitem]", document));
    button.click();
    for (let turn = 0; turn < 100; turn += 1) {
      await frame();
      const opened = all("[role=menuitem]", document).filter((item) => !before.has(item));
      if (opened.length > 0) return opened;
    }
    throw new Error("A menu does not open");
  }

  function frame(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, 30));
  }

  /** Waits until nothing has changed for a while. */
  async function settled(): Promise<void> {
    for (let unchanged = 0, length = -1; unchanged < 4; unchanged += 1) {
      await frame();
      if (root?.textContent.length !== length) unchanged = 0;
      length = root?.textContent.length ?? 0;
    }
  }
}

const notEmpty = ["non-empty", chineseWords["non-empty"] ?? ""];

/** True if it is shown at the property that it is about. */
function isShown({ property, kind, text }: Statement, shown: Shown): boolean {
  const path = property?.toLowerCase().replaceAll(".", "/").replaceAll("[]", "");
  // An object says which properties it does not allow.
  const object = kind === "description" ? path?.replace(/\/?[^/]*$/, "") : undefined;
  const places = shown.filter(
    ([one]) => path === undefined || [path, object].includes(pathOf(one)),
  );
  return places.some(([, said]) => {
    if (!values.has(kind)) return plain(said).includes(plain(text));
    // Redoc has a word for the smallest of all limits.
    if (kind.startsWith("min") && text === "1" && notEmpty.some((word) => said.includes(word))) {
      return true;
    }
    if (kind === "pattern" || kind === "default") return said.includes(text);
    return new RegExp(`(?<![\\d.])${text}(?![\\d.]\\d)`).test(said);
  });
}

function pathOf(place: string): string {
  return place.replaceAll(/&(one|any)of=\d+/g, "").replaceAll(/\/?\[i?\]/g, "");
}
