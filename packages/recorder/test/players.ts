import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** A player, and the names under which it may be found. */
const players = {
  ffmpeg: ["ffmpeg"],
  ffprobe: ["ffprobe"],
  // The one that comes by npm has no H.264.
  chromium: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
} as const;

// Another package may be installing something at the same time.
const command =
  "apt-get -o DPkg::Lock::Timeout=300 install --yes --no-install-recommends chromium ffmpeg";

/** Path of a program that can play what a recorder makes. */
export function playerPath(player: keyof typeof players): string {
  const path = find(player);
  if (path === undefined)
    throw new Error(`${player} is missing. Install it, on Debian by: ${command}`);
  return path;
}

/** Brings the players that are missing, where that can be done: as root on Debian. */
export default function setup(): void {
  const missing = Object.keys(players).filter((player) => !find(player as keyof typeof players));
  const canInstall = process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0;
  if (missing.length === 0 || !canInstall) return;
  console.log(`${missing.join(" and ")} missing, running: ${command}`);
  execFileSync("apt-get", ["update"], { stdio: "ignore" });
  execFileSync("sh", ["-c", command], {
    stdio: "ignore",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}

function find(player: keyof typeof players): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return players[player]
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}
