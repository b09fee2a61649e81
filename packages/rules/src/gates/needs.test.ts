import { expect, test } from "vitest";
import { needChanges, publishedNeeds } from "./needs.ts";

test.each([
  [
    "an engine range that is narrowed",
    { "engines.node": ">=20.19" },
    { "engines.node": ">=22" },
    "break",
  ],
  ["an engine range where none was", {}, { "engines.npm": ">=10" }, "break"],
  ["a wider engine range", { "engines.node": ">=22" }, { "engines.node": ">=20.19" }, "addition"],
  ["a peer that is raised", { "peer vitest": ">=3" }, { "peer vitest": ">=4" }, "break"],
  [
    "a peer that takes one more",
    { "peer vitest": "^3" },
    { "peer vitest": "^3 || ^4" },
    "addition",
  ],
  ["a new peer", {}, { "peer vitest": ">=3" }, "break"],
  ["a new optional peer", {}, { "optional peer vitest": ">=3" }, "addition"],
  [
    "an optional peer that is raised",
    { "optional peer a": "^1" },
    { "optional peer a": "^2" },
    "break",
  ],
  ["an optional peer that is required now", { "optional peer a": "*" }, { "peer a": "*" }, "break"],
] as const)("%s is noticed", (_, before, now, impact) => {
  expect(needChanges({ a: before }, { a: now })).toMatchObject([{ package: "a", impact }]);
});

test.each([
  ["nothing new", { "engines.node": ">=20" }, { "engines.node": ">=20" }],
  ["a need that is gone", { "peer a": "^1" }, {}],
])("%s breaks nobody", (_, before, now) => {
  expect(needChanges({ a: before }, { a: now })).toEqual([]);
});

test("the needs of all packages are known", async () => {
  const needs = await publishedNeeds();
  expect(needs["@cloud-recording/client"]).toHaveProperty(["engines.node"]);
  expect(needs["@cloud-recording/node"]).toHaveProperty(["optional peer @opentelemetry/api"]);
  expect(needChanges(needs, needs)).toEqual([]);
});
