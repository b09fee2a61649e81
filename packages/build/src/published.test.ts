import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { sharedFields } from "./manifest.ts";
import { relativeLinks } from "./readme-links.ts";
import { jsrPackages, publishedPackages, root, workspaces } from "./workspaces.ts";

const published = await publishedPackages();
const all = await workspaces();

test("the packages are found by their manifests", () => {
  expect(published.map(({ manifest }) => manifest.name)).toContain("@cloud-recording/client");
  expect(all.length).toBeGreaterThan(published.length);
});

test.each(published)("$folder says on npm what it is", async ({ folder, manifest }) => {
  expect(manifest, "run `npm run generate`").toMatchObject(sharedFields(folder));
  expect(manifest.files).toContain("CHANGELOG.md");
  expect(manifest.description?.length).toBeGreaterThan(20);
  expect(manifest.keywords?.length).toBeGreaterThan(3);
  expect(await readFile(`${root}${folder}/LICENSE`, "utf8")).toBe(
    await readFile(`${root}LICENSE`, "utf8"),
  );
});

test.each([...published, ...(await jsrPackages())])(
  "$folder has a README that opens with what it is, how to install it, and code",
  async ({ folder, manifest }) => {
    const readme = await readFile(`${root}${folder}/README.md`, "utf8");
    const opening = readme.split("\n").slice(0, 30).join("\n");
    expect(opening).toMatch(new RegExp(`^# ${manifest.name}\n\n\\S`));
    expect(opening).toMatch(/^```sh\n.*(npm install|npx|deno add) .*@cloud-recording\//ms);
    expect(readme).toMatch(/^```(ts|js|sh|yaml)\n/m);
  },
);

test.each(published)("$folder runs nothing when it is installed", ({ manifest }) => {
  const scripts = Object.keys(manifest.scripts ?? {});
  const atInstall = ["preinstall", "install", "postinstall", "prepare", "prepublish", "prepack"];
  expect(scripts.filter((name) => atInstall.includes(name))).toEqual([]);
});

test.each(published)("$folder depends on published packages only", ({ manifest }) => {
  const names = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  const own = names.filter((name) => name.startsWith("@cloud-recording/"));
  expect(own.filter((name) => !published.some((one) => one.manifest.name === name))).toEqual([]);
});

test.each([...published, ...(await jsrPackages())])(
  "the relative links in the README of $folder lead to files of the repository",
  async ({ folder }) => {
    const links = relativeLinks(await readFile(`${root}${folder}/README.md`, "utf8"));
    const files = links.map((link) => link.replace(/#.*/, ""));
    expect(files.filter((file) => !existsSync(`${root}${folder}/${file}`))).toEqual([]);
  },
);

test("what is on JSR has the version that it has here", async () => {
  for (const { folder, manifest } of await jsrPackages()) {
    const { name, version } = JSON.parse(await readFile(`${root}${folder}/deno.json`, "utf8"));
    expect([name, version]).toEqual([manifest.name, manifest.version]);
  }
});
