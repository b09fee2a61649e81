import { readFile } from "node:fs/promises";
import type { Element, ElementContent } from "hast";
import { expect, test } from "vitest";
import { elementsOf, firstElement } from "../finish/elements.ts";
import { parsePage } from "../finish/page.ts";
import { oddWords } from "../src/odd-words.ts";
import { folder, pages } from "./site.ts";

test("built pages in English use the words of HTTP, also those that are made from other files", async () => {
  const odd = new Set<string>();
  let count = 0;
  for (const path of await pages()) {
    // The texts of Redoc are those of the description.
    if (path.startsWith("zh-cn/") || path === "reference/") continue;
    const { tree } = parsePage(path, await readFile(`${folder}${path}index.html`, "utf8"));
    const main = firstElement(tree, "main");
    for (const block of main ? elementsOf(main, isBlock) : []) {
      const text = textOf(block).replaceAll(/\s+/g, " ").trim();
      count += 1;
      if (oddWords.test(text)) odd.add(`${path}: ${text}`);
    }
  }
  expect([...odd]).toEqual([]);
  expect(count).toBeGreaterThan(10_000);
});

const blocks = new Set(["h1", "h2", "h3", "h4", "p", "li", "td", "th", "dt", "dd", "summary"]);
const unread = new Set([...blocks, "code", "pre", "script", "style", "svg"]);

function isBlock({ tagName }: Element): boolean {
  return blocks.has(tagName);
}

/** The text of a block, without code and without the blocks in it. */
function textOf({ children }: Element): string {
  return children.map(ownText).join("");
}

function ownText(node: ElementContent): string {
  if (node.type === "text") return node.value;
  return node.type === "element" && !unread.has(node.tagName) ? textOf(node) : " ";
}
