import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { peersFolder } from "./peers.ts";

/**
 * Installs the peers where that has not been done yet. They are heavy, so that no other part of the repository does it.
 *
 * @param say is told before it takes its time
 */
export function installPeers(say: (text: string) => void): void {
  if (existsSync(`${peersFolder}node_modules/.package-lock.json`)) return;
  say("Installing the peers once: npm ci --prefix packages/bench/peers");
  run("npm", ["ci", "--ignore-scripts", "--prefix", peersFolder]);
}

/** Builds what the servers import, because a cold start is one of the published code. */
export function build(): void {
  run("npm", ["run", "build"]);
}

function run(command: string, args: string[]): void {
  const cwd = new URL("../../..", import.meta.url);
  const { status } = spawnSync(command, args, { cwd, stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} has failed`);
}
