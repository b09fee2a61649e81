import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { npm } from "./execute.ts";
import { Skipped } from "./row.ts";

const folder = fileURLToPath(new URL("installed/", import.meta.url));

/**
 * Installs what the matrix runs on, unless it is there already: the hash of the lock file tells.
 *
 * @param say is told before it takes its time
 */
export async function install(say: (text: string) => void): Promise<void> {
  await installFolder("installed", say);
}

/** Installs what a folder beside this file locks, unless it is there already. */
export async function installFolder(name: string, say: (text: string) => void): Promise<void> {
  const folder = fileURLToPath(new URL(`${name}/`, import.meta.url));
  const stamp = `${folder}node_modules/.lock-hash`;
  const lock = await readFile(`${folder}package-lock.json`);
  const hash = createHash("sha256").update(lock).digest("hex");
  if ((await readFile(stamp, "utf8").catch(() => undefined)) === hash) return;
  say(`Installing once: npm ci --prefix packages/runtimes/${name}`);
  await npm(["ci", "--prefer-offline"], folder);
  // A package may be optional, for machines that it has nothing for. One that could not be reached is tried again.
  const manifest = JSON.parse(await readFile(`${folder}package.json`, "utf8"));
  const wanted = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies });
  if (wanted.every((name) => existsSync(`${folder}node_modules/${name}`))) {
    await writeFile(stamp, hash);
  }
}

/**
 * Path of a file of an installed package.
 *
 * @throws Skipped if the package, which is optional, has nothing for this machine
 */
export function installed(path: string): string {
  const file = `${folder}node_modules/${path}`;
  if (!existsSync(file)) throw new Skipped(`npm has installed no ${path} on this machine`);
  return file;
}

/** Version of an installed package, or what it was asked for as if it is not there. */
export async function versionOf(name: string): Promise<string> {
  const text = await readFile(`${folder}node_modules/${name}/package.json`, "utf8").catch(
    () => undefined,
  );
  if (text !== undefined) return JSON.parse(text).version;
  const { [name]: wanted = "" } = await optionalDependencies();
  return wanted.replace(/^npm:.*@/, "");
}

async function optionalDependencies(): Promise<Readonly<Record<string, string>>> {
  return JSON.parse(await readFile(`${folder}package.json`, "utf8")).optionalDependencies;
}
