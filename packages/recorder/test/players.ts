import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { canInstall, installCommand, installMissing } from "@cloud-recording/build/debian-packages";

/** A player, and the names under which it may be found. */
const players = {
  ffmpeg: ["ffmpeg"],
  ffprobe: ["ffprobe"],
  // The one that comes by npm has no H.264.
  chromium: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
} as const;

const packages = ["chromium", "ffmpeg"];

/** Path of a program that can play what a recorder makes. */
export function playerPath(player: keyof typeof players): string {
  const path = find(player);
  if (path === undefined)
    throw new Error(`${player} is missing. Install it, on Debian by: ${installCommand(packages)}`);
  return path;
}

/** Brings the players that are missing, where that can be done: as root on Debian. */
export default function setup(): void {
  const missing = Object.keys(players).filter((player) => !find(player as keyof typeof players));
  // Who has none of them can still run the other tests.
  if (canInstall()) installMissing(missing, packages);
}

function find(player: keyof typeof players): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return players[player]
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}
