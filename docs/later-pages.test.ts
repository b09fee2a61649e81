import { expect, test } from "vitest";
import { isEnglishPage, isLaterPage } from "./later-pages.ts";

test.each([
  ["api/cloud-recording/node/", true],
  ["zh-cn/api/cloud-recording/client/classes/recording/index.html", true],
  ["fleet-simulation/index.html", true],
  ["zh-cn/tools", true],
  ["tools.md", true],
  ["", false],
  ["zh-cn/", false],
  ["index.html", false],
  ["errors/", false],
  ["guides/tools/", false],
])("the page %s is for few readers: %s", (path, expected) => {
  expect(isLaterPage(path)).toBe(expected);
});

test.each([
  ["zh-cn/api/cloud-recording/node/", true],
  ["zh-cn/changelog", true],
  ["benchmarks.md", true],
  ["zh-cn/tools/", false],
  ["zh-cn/", false],
])("the content of the page %s is English: %s", (path, expected) => {
  expect(isEnglishPage(path)).toBe(expected);
});
