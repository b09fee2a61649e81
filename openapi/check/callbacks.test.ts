import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { bundleSources, chineseOverlays, publish } from "../generate/bundle.ts";
import { readDescription } from "../reader/reader.ts";
import { callbackValidators } from "./compiled-validators.ts";
import { readGlossary, Vocabulary } from "./texts/glossary.ts";
import { pairTexts } from "./texts/texts.ts";

const [sources, chineseSources, glossary] = await Promise.all([
  bundleSources([], "callbacks"),
  bundleSources(chineseOverlays.callbacks, "callbacks"),
  readGlossary(),
]);
const callbacks = readDescription(publish(sources, "en"));
const validate = await callbackValidators(callbacks);

interface Callback {
  readonly payload: { readonly details: string };
}
const { Receipt: _, ...examples } = callbacks.components.examples;
const bodies = Object.entries(examples).map(
  ([name, { value }]) => [name, value as Callback] as const,
);
const [[, uploaded] = []] = bodies;

test.each(bodies)("%s and its details are right", (_name, body) => {
  expect(validate.body(body)).toEqual([]);
  expect(validate.details(JSON.parse(body.payload.details))).toEqual([]);
});

test.each<[what: string, change: object]>([
  ["another event", { eventType: 32 }],
  ["another product", { productId: 1 }],
  ["the other letter case of the ID", { noticeID: undefined, noticeId: "1" }],
  ["more properties", { version: 2 }],
])("%s is no error", (_what, change) => {
  expect(validate.body({ ...uploaded, ...change })).toEqual([]);
});

describe("a wrong body is found", () => {
  test.each<[pointer: string, rule: string, change: object]>([
    ["/payload", "required", { payload: undefined }],
    ["/eventType", "type", { eventType: "31" }],
    ["/payload/sid", "required", { payload: { ...uploaded?.payload, sid: undefined } }],
    ["/payload/details", "type", { payload: { ...uploaded?.payload, details: {} } }],
  ])("%s (%s)", (pointer, rule, change) => {
    const body = JSON.parse(JSON.stringify({ ...uploaded, ...change }));
    expect(validate.body(body)).toMatchObject([{ pointer, rule }]);
  });

  test("in the details", () => {
    expect(validate.details({ fileList: [{ trackType: "audio" }] })).toMatchObject([
      { pointer: "/fileList/0/filename", rule: "required" },
    ]);
  });
});

test("the signature is that of an example, with the secret `secret`", () => {
  const signature = createHmac("sha1", "secret").update(JSON.stringify(uploaded)).digest("hex");
  expect(JSON.stringify(callbacks)).toContain(`"example":"${signature}"`);
});

test("everything in it is marked as observed", () => {
  expect(callbacks).toHaveProperty("info.x-origin", ["observed"]);
});

test("both languages say the same", () => {
  const vocabulary = new Vocabulary(glossary);
  const texts = pairTexts(callbacks, publish(chineseSources, "zh-CN"));
  const problems = [...texts].map(([pointer, text]) => [pointer, vocabulary.problems(text)]);
  expect(problems.filter(([, found]) => (found?.length ?? 0) > 0)).toEqual([]);
});
