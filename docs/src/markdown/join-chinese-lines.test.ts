import { expect, test } from "vitest";
import { joinLines } from "./join-chinese-lines.ts";

test("a line that ends in full-width punctuation goes on in the next one", () => {
  expect(joinLines("第一句。\n第二句：\nuid，\n")).toBe("第一句。第二句：uid，");
});

test("other lines stay as they are", () => {
  expect(joinLines("One.\nTwo.\n三\n四")).toBe("One.\nTwo.\n三\n四");
});
