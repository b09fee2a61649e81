import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { textsOf } from "../check/texts/texts.ts";
import { joinChineseLines } from "./chinese-lines.ts";

test("sentences are joined, paragraphs and lists are not", () => {
  const text = "一。\n二：\n\n1. 三。\n2. 四。\n\n五。\n- 六。\n";
  expect(joinChineseLines({ list: [text], number: 7, nothing: null })).toEqual({
    list: ["一。二：\n\n1. 三。\n2. 四。\n\n五。\n- 六。\n"],
    number: 7,
    nothing: null,
  });
  expect(joinChineseLines("One.\nTwo.")).toBe("One.\nTwo.");
});

test("no full stop in a Chinese text is followed by a space", async () => {
  const file = new URL("../generated/openapi.zh-CN.json", import.meta.url);
  const texts = [...textsOf(JSON.parse(await readFile(file, "utf8")))];
  expect(texts.filter(([, text]) => /[。；：，、](?: |\n(?!\n|$|\d+\. |- ))/.test(text))).toEqual(
    [],
  );
  expect(texts.length).toBeGreaterThan(500);
});
