import { readFile } from "node:fs/promises";
import type { Element, Root } from "hast";
import { selectAll } from "hast-util-select";
import { toString as textOf } from "hast-util-to-string";
import { expect, test } from "vitest";
import { elementsOf, hasClass } from "../finish/elements.ts";
import { parsePage } from "../finish/page.ts";
import { isEnglishPage } from "../later-pages.ts";
import { gatewayRows } from "../src/catalogue/catalogue.ts";
import { folder, pages } from "./site.ts";

test("no built page in Chinese has a space after a full stop or a comma", async () => {
  const spaced: string[] = [];
  let sentences = 0;
  for (const path of await pages()) {
    if (!path.startsWith("zh-cn/") || isEnglishPage(path)) continue;
    const { tree } = parsePage(path, await readFile(`${folder}${path}index.html`, "utf8"));
    for (const element of selectAll("main :is(p, li, td, dd, figcaption)", tree)) {
      const text = textOf(element).replaceAll(/\s*\n\s*/g, "\n");
      sentences += text.split("。").length - 1;
      const [found] = /.{0,12}[。，；：] +\S.{0,12}/.exec(text) ?? [];
      if (found !== undefined) spaced.push(`${path}: ${found}`);
    }
  }
  expect(spaced).toEqual([]);
  expect(sentences).toBeGreaterThan(1000);
});

test("what is English on a page in Chinese is marked as English", async () => {
  // The gateway sends them so.
  const messages = gatewayRows("zh-CN").map(({ key }) => key);
  const unmarked: string[] = [];
  for (const path of await pages()) {
    // The texts of Redoc come when it runs, and have a test of their own.
    if (!path.startsWith("zh-cn/") || path === "zh-cn/reference/") continue;
    const { tree } = parsePage(path, await readFile(`${folder}${path}index.html`, "utf8"));
    for (const text of textsOf(tree)) {
      const own = messages.reduce((rest, message) => rest.replace(message, ""), text);
      const words = own.match(/[A-Za-z]{2,}/g) ?? [];
      if (words.length <= 5 || /\p{Script=Han}/u.test(own)) continue;
      unmarked.push(`${path}: ${text}`);
    }
  }
  expect(unmarked).toEqual([]);
});

test("a page that is English says so in Chinese, and leads back; no other page does", async () => {
  const wrong: string[] = [];
  let count = 0;
  for (const path of await pages()) {
    if (!path.startsWith("zh-cn/") || path === "zh-cn/reference/") continue;
    const { tree } = parsePage(path, await readFile(`${folder}${path}index.html`, "utf8"));
    const [content] = elementsOf(tree, (element) => hasClass(element, "sl-markdown-content"));
    const [notice] = elementsOf(tree, (element) => hasClass(element, "english-notice"));
    const [link] = notice === undefined ? [] : elementsOf(notice, ({ tagName }) => tagName === "a");
    const target = new URL(String(link?.properties.href ?? "/"), `https://site.example/${path}`);
    const isNoticed = notice?.properties.lang === "zh-CN" && target.pathname === "/zh-cn/";
    // What is not marked as English is a heading or a link.
    const chinese =
      content === undefined
        ? 0
        : (textOf(unmarked(content)).match(/\p{Script=Han}/gu)?.length ?? 0);
    const isEnglish = content !== undefined && (isMarked(tree) || chinese < 40);
    if (isEnglish) count += 1;
    if (isEnglish !== isNoticed || isEnglish !== isEnglishPage(path))
      wrong.push(`${path}: ${chinese}`);
  }
  expect(wrong).toEqual([]);
  expect(count).toBeGreaterThan(100);
});

test("an English sentence is found among Chinese ones", () => {
  const { tree } = parsePage(
    "zh-cn/index.html",
    "<html lang=zh-CN><p>录制 <code>npm run this and that</code></p><p>Nobody has said it in <b>Chinese</b>.<p lang=en>No.",
  );
  expect(textsOf(tree)).toEqual(["录制", "Nobody has said it in Chinese ."]);
});

const unread = new Set(["code", "pre", "script", "style", "svg"]);
const inline = new Set(["a", "b", "em", "span", "strong", "small", "code", "wbr", "br", "sup"]);

/** The texts of the innermost blocks of a page, without code and without what is marked as English. */
function textsOf(tree: Root): string[] {
  const blocks = elementsOf(
    tree,
    (element, around) =>
      !inline.has(element.tagName) && [...around, element].every((one) => isRead(one)),
  );
  return blocks.map(ownText).filter((text) => text !== "");
}

function isRead({ tagName, properties }: Element): boolean {
  return !unread.has(tagName) && (tagName === "html" || !/^en/.test(String(properties.lang ?? "")));
}

/** The text of a block, without that of the blocks in it. */
function ownText({ children }: Element): string {
  const texts = children.map((child): string => {
    if (child.type === "text") return child.value;
    if (child.type !== "element" || !inline.has(child.tagName) || !isRead(child)) return " ";
    return ` ${ownText(child)} `;
  });
  return texts.join("").replaceAll(/\s+/g, " ").trim();
}

/** True for a page whose content is marked as English as a whole. */
function isMarked(tree: Root): boolean {
  return elementsOf(tree, ({ tagName }) => tagName === "main").some((main) => !isRead(main));
}

/** A copy without what is marked as English. */
function unmarked(element: Element): Element {
  const children = element.children
    .filter((child) => child.type !== "element" || isRead(child))
    .map((child) => (child.type === "element" ? unmarked(child) : child));
  return { ...element, children };
}
