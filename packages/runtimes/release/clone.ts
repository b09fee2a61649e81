import { existsSync } from "node:fs";
import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { root, workspaces } from "@cloud-recording/build/workspaces";
import { npm, tool } from "../execute.ts";

/** A copy of what is committed, in which versions and READMEs may change. It is removed by `await using`. */
export interface Clone extends AsyncDisposable {
  /** Path of its folder. */
  readonly folder: string;
}

/** Clones the repository, or a clone of it, at a commit, a branch or a tag. */
export async function cloneAt(ref: string, source: string = root): Promise<Clone> {
  const folder = await mkdtemp(`${tmpdir()}/cloud-recording-release-`);
  const git = (...args: string[]) => tool(["git", ...args], folder);
  await git("clone", "--quiet", "--no-checkout", source, ".");
  const commit = (await tool(["git", "rev-parse", `${ref}^{commit}`], source)).trim();
  // Changesets wants a branch that it can compare with.
  await git("checkout", "--quiet", "-B", "main", commit);
  // The release makes a commit of its own.
  await git("config", "user.name", "release:dry");
  await git("config", "user.email", "release@invalid");
  // Links to folders are no folders to `.gitignore`.
  await appendFile(`${folder}/.git/info/exclude`, "node_modules\n");
  if ((await locked(folder)) === (await locked(root))) await linkModules(folder);
  else await npm(["ci", "--prefer-offline", "--ignore-scripts"], folder);
  return {
    folder,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

/** What a lock file says of the packages of others. */
async function locked(folder: string): Promise<string> {
  const { packages } = JSON.parse(await readFile(`${folder}/package-lock.json`, "utf8"));
  const others = Object.entries(packages).filter(([path]) => path.includes("node_modules/"));
  return JSON.stringify(others);
}

/** Installs by links to what the repository has installed, so that only our packages are those of the clone. */
async function linkModules(clone: string): Promise<void> {
  const modules = `${clone}/node_modules`;
  await mkdir(modules);
  for (const name of await readdir(`${root}node_modules`)) {
    if (name === "@cloud-recording" || name === ".cache") continue;
    await symlink(`${root}node_modules/${name}`, `${modules}/${name}`);
  }
  // They are links themselves, and relative.
  const own = "@cloud-recording";
  await cp(`${root}node_modules/${own}`, `${modules}/${own}`, {
    recursive: true,
    verbatimSymlinks: true,
  });
  for (const { folder } of await workspaces(clone)) {
    const nested = `${folder}/node_modules`;
    if (existsSync(root + nested)) await symlink(root + nested, `${clone}/${nested}`);
  }
}
