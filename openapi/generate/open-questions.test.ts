import { expect, test } from "vitest";
import { openQuestionsPage } from "./open-questions.ts";

const limit = { kind: "inferred", reason: "The document does not specify a maximum." };
const sources = {
  info: { description: "A.", "x-origin": { kind: "inferred", reason: "Other properties | none." } },
  servers: [{ url: "https://example.com", "x-origin": { kind: "later", reason: "It is newer." } }],
  paths: {
    "/a": {
      get: { operationId: "query", "x-origin": { kind: "observed", reason: "It is slow." } },
    },
  },
  components: {
    schemas: {
      Uid: { "x-origin": limit },
      Qiniu: { allOf: [{ properties: { region: { "x-origin": [limit] } } }] },
      ErrorCode: { "x-errors": { 7: { "x-origin": { kind: "observed", reason: "It is slow." } } } },
    },
  },
};
const questions = {
  "AMB-01": {
    gap: { en: "Two hosts.", zh: "有两个域名。" },
    choice: { en: "One.", zh: "其中之一。" },
  },
};

test("questions come first, then every sentence with all of its places", () => {
  const page = openQuestionsPage(sources, questions, "en");
  expect(page).toMatch(/^# What the document leaves open\n/);
  expect(page.split("\n").filter((line) => /^(?:##|\|)/.test(line))).toEqual([
    "## Questions",
    "| Id | In the document | In this project |",
    "| --- | --- | --- |",
    "| `AMB-01` | Two hosts. | One. |",
    "## Inferred",
    "| Sentence | Place in the description |",
    "| --- | --- |",
    "| Other properties \\| none. | everywhere |",
    "| The document does not specify a maximum. | `Uid`, `Qiniu.region` |",
    "## Observed",
    "| Sentence | Place in the description |",
    "| --- | --- |",
    "| It is slow. | `query`, `ErrorCode.7` |",
    "## Later",
    "| Sentence | Place in the description |",
    "| --- | --- |",
    "| It is newer. | `https://example.com` |",
  ]);
});

test("the page is in Chinese, too", () => {
  const page = openQuestionsPage(sources, questions, "zh");
  expect(page).toMatch(/^# 文档未说明之处\n/);
  expect(page).toContain("| `AMB-01` | 有两个域名。 | 其中之一。 |");
});
