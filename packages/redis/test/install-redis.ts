import { execFileSync, spawnSync } from "node:child_process";
import process from "node:process";

const command = "apt-get install --yes --no-install-recommends redis-server";

/** Brings the Redis server if it is missing, where that can be done: as root on Debian. */
export default function setup(): void {
  if (!isMissing("redis-server")) return;
  const canInstall = process.getuid?.() === 0 && !isMissing("apt-get");
  if (!canInstall) throw new Error(`redis-server is missing. Install it, on Debian by: ${command}`);
  console.log(`redis-server is missing, running: ${command}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
  execFileSync("apt-get", ["update"], { stdio: "ignore" });
  execFileSync("sh", ["-c", command], { stdio: "ignore", env });
}

function isMissing(program: string): boolean {
  return spawnSync(program, ["--version"]).status !== 0;
}
