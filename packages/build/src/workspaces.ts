import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the repository, with a slash at the end. */
export const root: string = fileURLToPath(new URL("../../..", import.meta.url));

/** What is read of a `package.json`. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly description?: string;
  readonly license?: string;
  readonly keywords?: readonly string[];
  readonly files?: readonly string[];
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly bin?: string | Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly engines?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

/** A package of the repository. */
export interface Workspace {
  /** Path of its folder from the root. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/** All packages of a repository, in the order of their folders. */
export async function workspaces(repository: string = root): Promise<Workspace[]> {
  const { workspaces } = JSON.parse(await readFile(join(repository, "package.json"), "utf8"));
  const folders: string[] = [];
  for await (const file of glob(
    workspaces.map((pattern: string) => `${pattern}/package.json`),
    { cwd: repository },
  )) {
    folders.push(file.replaceAll("\\", "/").replace(/\/package\.json$/, ""));
  }
  return Promise.all(
    folders.sort().map(async (folder) => {
      const text = await readFile(join(repository, folder, "package.json"), "utf8");
      return { folder, manifest: JSON.parse(text) };
    }),
  );
}

/** The packages that go to npm: those that are not private. */
export async function publishedPackages(repository: string = root): Promise<Workspace[]> {
  return (await workspaces(repository)).filter(({ manifest }) => manifest.private !== true);
}

/** The packages that go to JSR: those with a `deno.json`, in the workspace of Deno. */
export async function jsrPackages(repository: string = root): Promise<Workspace[]> {
  const { workspace } = JSON.parse(await readFile(join(repository, "deno.json"), "utf8"));
  const folders: string[] = workspace.map((folder: string) => folder.replace("./", ""));
  return (await workspaces(repository)).filter(({ folder }) => folders.includes(folder));
}
