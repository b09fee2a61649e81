import { expect, test } from "vitest";
import { barePropertiesOf, readBareProperties } from "./optional-properties.ts";

test("every optional property of the published packages takes undefined", async () => {
  expect(await readBareProperties()).toEqual([]);
});

test.each([
  "interface A { readonly one?: string; }",
  "interface A { one?: string }",
  "interface A {\n  one?:\n    | 1\n    | 2;\n}",
  "interface A { one?: (two: number) => void; }",
  "interface A { one?(two: number): void; }",
  "type A = { readonly one?: { readonly two: undefined } };",
])("%s is found", (source) => {
  expect(barePropertiesOf("a.ts", source)).toEqual([
    { file: "a.ts", line: expect.any(Number), name: "one" },
  ]);
});

test.each([
  "interface A { readonly one?: string | undefined; }",
  "interface A { one?: ((two: number) => void) | undefined }",
  "interface A { readonly one?: undefined; two?: never; three?: unknown }",
  "function one(two?: string, three?: number): void {}",
  "interface A { one(two?: string): void; }",
  "const one = two?.(three) ?? four;",
  "const one = /^https?:$/.test(two);",
  'const one = "^https?://[^/]+";',
])("%s is fine", (source) => {
  expect(barePropertiesOf("a.ts", source)).toEqual([]);
});
