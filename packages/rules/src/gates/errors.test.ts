import { readFile } from "node:fs/promises";
import { root } from "@cloud-recording/build/workspaces";
import { expect, test } from "vitest";
import { errorChanges } from "./errors.ts";

// biome-ignore lint/suspicious/noExplicitAny: rows are changed at places that the test names.
type Errors = any;
const released = await readFile(`${root}openapi/generated/errors.json`, "utf8");

test.each<[string, "break" | "addition", (errors: Errors) => void]>([
  ["a removed error", "break", ({ service }) => delete service["7"]],
  ["another status", "break", ({ service }) => Object.assign(service["7"], { status: 400 })],
  ["another name", "break", ({ service }) => Object.assign(service["7"], { name: "started" })],
  [
    "another rule for retries",
    "break",
    ({ service }) => Object.assign(service["7"], { retry: "x" }),
  ],
  [
    "another state of the recording",
    "break",
    ({ service }) => Object.assign(service["7"], { recording: "ended" }),
  ],
  ["a removed kind", "break", (errors) => delete errors.gateway],
  ["a new error", "addition", ({ service }) => Object.assign(service, { 4711: { name: "a" } })],
])("%s is noticed", (_, impact, mutate) => {
  const current = JSON.parse(released);
  mutate(current);
  const changes = errorChanges(released, JSON.stringify(current));
  expect(new Set(changes.map((change) => change.impact))).toEqual(new Set([impact]));
  expect(changes[0]?.text).toMatch(/For who reads errors\.json: (service|gateway) /);
});

test("a text is no change of a program", () => {
  const current = JSON.parse(released);
  current.service["7"].remedy = "Another one.";
  expect(errorChanges(released, JSON.stringify(current))).toEqual([]);
});
