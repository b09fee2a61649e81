import { expect, test } from "vitest";
import { textsOf } from "./texts/texts.ts";
import { checkTranslation, type Overlay, readOverlay } from "./translation.ts";

const timeout = 60_000;

test("every text is translated, and every translation has a target", { timeout }, async () => {
  const { texts, translated, problems } = await checkTranslation(await readOverlay());
  expect(problems).toEqual([]);
  expect(translated).toBe(texts);
  expect(texts).toBeGreaterThan(0);
});

test("every text of the callbacks is translated, too", { timeout }, async () => {
  const overlay = await readOverlay("callbacks");
  const { texts, translated, problems } = await checkTranslation(overlay, "callbacks");
  expect(problems).toEqual([]);
  expect(translated).toBe(texts);
  expect(texts).toBeGreaterThan(0);
});

test("what is missing, out of place or changed is named", { timeout }, async () => {
  const overlay = await readOverlay();
  const uid = "$.components.schemas.Uid";
  const gone = "$.components.schemas.Gone";
  const actions: Overlay["actions"] = [
    ...overlay.actions.filter(({ target }) => target !== uid),
    { target: uid, update: { title: "用户 `uid`", summary: "用户" } },
    { target: gone, update: { title: "用户", properties: { uid: { description: "用户" } } } },
  ];
  const { texts, translated, problems } = await checkTranslation({ ...overlay, actions });
  expect(problems).toEqual([
    "No translation: /components/schemas/Uid/description UID of a user in the channel, a string.",
    `No target: ${uid} /summary`,
    `No target: ${gone} /title`,
    `No target: ${gone} /properties/uid/description`,
    "Other names: /components/schemas/Uid/title has `uid`, not none",
  ]);
  expect(translated).toBe(texts - 1);
});

test("labels and data are not texts", () => {
  const document = {
    info: { title: "A", version: "1.0.0", contact: { name: "B" } },
    tags: [{ name: "C" }, { name: "D", "x-displayName": "E" }],
    region: { "x-enum-varnames": ["CN_Beijin", "F"], "x-enumDescriptions": { 0: "CN_Beijin" } },
    mode: { "x-enumDescriptions": { mix: "G" }, examples: [{ title: "data" }] },
    properties: { value: { title: "H" }, title: { type: "string" } },
    examples: { one: { summary: "I", value: { title: "data" } } },
    paths: { "/a": { "x-rules": [{ id: "rule", text: "J" }] } },
  };
  expect([...textsOf(document)]).toEqual([
    ["/info/title", "A"],
    ["/info/contact/name", "B"],
    ["/tags/0/x-displayName", "C"],
    ["/tags/1/x-displayName", "E"],
    ["/mode/x-enumDescriptions/mix", "G"],
    ["/properties/value/title", "H"],
    ["/examples/one/summary", "I"],
    ["/paths/~1a/x-rules/0/text", "J"],
  ]);
});
