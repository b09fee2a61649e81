import { readFile } from "node:fs/promises";
import { root, workspaces } from "@cloud-recording/build/workspaces";
import { subset } from "semver";
import { expect, test } from "vitest";
import { withSection } from "../page-section/page-section.ts";
import { dependencies, lockFile } from "./dependencies.ts";
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

test("users get no version of a dependency that Renovate may not bring us", async () => {
  const renovate = JSON.parse(await readFile(`${root}.github/renovate.json`, "utf8"));
  const limits = (renovate.packageRules as Limit[]).filter(
    (rule) => rule.allowedVersions !== undefined && rule.matchFileNames === undefined,
  );
  const shipped = (await workspaces()).filter(({ manifest }) => !manifest.private);
  const limited = limits.flatMap(({ matchPackageNames = [], allowedVersions = "" }) =>
    shipped.flatMap(({ folder, manifest }) =>
      matchPackageNames.flatMap((name) => {
        const range = manifest.dependencies?.[name];
        return range === undefined ? [] : [{ folder, name, range, allowedVersions }];
      }),
    ),
  );
  expect(limited.map(({ folder }) => folder)).toContain("packages/recorder");
  expect(limited.filter(({ range, allowedVersions }) => !subset(range, allowedVersions))).toEqual(
    [],
  );
});

test("the lock file has the ranges of all packages", async () => {
  const locked = await lockFile();
  for (const { folder, manifest } of await workspaces()) {
    expect(locked[folder]?.dependencies ?? {}, folder).toEqual(manifest.dependencies ?? {});
  }
});

/** A rule of Renovate. */
interface Limit {
  readonly matchPackageNames?: readonly string[];
  readonly matchFileNames?: readonly string[];
  readonly allowedVersions?: string;
}

test("the tables in ARCHITECTURE.md are up to date", async () => {
  const page = await readFile(`${root}ARCHITECTURE.md`, "utf8");
  expect(withSection(page, dependenciesSource, await dependenciesSection())).toBe(page);
});
