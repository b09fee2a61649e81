import { readFile } from "node:fs/promises";
import { selectAll } from "hast-util-select";
import { toString as textOf } from "hast-util-to-string";
import { expect, test } from "vitest";
import { parsePage } from "../finish/page.ts";
import { folder, pages } from "./site.ts";

/** Pages whose texts are in English. */
const english = /^zh-cn\/(api|benchmarks|changelog|tools)\//;

test("no built page in Chinese has a space after a full stop or a comma", async () => {
  const spaced: string[] = [];
  let sentences = 0;
  for (const path of await pages()) {
    if (!path.startsWith("zh-cn/") || english.test(path)) continue;
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
