import { expect, test } from "vitest";
import { isLaterPage } from "./later-pages.ts";

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
