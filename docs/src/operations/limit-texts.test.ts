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
