import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, launch } from "puppeteer-core";

/** Names of a browser with H.264, which the one that comes by npm lacks. */
const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

// Another package may be installing something at the same time.
const command = "apt-get -o DPkg::Lock::Timeout=300 install --yes --no-install-recommends chromium";

/** Starts the browser. Videos play without a click. */
export function launchChromium(): Promise<Browser> {
  const executablePath = find();
  if (executablePath === undefined) {
    throw new Error(`chromium is missing. Install it, on Debian by: ${command}`);
  }
  return launch({
    executablePath,
    args: ["--no-sandbox", "--disable-dev-shm-usage", "--autoplay-policy=no-user-gesture-required"],
  });
}

/** Brings the browser if it is missing, where that can be done: as root on Debian. */
export default function setup(): void {
  const canInstall = process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0;
  if (find() !== undefined || !canInstall) return;
  console.log(`chromium missing, running: ${command}`);
  execFileSync("apt-get", ["update"], { stdio: "ignore" });
  execFileSync("sh", ["-c", command], {
    stdio: "ignore",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}

function find(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}
