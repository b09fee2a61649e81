import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Day of the commit that added a file; undefined outside of a clone, or if the file is not in it. */
export async function firstCommitOf(root: string, file: string): Promise<string | undefined> {
  const dates = await git(root, ["log", "--diff-filter=A", "--format=%cs", "--", file]);
  return dates?.split("\n").at(-1) || undefined;
}

/** Day of the commit with a tag; undefined if there is none. */
export async function tagOf(root: string, tag: string): Promise<string | undefined> {
  return (await git(root, ["log", "-1", "--format=%cs", `refs/tags/${tag}`])) || undefined;
}

/** Output of a command of git; undefined if it fails. */
async function git(cwd: string, command: readonly string[]): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)("git", command, { cwd });
    return stdout.trim();
  } catch {
    return undefined;
  }
}
