import { expect, test } from "vitest";
import {
  blocksOf,
  described,
  firstSentence,
  pieces,
  valuesAt,
  withoutFirstSentence,
  withoutOrigins,
} from "./description.ts";

test("a page reads the description in its language", () => {
  const title = "/components/schemas/Mode/title";
  expect(described("en", title)).toBe("Recording mode");
  expect(described("zh-CN", title)).toBe("录制模式");
});

test("a pointer to nothing fails the build, and says which", () => {
  expect(() => described("en", "/components/schemas/Nothing/title")).toThrow(
    "The description has nothing at /components/schemas/Nothing/title",
  );
});

test("values come with name and meaning, from enumerations of every kind", () => {
  expect(valuesAt("en", "/components/schemas/RecordingStatus").at(-1)).toEqual({
    value: 20,
    name: "ExitedAbnormally",
    meaning: "Cloud recording exited abnormally.",
  });
  expect(valuesAt("en", "/components/schemas/Mode").map(({ value }) => value)).toEqual([
    "individual",
    "mix",
  ]);
  expect(
    valuesAt("en", "/components/schemas/QiniuStorage/allOf/0/properties/vendor"),
  ).toMatchObject([{ value: 0, name: "qiniu" }]);
});

test.each([
  ["Returned by `acquire`. It must fit.", "Returned by `acquire`."],
  ["From 0.5 to 1. More.", "From 0.5 to 1."],
  ["One sentence, or none", "One sentence, or none"],
  ["由 `start` 返回。必须相同。", "由 `start` 返回。"],
])("a text begins with a sentence: %s", (text, expected) => {
  expect(firstSentence(text)).toBe(expected);
});

test("a fact is shown without the sentences about its origin", () => {
  const at = "/components/schemas/ResourceId/description";
  for (const [language, word] of [
    ["en", "Inferred"],
    ["zh-CN", "推断"],
  ] as const) {
    const text = described(language, at) as string;
    expect(text).toContain(word);
    const fact = withoutOrigins(language, text);
    expect(fact).toContain("`start`");
    expect(fact).not.toContain(word);
  }
  expect(withoutOrigins("en", "no mark")).toBe("no mark");
});

test("a fact may begin after the sentence that says what it is", () => {
  expect(withoutFirstSentence("Key of `v1.0` in it.\nIt must be set. Always.")).toBe(
    "It must be set. Always.",
  );
  expect(withoutFirstSentence("动态密钥。必须设置。")).toBe("必须设置。");
});

test("backticks make code, and links are links", () => {
  expect(pieces("set ``a` b`` `uid` ([how](https://example.com/)) [anew]")).toEqual([
    { text: "set " },
    { text: "a` b", isCode: true },
    { text: " " },
    { text: "uid", isCode: true },
    { text: " (" },
    { text: "how", href: "https://example.com/" },
    { text: ") [anew]" },
  ]);
});

test("a text has paragraphs, numbered lists, and sentences that go beyond the document", () => {
  const text = "First.\n\n1. one;\n2. two.\n\nLast.\nInferred: A guess.\nAnother.";
  expect(blocksOf("en", text)).toEqual([
    { kind: "paragraph", lines: ["First."], origin: undefined },
    { kind: "list", lines: ["one;", "two."], origin: undefined },
    { kind: "paragraph", lines: ["Last."], origin: undefined },
    { kind: "paragraph", lines: ["A guess.", "Another."], origin: "Inferred: " },
  ]);
  expect(blocksOf("en", "One.\nTwo.\n\nThree.").map(({ lines }) => lines)).toEqual([
    ["One.", "Two."],
    ["Three."],
  ]);
  expect(blocksOf("zh-CN", "甲。推断：乙。")).toEqual([
    { kind: "paragraph", lines: ["甲。"], origin: undefined },
    { kind: "paragraph", lines: ["乙。"], origin: "推断：" },
  ]);
});
