import { execFileSync, spawnSync } from "node:child_process";
import process from "node:process";

const shells = ["bash", "zsh", "fish"];
const command = `apt-get install --yes --no-install-recommends ${shells.join(" ")}`;

/** Brings the shells that have completion if one is missing, where that can be done: as root on Debian. */
export default function setup(): void {
  const missing = shells.filter(isMissing);
  if (missing.length === 0) return;
  const canInstall = process.getuid?.() === 0 && !isMissing("apt-get");
  if (!canInstall) throw new Error(`${missing} missing. Install them, on Debian by: ${command}`);
  console.log(`${missing} missing, running: ${command}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  execFileSync("apt-get", ["update"], { stdio: "ignore" });
  execFileSync("sh", ["-c", command], { stdio: "ignore", env });
}

function isMissing(program: string): boolean {
  return spawnSync(program, ["--version"]).status !== 0;
}
