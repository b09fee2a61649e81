/**
 * Compares what the next release would publish with the last one: `npm run gates`. It fails
 *
 * - if the changesets that are waiting are too small for the changes of the descriptions, of the entries and options of
 *   packages, of what they need and of their exported types,
 * - if a package is gone, and
 * - if a type test of the last release no longer compiles and no package that it uses says that it breaks something.
 */
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { jsrPackages, publishedPackages, root } from "@cloud-recording/build/workspaces";
import { commands } from "../api-reports/commands.ts";
import { apiEntries } from "../api-reports/entries.ts";
import type { Change } from "./change.ts";
import { gone, type Release, tooSmall } from "./changesets.ts";
import { optionChanges } from "./command-options.ts";
import { descriptionChanges } from "./description.ts";
import { entryChanges, publishedEntries } from "./entries.ts";
import { errorChanges } from "./errors.ts";
import { exportedTypeChanges } from "./exported-types.ts";
import { needChanges, publishedNeeds } from "./needs.ts";
import { refusalChanges } from "./refusals.ts";
import { releasedFile, releasedTypeTests } from "./released.ts";
import { compileTypeTests } from "./type-tests.ts";

if ((await releasedFile("openapi.json")) === undefined) {
  console.log(
    "Nothing is released yet, so there is nothing to compare with: any changeset will do.",
  );
} else {
  const changes = [
    ...(await documentChanges("openapi.json")),
    ...(await documentChanges("callbacks.json")),
    ...entryChanges(
      JSON.parse((await releasedFile("entries.json")) ?? "{}"),
      await publishedEntries(),
    ),
    ...needChanges(JSON.parse((await releasedFile("needs.json")) ?? "{}"), await publishedNeeds()),
    ...(await fileChanges("errors.json", errorChanges)),
    ...(await fileChanges("annotated.json", refusalChanges)),
    ...(await typeChanges()),
    ...(await commandChanges()),
    ...(await typeTestChanges()),
  ];
  const all = await releases();
  const problems = [...gone(changes, all), ...tooSmall(changes, all)];
  console.log(`${changes.length} changes since the last release`);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}

/** Changes of a published document. */
async function documentChanges(name: "openapi.json" | "callbacks.json"): Promise<Change[]> {
  const current = await readFile(`${root}openapi/generated/${name}`, "utf8");
  return await descriptionChanges((await releasedFile(name)) ?? current, current);
}

/** Changes of a generated file, if it was kept. */
async function fileChanges(
  name: "annotated.json" | "errors.json",
  compare: (released: string, current: string) => Change[],
): Promise<Change[]> {
  const before = await releasedFile(name);
  if (before === undefined) return [];
  return compare(before, await readFile(`${root}openapi/generated/${name}`, "utf8"));
}

/** Changes of the options of commands, by the reports that `npm run api` keeps. */
async function commandChanges(): Promise<Change[]> {
  const found = (await commands()).map(async ({ package: owner, report }): Promise<Change[]> => {
    const before = await releasedFile(`api/${report}`);
    if (before === undefined) return [];
    const now = await readFile(new URL(`../../api/${report}`, import.meta.url), "utf8");
    return optionChanges(owner, before, now);
  });
  return (await Promise.all(found)).flat();
}

/** Changes of the exported types, by the reports that `npm run api` keeps. */
async function typeChanges(): Promise<Change[]> {
  const entries = await apiEntries();
  const found = entries.map(async (entry): Promise<Change[]> => {
    const before = await releasedFile(`api/${entry.report}`);
    if (before === undefined) return [];
    const now = await readFile(new URL(`../../api/${entry.report}`, import.meta.url), "utf8");
    return exportedTypeChanges({ ...entry, text: before }, now);
  });
  return (await Promise.all(found)).flat();
}

/** What the type tests of the last release say of the types of today. */
async function typeTestChanges(): Promise<Change[]> {
  const files = (await releasedTypeTests()).map((file) => file.replace("types/", ""));
  const folder = fileURLToPath(new URL("../../released/types", import.meta.url));
  const changes: Change[] = [];
  for (const { folder: source, manifest } of await publishedPackages()) {
    const own = files.filter((file) => file.startsWith(`${source}/`));
    const text = await compileTypeTests(folder, own);
    if (text !== "") changes.push({ package: manifest.name, impact: "break", text });
  }
  return changes;
}

/** What the changesets that are waiting would release. */
async function releases(): Promise<Release[]> {
  const folder = await mkdtemp(`${tmpdir()}/changesets-`);
  try {
    const waiting = (await hasChangesets()) ? await waitingIn(`${folder}/status.json`) : [];
    const all = [...(await publishedPackages()), ...(await jsrPackages())];
    const manifests = new Map(all.map(({ manifest }) => [manifest.name, manifest]));
    return [...manifests.values()].map((manifest) => {
      const none: Release = {
        name: manifest.name,
        oldVersion: manifest.version,
        type: "none",
        changesets: [],
      };
      return waiting.find(({ name }) => name === manifest.name) ?? none;
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** False if there is none: then changesets itself fails, without a word about what has changed. */
async function hasChangesets(): Promise<boolean> {
  const files = await readdir(`${root}.changeset`);
  return files.some((file) => file.endsWith(".md") && file !== "README.md");
}

async function waitingIn(file: string): Promise<readonly Release[]> {
  await promisify(execFile)("changeset", ["status", "--output", file], { cwd: root });
  return JSON.parse(await readFile(file, "utf8")).releases;
}
