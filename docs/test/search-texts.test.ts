import { glob, readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import type { Element } from "hast";
import { expect, test } from "vitest";
import { firstElement } from "../finish/elements.ts";
import { parsePage } from "../finish/page.ts";
import { folder } from "./site.ts";

/** What Pagefind has read of a page, from which it makes excerpts. */
interface Fragment {
  readonly url: string;
  readonly content: string;
}

test("no words of neighbouring elements are one in an excerpt", async () => {
  const glued: string[] = [];
  let seams = 0;
  for await (const name of glob("pagefind/pages/fragment/*", { cwd: folder })) {
    const { url, content } = fragmentOf(await readFile(folder + name));
    const html = await readFile(`${folder}${url.slice(1)}index.html`, "utf8");
    const main = firstElement(parsePage(url, html).tree, "main");
    const texts = main === undefined ? [] : textsOf(main);
    const shown = plain(content);
    const whole = texts.join(" ");
    for (const [index, text] of texts.slice(1).entries()) {
      const seam = (texts[index] ?? "").slice(-20) + text.slice(0, 20);
      if (isWord(texts[index]?.at(-1)) && isWord(text[0])) seams += 1;
      else continue;
      // A number beside a number is a number, too.
      if (seam.length > 6 && shown.includes(seam) && !whole.includes(seam)) {
        glued.push(`${url}: ${seam}`);
      }
    }
  }
  expect(glued).toEqual([]);
  expect(seams).toBeGreaterThan(15_000);
});

test.each([
  ["<h3><code>uid</code><small>string</small><small>required</small></h3>", "uid,string,required"],
  ["<dl><dt>Cause<dd>It is <b>so</b>.</dl>", "Cause,It is so."],
  ["<table><tr><td>7<td><a>all</a><a>none</a></table>", "7,all,none"],
  ["<p>one<wbr>Name, <i>and</i> more", "oneName, and more"],
  ["<p>a<code><span>b</span><span>c</span></code>", "abc"],
])("the texts of %s are %s", (html, expected) => {
  const main = firstElement(parsePage("", `<main>${html}</main>`).tree, "main");
  expect(main && textsOf(main).join()).toBe(expected);
});

function fragmentOf(file: Uint8Array): Fragment {
  const text = gunzipSync(file).toString();
  return JSON.parse(text.slice(text.indexOf("{")));
}

const unread = new Set(["pre", "script", "style", "svg", "button", "template"]);
const inline = new Set(["a", "b", "code", "em", "i", "small", "span", "strong", "time", "wbr"]);

/** The texts of an element that are apart on the page: of each block, and of inline elements with nothing between them. */
function textsOf(main: Element): string[] {
  const texts = [""];
  const walk = ({ tagName, children }: Element): void => {
    for (const [index, child] of children.entries()) {
      if (child.type === "text") texts.push((texts.pop() ?? "") + child.value);
      if (child.type !== "element" || child.tagName === "wbr") continue;
      const before = children[index - 1];
      const isBeside = before?.type === "element" && before.tagName !== "wbr" && tagName !== "code";
      const isApart = !inline.has(child.tagName) || isBeside || child.tagName === "small";
      if (isApart) texts.push("");
      if (!unread.has(child.tagName) && !("dataPagefindIgnore" in child.properties)) walk(child);
      if (!inline.has(child.tagName)) texts.push("");
    }
  };
  walk(main);
  return texts.map(plain).filter((text) => text !== "");
}

function isWord(character = ""): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

/** A text without the division of its words, and with one space where there are several. */
function plain(text: string): string {
  return text.replaceAll("\u200b", "").replaceAll(/\s+/g, " ").trim();
}
