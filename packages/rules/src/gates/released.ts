import { cp, glob, mkdir, readFile, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { publishedPackages, root } from "@cloud-recording/build/workspaces";

const folder = fileURLToPath(new URL("../../released/", import.meta.url));
const reports = fileURLToPath(new URL("../../api/", import.meta.url));
const description = `${root}openapi/generated/openapi.json`;

/** Text of a file of the last release, or `undefined` if nothing is released yet. */
export function releasedFile(name: string): Promise<string | undefined> {
  return readFile(folder + name, "utf8").catch(() => undefined);
}

/** The type tests of the last release, from the folder of all released files. */
export async function releasedTypeTests(): Promise<string[]> {
  const files: string[] = [];
  for await (const file of glob("types/**/*.test-d.ts", { cwd: folder })) files.push(file);
  return files.sort();
}

/** Keeps what the next release is compared with: description, API reports and type tests. */
export async function keepReleased(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  await cp(description, `${folder}openapi.json`);
  await cp(reports, `${folder}api`, { recursive: true });
  for (const { folder: source } of await publishedPackages()) {
    for await (const file of glob(`${source}/src/**/*.test-d.ts`, { cwd: root })) {
      const kept = `${folder}types/${file}`;
      await mkdir(dirname(kept), { recursive: true });
      await cp(root + file, kept);
    }
  }
}
