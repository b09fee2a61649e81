import { expect, test } from "vitest";
import { limitTexts } from "./limit-texts.ts";
import type { PropertyRow } from "./property-rows.ts";
import { textsIn } from "./texts.ts";

test.each([
  [{ minLength: 1 }, "at least 1 character"],
  [{ minItems: 1, maxItems: 2 }, "1 to 2 elements"],
  [{ minProperties: 1 }, "at least 1 of its properties"],
])("a limit counts one thing and many: %j", (schema, expected) => {
  const row = { limits: [{ schema, isOfElements: false }] } as unknown as PropertyRow;
  expect(limitTexts(row, textsIn("en"))).toEqual([expected]);
});

test("values are listed as their language does", () => {
  const row = { limits: [{ schema: { not: { enum: [0, 1] } }, isOfElements: false }] };
  const texts = (lang: string) => limitTexts(row as unknown as PropertyRow, textsIn(lang));
  expect(texts("en")).toEqual(["except `0`, `1`"]);
  expect(texts("zh-CN")).toEqual(["不包括 `0`、`1`"]);
});
