import { copyFile, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import type { Element } from "hast";
import * as pagefind from "pagefind";
import { visit } from "unist-util-visit";
import { isLaterPage } from "../later-pages.ts";
import { elementsOf, firstElement } from "./elements.ts";
import { type Page, pageHtml } from "./page.ts";
import { pageNames } from "./page-names.ts";
import { searchNames } from "./search-names.ts";
import { searchWords } from "./search-words.ts";
import { keepWordsApart } from "./spaces.ts";

/**
 * Writes the index of the search in place of the one that Starlight writes.
 *
 * Pagefind divides Chinese words in one way when it indexes, and browsers divide what is typed in another one:
 * a word that they divide differently is not found (https://github.com/Pagefind/pagefind/issues/1237).
 * So the words are divided here as browsers do it. Words that people type, and no page has, are added.
 * The pages that are the place of a name come first, and those for few readers last, whatever the ranking says: `named-search.js` sees to that.
 *
 * @param pages in the order in which equal ones are found
 * @param folder where the index is
 */
export async function writeSearchIndex(pages: readonly Page[], folder: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex();
  if (index === undefined) throw new Error(errors.join("\n"));
  for (const page of pages) {
    const found = await index.addHTMLFile({ sourcePath: page.file, content: searchedHtml(page) });
    if (found.errors.length > 0) throw new Error(`${page.file}: ${found.errors.join("\n")}`);
  }
  // Files that Pagefind writes may be cut off when it is closed.
  const written = await index.getFiles();
  if (written.errors.length > 0) throw new Error(written.errors.join("\n"));
  await rm(folder, { recursive: true });
  const ids = new Map<string, string>();
  for (const { path, content } of written.files) {
    const file = join(folder, "pages", path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    const [, id] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
    if (id !== undefined) ids.set(fragmentUrl(content), id);
  }
  await pagefind.close();
  const scripts = {
    "pagefind.js": import.meta.resolve("./named-search.js"),
    "spelling.js": import.meta.resolve("./spelling.js"),
    "leven.js": import.meta.resolve("leven"),
  };
  for (const [name, url] of Object.entries(scripts)) {
    await copyFile(fileURLToPath(url), join(folder, name));
  }
  const idOf = (file: string) => ids.get(`/${file.replace(/index\.html$/, "")}`) ?? [];
  for (const language of ["en", "zh-cn"]) {
    const own = pages.filter(({ file }) => file.startsWith("zh-cn/") === (language === "zh-cn"));
    const named = searchNames(own);
    const names = [...named].map(([name, files]) => [name, files.flatMap(idOf)]);
    const later = own.filter(({ file }) => isLaterPage(file)).flatMap(({ file }) => idOf(file));
    // Words that are long enough to be corrected, so that none of these is.
    const known = wordsOf(own.filter(({ file }) => !isLaterPage(file))).filter(
      ({ length }) => length >= 5,
    );
    const words = [...wordsOf(own), ...wordsIn([...named.keys()].join(" "))];
    const beginnings = [...new Set(words.map((word) => word.slice(0, 4)))].toSorted();
    await writeFile(
      join(folder, `order.${language}.json`),
      JSON.stringify({ names: Object.fromEntries(names), later, known, beginnings }),
    );
  }
}

/** The words of a text in Latin letters, in lower case. */
function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z]{4,}/g) ?? [];
}

/** The words of all texts of the pages. */
function wordsOf(pages: readonly Page[]): string[] {
  const words = new Set<string>();
  for (const { tree } of pages) {
    const main = firstElement(tree, "main");
    if (main === undefined) continue;
    // Each text by itself: those of neighbouring cells would be one word.
    visit(main, "text", ({ value }) => {
      for (const word of wordsIn(value)) words.add(word);
    });
  }
  return [...words].toSorted();
}

/** The address of the page that a fragment of the index is about. */
function fragmentUrl(content: Uint8Array): string {
  const text = gunzipSync(content).toString();
  return (JSON.parse(text.slice(text.indexOf("{"))) as { readonly url: string }).url;
}

/** A page as the search reads it: its language and its content. */
function searchedHtml({ file, tree }: Page): string {
  const html = firstElement(tree, "html");
  const main = structuredClone(html && firstElement(html, "main"));
  if (html === undefined || main === undefined) return pageHtml({ file, tree });
  const isChinese = file.startsWith("zh-cn/");
  addNames(main, file);
  keepWordsApart(main, isChinese ? { end: "。", name: "：" } : { end: ". ", name: ": " });
  if (isChinese) divideWords(main);
  const content: Element = { ...html, children: [main] };
  return pageHtml({ file, tree: { type: "root", children: [content] } });
}

/** Adds the headings of a page, the properties, errors and regions that it describes, and the words that people type for it. */
function addNames(main: Element, file: string): void {
  const [content] = elementsOf(main, ({ properties }) => "dataSearchNames" in properties);
  if (content === undefined) return;
  const words = searchWords[file.replace(/^zh-cn\//, "").replace(/\/?index\.html$/, "")] ?? "";
  const { headings, properties, errors, marked } = pageNames(content);
  const fields = { names: [...headings, words], items: [...properties, ...errors, ...marked] };
  for (const [field, found] of Object.entries(fields)) {
    content.children.push({
      type: "element",
      tagName: "p",
      properties: { dataPagefindMeta: field, dataPagefindIgnore: "" },
      children: [
        { type: "text", value: [...new Set(found.map((name) => name.trim()))].join(" · ") },
      ],
    });
  }
}

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
const chinese = /\p{Script=Han}/u;
/** Divides words and is not seen. */
const division = "\u200b";

function divideWords(tree: Element): void {
  visit(tree, "text", (text) => {
    if (!chinese.test(text.value)) return;
    const words = [...segmenter.segment(text.value)].map(({ segment }) => segment);
    // Pagefind drops a space behind a division.
    const isDivided = (word: string, before = "") =>
      chinese.test(word) || (chinese.test(before) && word.trim() !== "");
    text.value = words
      .map((word, index) => (isDivided(word, words[index - 1]) ? division + word : word))
      .join("");
  });
}
