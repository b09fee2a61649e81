import { readdir, readFile, writeFile } from "node:fs/promises";
import { publishedPackages } from "@cloud-recording/build/workspaces";
import { npm, tool } from "../execute.ts";

/** Versions by the names of the published packages. */
export type Versions = ReadonlyMap<string, string>;

/** The versions that the manifests of a clone say. */
async function versionsIn(clone: string): Promise<Versions> {
  const published = await publishedPackages(clone);
  return new Map(published.map(({ manifest }) => [manifest.name, manifest.version]));
}

/**
 * Makes the next versions of a clone from its changesets, as the version pull request does.
 *
 * @param before versions that are published; if there is no changeset, a patch of every package takes its place
 */
export async function makeVersions(clone: string, before: Versions): Promise<Versions> {
  const changesets = `${clone}/.changeset`;
  const waiting = (await readdir(changesets)).filter((file) => /^(?!README).*\.md$/.test(file));
  const current = await versionsIn(clone);
  const isReleased = [...current].every(([name, version]) => before.get(name) === version);
  if (waiting.length === 0 && isReleased) {
    const lines = [...current.keys()].map((name) => `${JSON.stringify(name)}: patch`);
    const text = `---\n${lines.join("\n")}\n---\n\nTry the next release.\n`;
    await writeFile(`${changesets}/next.md`, text);
  }
  await npm(["run", "release:version"], clone);
  await tool(["git", "add", "--all"], clone);
  await tool(["git", "commit", "--quiet", "--message", "Version packages"], clone);
  return versionsIn(clone);
}

/**
 * Builds and packs what a clone has that the registry has not.
 *
 * @returns the tarballs by name of the package
 */
export async function pack(clone: string): Promise<ReadonlyMap<string, string>> {
  await npm(["run", "build"], clone);
  await npm(["run", "release:pack"], clone);
  const packed = `${clone}/.packed`;
  const { plan } = JSON.parse(await readFile(`${packed}/publish-plan.json`, "utf8"));
  const releases: PackedRelease[] = plan.flat().filter((one: PackedRelease) => one.tarball);
  return new Map(releases.map(({ name, tarball }) => [name, `${packed}/${tarball.path}`]));
}

interface PackedRelease {
  readonly name: string;
  readonly tarball: { readonly path: string };
}

/** Publishes tarballs. Nobody can vouch for what is made outside of CI, so there is no provenance. */
export async function publish(tarballs: ReadonlyMap<string, string>, clone: string): Promise<void> {
  for (const tarball of tarballs.values()) {
    await npm(["publish", tarball, "--provenance=false", "--access=public"], clone);
  }
}
