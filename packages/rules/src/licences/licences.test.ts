import { readFile } from "node:fs/promises";
import { publishedPackages, root } from "@cloud-recording/build/workspaces";
import { expect, test } from "vitest";
import type { Locked } from "../dependencies/lock-file.ts";
import { licenceProblems } from "./licences.ts";

test("everything that is installed has a licence that is allowed", async () => {
  const { packages } = JSON.parse(await readFile(`${root}package-lock.json`, "utf8"));
  const folders = (await publishedPackages()).map(({ folder }) => folder);
  expect(Object.keys(packages).length).toBeGreaterThan(500);
  expect(licenceProblems(packages, folders)).toEqual([]);
});

const locked: Locked = {
  "packages/a": { dependencies: { one: "^1" } },
  "node_modules/a": { link: true },
  "node_modules/one": { license: "MIT", dependencies: { two: "^1" } },
  "node_modules/one/node_modules/two": { license: "ISC" },
  "node_modules/two": { license: "MPL-2.0" },
  "node_modules/tool": { license: "MPL-2.0" },
};

test("a tool may have more than what users install", () => {
  expect(licenceProblems(locked, ["packages/a"])).toEqual([]);
});

test.each([
  ["node_modules/one", "GPL-3.0-only", "one, which users install: GPL-3.0-only"],
  ["node_modules/one/node_modules/two", "MPL-2.0", "two, which users install: MPL-2.0"],
  ["node_modules/tool", "GPL-3.0-only", "tool, a tool: GPL-3.0-only"],
  ["node_modules/tool", "MIT AND GPL-3.0-only", "tool, a tool: MIT AND GPL-3.0-only"],
  ["node_modules/tool", undefined, "tool, a tool: none"],
])("%s with %s is refused", (path, license, problem) => {
  const changed = { ...locked, [path]: { ...locked[path], ...{ license } } } as Locked;
  expect(licenceProblems(changed, ["packages/a"])).toEqual([problem]);
});

test("one of alternatives is enough", () => {
  const changed = { ...locked, "node_modules/one": { license: "(GPL-3.0-only OR MIT)" } };
  expect(licenceProblems(changed, ["packages/a"])).toEqual([]);
});
