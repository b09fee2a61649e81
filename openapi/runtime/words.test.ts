import { describe, expect, test } from "vitest";
import { chinese, chineseReasons } from "./chinese.ts";
import { english, englishReasons } from "./english.ts";

/** Every text of a language, with names and numbers in the places of the parameters. */
function textsOf(words: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([name, value]): [string, string][] => {
      if (typeof value === "string") return [[name, value]];
      if (typeof value === "object") {
        const inner = Object.entries(textsOf(value));
        return inner.map(([member, text]) => [`${name}.${member}`, text]);
      }
      if (name === "known")
        return [
          [name, value(["`a`", "`b`"])],
          [`${name} none`, value([])],
        ];
      return [[name, value("`a`", name === "onlyWith" ? [2, 3] : "`b`", "`c`")]];
    }),
  );
}

const marks = (text: string | undefined) => text?.match(/`[^`]+`|\d+/g) ?? [];

describe.each([
  ["words", english, chinese],
  ["reasons", englishReasons, chineseReasons],
])("the %s of both languages", (_name, inEnglish, inChinese) => {
  const [one, other] = [textsOf(inEnglish), textsOf(inChinese)];

  test("are the same in number, and name the same", () => {
    expect(Object.keys(other)).toEqual(Object.keys(one));
    for (const [name, text] of Object.entries(one))
      expect(marks(other[name]), name).toEqual(marks(text));
  });

  test("are in that language", () => {
    for (const text of Object.values(one)) expect(text).toMatch(/^[\x20-\x7e]+$/);
    for (const [name, text] of Object.entries(other)) {
      const plain = text.replaceAll(/`[^`]+`|UID/g, "");
      expect(plain, name).not.toMatch(/[A-Za-z]/);
      if (name !== "gap") expect(plain, name).toMatch(/\p{Script=Han}/u);
    }
  });
});
