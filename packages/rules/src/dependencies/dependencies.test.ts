import { readFile } from "node:fs/promises";
import { root } from "@cloud-recording/build/workspaces";
import { expect, test } from "vitest";
import { withSection } from "../page-section/page-section.ts";
import { dependencies } from "./dependencies.ts";
import { reasons } from "./reasons.ts";
import { dependenciesSection, dependenciesSource } from "./section.ts";

test("every direct dependency has one reason, and no reason is left of one that is gone", async () => {
  const { installed, tools } = await dependencies();
  const names = [...installed, ...tools].map(({ name }) => name);
  expect(names.length).toBeGreaterThan(50);
  expect(reasons.flatMap(([names]) => names).sort()).toEqual(names.sort());
});

test("the client brings one package, and nothing that is for one system", async () => {
  const { installed } = await dependencies();
  const ofClient = installed.filter(({ folders }) => folders.includes("packages/client"));
  expect(ofClient.map(({ name }) => name)).toEqual(["openapi-fetch"]);
});

test("the tables in ARCHITECTURE.md are up to date", async () => {
  const page = await readFile(`${root}ARCHITECTURE.md`, "utf8");
  expect(withSection(page, dependenciesSource, await dependenciesSection())).toBe(page);
});
