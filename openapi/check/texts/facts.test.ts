import { describe, expect, test } from "vitest";
import { Facts } from "./facts.ts";
import type { Text } from "./texts.ts";

const schemas = {
  Layout: {
    title: "Layout",
    type: "integer",
    default: 0,
    "x-enumDescriptions": { 0: "Floating (default)", 1: "Adaptive" },
    externalDocs: { url: "https://example.com", description: "Layouts" },
  },
  Region: { title: "Region", externalDocs: { url: "https://example.com", description: "Layouts" } },
  QiniuStorage: { title: "Qiniu Cloud", description: "Files go to Qiniu Cloud." },
  ErrorCode: { "x-enumDescriptions": { 433: "The resource ID has expired." } },
};
const examples = {
  Expired: { summary: "The resource ID has expired", value: { code: 433 } },
  Windows: { summary: "2 windows of 360 × 640", value: { windows: [[360], [640]] } },
};
const chinese = new Map([
  ["Layout", "布局"],
  ["Region", "地区"],
  ["Layouts", "布局说明"],
  ["Floating (default)", "悬浮（默认）"],
  ["Adaptive", "自适应"],
  ["Qiniu Cloud", "七牛云"],
  ["Files go to Qiniu Cloud.", "文件上传至七牛云。"],
  ["The resource ID has expired.", "resource ID 过期。"],
  ["The resource ID has expired", "resource ID 过期"],
  ["2 windows of 360 × 640", "2 个 360 × 640 的画面"],
]);

const places: readonly (readonly [pointer: string, en: string])[] = [
  ["/components/schemas/Layout/title", "Layout"],
  ["/components/schemas/Region/title", "Region"],
  ["/components/schemas/Layout/x-enumDescriptions/0", "Floating (default)"],
  ["/components/schemas/Layout/x-enumDescriptions/1", "Adaptive"],
  ["/components/schemas/Layout/externalDocs/description", "Layouts"],
  ["/components/schemas/Region/externalDocs/description", "Layouts"],
  ["/components/schemas/QiniuStorage/title", "Qiniu Cloud"],
  ["/components/schemas/QiniuStorage/description", "Files go to Qiniu Cloud."],
  ["/components/schemas/ErrorCode/x-enumDescriptions/433", "The resource ID has expired."],
  ["/components/examples/Expired/summary", "The resource ID has expired"],
  ["/components/examples/Windows/summary", "2 windows of 360 × 640"],
];
const texts = new Map(
  places.map(([pointer, en]): [string, Text] => [pointer, { en, zh: chinese.get(en) ?? "" }]),
);
const facts = new Facts({ components: { schemas, examples } }, texts);

test.each(places)("%s agrees with the structure", (pointer) => {
  expect(facts.problems(pointer, texts.get(pointer) as Text)).toEqual([]);
});

describe("a disagreement is found", () => {
  test.each<[pointer: string, en: string, zh: string, problem: string]>([
    ["QiniuStorage/description", "Qiniu Cloud, see `Gone`.", "七牛云。", "names `Gone`"],
    ["Layout/title", "Window", "画面", "has no word of the name Layout"],
    ["Layout/title", "Layout", "地区", "is the same as /components/schemas/Region/title"],
    [
      "Layout/x-enumDescriptions/0",
      "Floating",
      "悬浮（默认）",
      "does not say that it is the default",
    ],
    ["Layout/x-enumDescriptions/1", "Adaptive (default)", "自适应", "says that it is the default"],
    [
      "QiniuStorage/description",
      "Files go to Amazon S3.",
      "文件上传至七牛云。",
      "does not name Qiniu",
    ],
    ["Layout/externalDocs/description", "Windows", "布局说明", "differs from another description"],
  ])("%s: %s %s", (place, en, zh, problem) => {
    const found = facts.problems(`/components/schemas/${place}`, { en, zh });
    expect(found).toEqual([expect.stringContaining(problem)]);
  });

  test.each<[name: string, en: string, zh: string, problem: string]>([
    ["Expired", "The App ID has expired", "resource ID 过期", "is not the meaning of its error"],
    ["Windows", "3 windows", "2 个画面", "has 3, which its value does not have"],
    ["Windows", "2 windows", "361 × 640", "has 361, which its value does not have"],
  ])("example %s: %s %s", (name, en, zh, problem) => {
    expect(facts.problems(`/components/examples/${name}/summary`, { en, zh })).toEqual([problem]);
  });
});
