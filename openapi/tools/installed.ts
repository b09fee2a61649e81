import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const folder = fileURLToPath(new URL("installed/", import.meta.url));
const stamp = join(folder, "node_modules/.lock-hash");
const run = promisify(execFile);

/** Loads a package that the tools bring along. */
export const require: NodeJS.Require = createRequire(join(folder, "package.json"));

/** Installs the tools, unless those of the lock file are there already. */
export async function install(): Promise<void> {
  const lock = await readFile(join(folder, "package-lock.json"));
  const hash = createHash("sha256").update(lock).digest("hex");
  if ((await readFile(stamp, "utf8").catch(() => undefined)) === hash) return;
  console.error("Installing the tools once: npm ci --prefix openapi/tools/installed");
  // None of them needs its install scripts here.
  await run("sh", ["-c", "npm ci --ignore-scripts --prefer-offline && true"], { cwd: folder });
  await writeFile(stamp, hash);
}

/** Version of an installed package. */
export async function versionOf(name: string): Promise<string> {
  const file = join(folder, "node_modules", name, "package.json");
  return JSON.parse(await readFile(file, "utf8")).version;
}

/** Path of a file of an installed package. */
export function installed(path: string): string {
  return join(folder, "node_modules", path);
}

/**
 * Runs the command of an installed package with Node.
 *
 * @returns what it prints
 * @throws {Error} with what it prints, if it fails
 */
export async function command(name: string, args: readonly string[], cwd: string): Promise<string> {
  const bin = await binOf(name);
  const env = {
    PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
    HOME: cwd,
    NO_COLOR: "1",
  };
  const quiet = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const options = { cwd, env: { ...env, ...quiet }, maxBuffer: 64 * 1024 * 1024 };
  try {
    const { stdout, stderr } = await run(process.execPath, [bin, ...args], options);
    return stdout + stderr;
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`${name} ${args.join(" ")} fails:\n${stdout}${stderr}`);
  }
}

/** The program of a package. */
export async function binOf(name: string): Promise<string> {
  const { bin } = JSON.parse(await readFile(installed(`${name}/package.json`), "utf8"));
  const file = typeof bin === "string" ? bin : Object.values(bin)[0];
  return installed(`${name}/${file}`);
}
