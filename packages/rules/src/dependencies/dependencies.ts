import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Manifest, root, type Workspace, workspaces } from "@cloud-recording/build/workspaces";
import { closureOf, type Locked, resolve } from "./lock-file.ts";
import { reasons } from "./reasons.ts";

/** A direct dependency of packages of this repository. */
export interface Dependency {
  readonly name: string;
  /** Folders of the packages that name it. */
  readonly folders: readonly string[];
  /** Where it is installed. */
  readonly path: string;
}

/** Direct dependencies of others: those that users install with our packages, and those of development. */
export async function dependencies(): Promise<{ installed: Dependency[]; tools: Dependency[] }> {
  const all = await workspaces();
  const manifest: Manifest = JSON.parse(await readFile(`${root}package.json`, "utf8"));
  const locked = await lockFile();
  const shipped = all.filter(({ manifest }) => !manifest.private);
  const installed = collect(locked, shipped, ({ dependencies }) => dependencies);
  const isInstalled = new Set(installed.map(({ name }) => name));
  const tools = collect(locked, [{ folder: "", manifest }, ...all], (manifest) => ({
    ...manifest.dependencies,
    ...manifest.devDependencies,
  }));
  return { installed, tools: tools.filter(({ name }) => !isInstalled.has(name)) };
}

/** The lock file of the repository. */
export async function lockFile(): Promise<Locked> {
  return JSON.parse(await readFile(`${root}package-lock.json`, "utf8")).packages;
}

function collect(
  locked: Locked,
  packages: readonly Workspace[],
  namesIn: (manifest: Manifest) => Readonly<Record<string, string>> | undefined,
): Dependency[] {
  const found = new Map<string, { folders: string[]; path: string }>();
  for (const { folder, manifest } of packages) {
    for (const name of Object.keys(namesIn(manifest) ?? {})) {
      const path = resolve(locked, folder, name);
      if (path === undefined || locked[path]?.link) continue;
      const entry = found.get(name) ?? { folders: [], path };
      entry.folders.push(folder);
      found.set(name, entry);
    }
  }
  return [...found].map(([name, entry]) => ({ name, ...entry }));
}

/** Packages that come with a dependency, itself included, and their bytes on disk. */
export async function costOf(
  locked: Locked,
  path: string,
): Promise<{ readonly packages: number; readonly bytes: number }> {
  // What is for one system only differs between machines.
  const paths = [path, ...closureOf(locked, path)].filter((path) => !locked[path]?.os);
  const sizes = await Promise.all(paths.map((path) => sizeOf(join(root, path))));
  return { packages: paths.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** True if a part of a dependency is made for each system. */
export function hasBinary(locked: Locked, path: string): boolean {
  return closureOf(locked, path).some((path) => locked[path]?.os);
}

async function sizeOf(folder: string): Promise<number> {
  let bytes = 0;
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.name === "node_modules") continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) bytes += await sizeOf(path);
    else if (entry.isFile()) bytes += (await stat(path)).size;
  }
  return bytes;
}

/** The reason of a dependency. */
export function reasonOf(name: string): string {
  const [, why] = reasons.find(([names]) => names.includes(name)) ?? [];
  if (why === undefined) throw new Error(`${name} has no reason in dependencies/reasons.ts`);
  return why;
}
