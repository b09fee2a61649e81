import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { execute, tool } from "../execute.ts";
import { installed } from "../installed.ts";
import type { Runtime } from "../runtimes.ts";
import type { Versions } from "./publish.ts";
import type { Registry } from "./registry.ts";

/** An empty project that installs the packages as its users do: by npm, Deno or Bun. */
export interface Project {
  readonly name: string;
  readonly runtimes: readonly Runtime[];
  /** Path of its folder, with a slash at the end. */
  readonly folder: string;
  /** Programs that have what they import in the project. */
  readonly programs: readonly string[];
  /** Installs versions in place of those that are there. */
  install(versions: Versions): Promise<void>;
  /** Runs a program on one of the runtimes, and returns what it printed. */
  run(runtime: Runtime, program: string, hosts: readonly string[], input: object): Promise<string>;
}

/** Folders of projects. They are removed by `await using`. */
export interface Projects extends AsyncDisposable {
  readonly all: readonly Project[];
}

/** Makes one empty project for each installer. */
export async function createProjects(
  registry: Registry,
  runtimes: readonly Runtime[],
): Promise<Projects> {
  const base = await mkdtemp(`${tmpdir()}/cloud-recording-projects-`);
  const projects = ["node", "deno", "bun"].map(async (kind): Promise<Project> => {
    const folder = `${base}/${kind}/`;
    await mkdir(folder);
    await registry.useIn(folder);
    await cp(new URL("../programs", import.meta.url), folder, { recursive: true });
    await writeFile(`${folder}package.json`, '{ "private": true, "type": "module" }\n');
    // What another run has published under the same version must not be found.
    const caches = {
      npm_config_cache: `${base}/npm-cache`,
      DENO_DIR: `${base}/deno-cache`,
      BUN_INSTALL_CACHE_DIR: `${base}/bun-cache`,
    };
    const installer = kind === "node" ? "npm" : kind;
    return {
      name: installer,
      folder,
      runtimes: runtimes.filter((runtime) => runtime.kind === kind),
      programs: installer === "npm" ? ["client.js", "node.js"] : ["client.js"],
      async install(versions) {
        const names = [...versions].map(([name, version]) => `${name}@${version}`);
        await tool([...commandOf(installer, names)], folder, caches);
      },
      run(runtime, program, hosts, input) {
        const command = runtime.command(hosts);
        const argument = JSON.stringify(input);
        if (kind !== "deno") return execute([...command, program, argument], folder);
        // Deno has installed into its own cache, or beside the manifest.
        const flags = command.filter((flag) => flag !== "--no-remote");
        return tool([...flags, program, argument], folder, caches);
      },
    };
  });
  return {
    all: await Promise.all(projects),
    [Symbol.asyncDispose]: () => rm(base, { recursive: true, force: true }),
  };
}

function commandOf(installer: string, names: readonly string[]): string[] {
  if (installer === "npm") {
    const flags = ["--save-exact", "--ignore-scripts", "--no-audit", "--no-fund"];
    return ["npm", "install", ...flags, ...names];
  }
  // The client alone: the others are for Node.
  const client = names.filter((name) => name.startsWith("@cloud-recording/client@"));
  if (installer === "bun") return [installed("bun/bin/bun.exe"), "add", "--exact", ...client];
  const specifiers = client.map((name) => `npm:${name}`);
  // Deno waits for a day before it trusts a version; this one is minutes old.
  return ["deno", "add", "--quiet", "--minimum-dependency-age=0", ...specifiers];
}
