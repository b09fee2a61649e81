import { describe, expect, test } from "vitest";
import { codeIn, numbersIn, Vocabulary } from "./glossary.ts";

const vocabulary = new Vocabulary({
  concepts: [
    { en: "mixed recording", zh: "合流录制" },
    { en: "recording", zh: "录制" },
    { en: "seconds?", zh: "秒" },
  ],
  avoid: { en: { tells: "returns" }, zh: { 您: "你" } },
});

test("two languages that say the same have no problem", () => {
  const en = "A mixed recording ends after `maxIdleTime` seconds, 30 by default.";
  const zh = "合流录制在 `maxIdleTime` 秒后结束，默认为 30。";
  expect(vocabulary.problems({ en, zh })).toEqual([]);
});

describe("a difference is found", () => {
  test.each<[en: string, zh: string, problem: string]>([
    ["A recording.", "一个文件。", "has recording / 录制 in English only"],
    ["A file.", "录制文件。", "has recording / 录制 in Chinese only"],
    ["A mixed recording.", "录制。", "has mixed recording / 合流录制 in English only"],
    ["After 30 seconds.", "30 分钟后。", "has seconds? / 秒 in English only"],
    ["From 1 to 17.", "1 至 170。", "has 17 in English only"],
    ["Two lists.", "3 个列表。", "has 2 in English only"],
    ["See `sid`.", "参见 `uid`。", "has sid in English only"],
    ["An HTTP error.", "HTTPS 请求失败。", "has HTTPS in Chinese only"],
    ["It tells all.", "返回全部。", "uses tells, not returns"],
    ["Your file.", "您的文件。", "uses 您, not 你"],
  ])("%s %s", (en, zh, problem) => {
    expect(vocabulary.problems({ en, zh })).toContain(problem);
  });
});

test("numbers in code and in addresses are not counted, numerals are", () => {
  const text = "Two of `17` in [three](https://example.com/4), or 5.5.";
  expect([...numbersIn(text)].sort()).toEqual(["2", "3", "5.5"]);
  expect([...numbersIn("两个列表，五分钟，三种")].sort()).toEqual(["2", "3"]);
});

test("code stands between backticks, however many", () => {
  expect([...codeIn("`uid`, ``a`b`` and `uid`")]).toEqual(["uid", "a`b"]);
});
