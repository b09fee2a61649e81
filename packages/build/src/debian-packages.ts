import { execFileSync, spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";

/** The command that installs packages of Debian. */
export function installCommand(packages: readonly string[]): string {
  return `apt-get -o DPkg::Lock::Timeout=300 install --yes --no-install-recommends ${packages.join(" ")}`;
}

/** True where packages can be installed: as root on Debian. */
export function canInstall(): boolean {
  return process.getuid?.() === 0 && !isMissing("apt-get");
}

/** True if a program cannot be started. @param args that it ends with at once */
export function isMissing(program: string, args: readonly string[] = ["--version"]): boolean {
  return spawnSync(program, args).status !== 0;
}

/**
 * Installs the packages of programs that tests need. The tests of several packages begin at once, and each waits here
 * until the others have installed theirs: APT refuses a second list of packages while one is being read.
 *
 * @param missing names of the programs; nothing happens if there are none
 * @throws {Error} if nothing can be installed here, with the command that does it
 */
export function installMissing(missing: readonly string[], packages: readonly string[]): void {
  if (missing.length === 0) return;
  const command = installCommand(packages);
  const names = missing.join(" and ");
  if (!canInstall()) throw new Error(`Missing: ${names}. Install it, on Debian by: ${command}`);
  console.log(`Missing: ${names}. Running: ${command}`);
  const lock = join(tmpdir(), "cloud-recording-debian-packages");
  execFileSync("flock", [lock, "sh", "-c", `apt-get update && ${command}`], {
    stdio: ["ignore", "ignore", "inherit"],
    // A server that is installed is not started.
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" },
  });
}
