import { expect, test } from "vitest";
import { described, pieces, valuesAt } from "./description.ts";

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
    valuesAt("en", "/components/schemas/CustomLayout/properties/mixedVideoLayout"),
  ).toMatchObject([{ value: 3, name: "Custom" }]);
});

test("backticks make code, and links are links", () => {
  expect(pieces("set `uid` ([how](https://example.com/)) [anew]")).toEqual([
    { text: "set " },
    { text: "uid", isCode: true },
    { text: " (" },
    { text: "how", href: "https://example.com/" },
    { text: ") [anew]" },
  ]);
});
