import { expect, test } from "vitest";
import { mutate } from "./mutate.ts";
import type { Text } from "./texts.ts";

function mutants(text: string, language: keyof Text, seed = 1): string[] {
  const options = { names: ["`uid`", "uid", "sid"], neighbour: text, seed };
  return mutate(text, language, options).map((mutant) => mutant.text);
}

test.each<[kind: string, language: keyof Text, text: string, reversed: string]>([
  ["numeral", "en", "Valid for five minutes.", "Valid for fifty minutes."],
  ["negation", "en", "The list must not be empty.", "The list must be empty."],
  ["negation", "en", "The list must be sorted.", "The list must not be sorted."],
  ["direction", "en", "Joined by the first UID.", "Joined by the last UID."],
  ["name", "en", "The user name is the Customer ID.", "The user name is the App ID."],
  ["name", "en", "The AccessKeyId.", "The AccessKeySecret."],
  ["negation", "zh", "列表不能为空。", "列表可以为空。"],
  ["direction", "zh", "最多 17 个。", "至少 17 个。"],
  ["name", "zh", "用户名为 Customer ID。", "密码为 Customer ID。"],
])("a %s is reversed (%s: %s)", (_kind, language, text, reversed) => {
  expect(mutants(text, language)).toContain(reversed);
});

test("every number is changed, one at a time", () => {
  const found = mutants("From 1 to 17.", "en");
  expect(found).toHaveLength(2);
  expect(found[0]).toMatch(/^From (?!1 )\d+ to 17\.$/);
  expect(found[1]).toMatch(/^From 1 to (?!17)\d+\.$/);
});

test("digits of names and dates are no numbers", () => {
  expect(mutants("AES128, HTTP/2 and 2021-01-28.", "en")).toEqual([]);
});

test("a name in code becomes another one", () => {
  expect(mutants("See `uid`.", "en")).toEqual([expect.stringMatching(/^See `(?!uid`).+`\.$/)]);
});

test("a text becomes its neighbour", () => {
  const options = { names: [], neighbour: "Sample rate.", seed: 1 };
  expect(mutate("Bit rate.", "en", options)).toEqual([{ kind: "neighbour", text: "Sample rate." }]);
});

test("the same seed gives the same mutants, another one gives others", () => {
  const text = "Between 1 and 2 and 3 and 4 in `uid`.";
  expect(mutants(text, "en", 5)).toEqual(mutants(text, "en", 5));
  expect(mutants(text, "en", 5)).not.toEqual(mutants(text, "en", 6));
});
