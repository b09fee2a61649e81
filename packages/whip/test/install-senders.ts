import { execFileSync, spawnSync } from "node:child_process";
import process from "node:process";

/** Python of the system, for which the packages are. */
export const python = "/usr/bin/python3";

// Another package may be installing something at the same time.
const command =
  "apt-get -o DPkg::Lock::Timeout=300 install --yes --no-install-recommends python3-aiortc";

/** Brings aiortc if it is missing, where that can be done: as root on Debian. */
export default function setup(): void {
  if (spawnSync(python, ["-c", "import aiortc"]).status === 0) return;
  const canInstall = process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0;
  if (!canInstall) throw new Error(`aiortc is missing. Install it, on Debian by: ${command}`);
  console.log(`aiortc is missing, running: ${command}`);
  execFileSync("apt-get", ["update"], { stdio: "ignore" });
  execFileSync("sh", ["-c", command], {
    stdio: "ignore",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}
