import { cp, glob, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { publishedPackages, root } from "@cloud-recording/build/workspaces";
import { publishedEntries } from "./entries.ts";
import { publishedNeeds } from "./needs.ts";

const folder = fileURLToPath(new URL("../../released/", import.meta.url));
const reports = fileURLToPath(new URL("../../api/", import.meta.url));
const documents = ["openapi.json", "callbacks.json", "errors.json", "annotated.json"];

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

/** Keeps what the next release is compared with: descriptions, entries, what packages need, API reports and type tests. */
export async function keepReleased(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  for (const name of documents) await cp(`${root}openapi/generated/${name}`, folder + name);
  const facts = { "entries.json": await publishedEntries(), "needs.json": await publishedNeeds() };
  for (const [name, fact] of Object.entries(facts)) {
    await writeFile(folder + name, `${JSON.stringify(fact, undefined, 2)}\n`);
  }
  await cp(reports, `${folder}api`, { recursive: true });
  for (const { folder: source } of await publishedPackages()) {
    for await (const file of glob(`${source}/src/**/*.test-d.ts`, { cwd: root })) {
      const kept = `${folder}types/${file}`;
      await mkdir(dirname(kept), { recursive: true });
      await cp(root + file, kept);
    }
  }
}
