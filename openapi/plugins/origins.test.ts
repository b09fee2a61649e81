import { expect, test } from "vitest";
import { lint } from "./lint.ts";

test("every x-origin has a kind, a sentence and a text beside it", async () => {
  const mark = { kind: "inferred", reason: "The document gives no limit." };
  const schemas = {
    Right: { type: "string", description: "A text.", "x-origin": mark, maxLength: 8192 },
    Rows: { type: "integer", "x-errors": { 2: { cause: "A slip.", "x-origin": [mark, mark] } } },
    NoKind: { description: "A text.", "x-origin": { ...mark, kind: "guessed" } },
    NoSentence: { description: "A text.", "x-origin": { kind: "later", reason: "in use" } },
    NoText: { "x-origin": mark },
    NoMark: { type: "string", maxLength: 8192 },
  };
  expect(await lint("origins", { components: { schemas } }, { technicalLimit: 8192 })).toEqual([
    "#/components/schemas/NoKind/x-origin `kind` is one of inferred, observed, later.",
    "#/components/schemas/NoMark/maxLength A `maxLength` of 8192 is not documented; say so in `x-origin`.",
    "#/components/schemas/NoSentence/x-origin `reason` is one line that ends with a full stop.",
    "#/components/schemas/NoText/x-origin `x-origin` stands beside `description` or `cause`.",
  ]);
});
