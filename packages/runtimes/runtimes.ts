import { fileURLToPath } from "node:url";
import { execute } from "./execute.ts";
import { installed, versionOf } from "./installed.ts";

/** A runtime that is started by a command. */
export interface Runtime {
  /** Name and version. */
  readonly name: string;
  readonly kind: "node" | "deno" | "bun";
  /**
   * The command that runs a program, which may reach some hosts and ports and nothing else where that can be said.
   *
   * @throws Skipped if the runtime is not there
   */
  command(hosts: readonly string[]): string[];
}

/** Every line of Node that is supported, Deno and Bun. */
export async function findRuntimes(): Promise<Runtime[]> {
  const nodes = ["node-20", "node-22", "node-24", "node-26"].map(
    async (name): Promise<Runtime> => ({
      name: `Node ${await versionOf(name)}`,
      kind: "node",
      command: () => [installed(`${name}/bin/node`)],
    }),
  );
  // Deno comes with the repository, which needs it for its own package.
  const folder = fileURLToPath(new URL(".", import.meta.url));
  const [, version = ""] = /^deno (\S+)/.exec(await execute(["deno", "--version"], folder)) ?? [];
  const flags = ["--quiet", "--no-prompt", "--no-remote", "--no-lock", "--node-modules-dir=manual"];
  return [
    ...(await Promise.all(nodes)),
    {
      name: `Deno ${version}`,
      kind: "deno",
      command: (hosts) => [
        ...["deno", "run", ...flags],
        ...(hosts.length > 0 ? [`--allow-net=${hosts.join()}`] : []),
      ],
    },
    {
      name: `Bun ${await versionOf("bun")}`,
      kind: "bun",
      command: () => [installed("bun/bin/bun.exe")],
    },
  ];
}
