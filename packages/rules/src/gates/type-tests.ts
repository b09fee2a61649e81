import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { root } from "@cloud-recording/build/workspaces";

/**
 * Compiles type tests of a release against the types of today, as if they stood where they were.
 *
 * @param folder folder of the kept tests, with a path for each as in the repository
 * @param files the tests, from that folder
 * @returns what the compiler says, without a word if all is well
 */
export async function compileTypeTests(folder: string, files: readonly string[]): Promise<string> {
  if (files.length === 0) return "";
  // Below the repository, so that packages are found.
  const place = await mkdtemp(`${root}node_modules/.type-tests-`);
  const config = {
    extends: `${root}tsconfig.base.json`,
    compilerOptions: {
      types: ["node"],
      typeRoots: [`${root}node_modules/@types`],
      rootDirs: [root, folder],
    },
    files: files.map((file) => `${folder}/${file}`),
  };
  try {
    await writeFile(`${place}/tsconfig.json`, JSON.stringify(config));
    await promisify(execFile)("tsc", ["-p", place]);
    return "";
  } catch (error) {
    return (error as { readonly stdout?: string }).stdout || String(error);
  } finally {
    await rm(place, { recursive: true });
  }
}
