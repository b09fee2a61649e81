import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { canInstall, installCommand, installMissing } from "@cloud-recording/build/debian-packages";
import { type Browser, launch } from "puppeteer-core";

/** Programs that tests need, and the names under which each may be found. */
const programs = {
  ffmpeg: ["ffmpeg"],
  ffprobe: ["ffprobe"],
  // The one that comes by npm has no H.264.
  chromium: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
} as const;

const packages = ["chromium", "ffmpeg"];

/** Path of a program. */
export function programPath(program: keyof typeof programs): string {
  const path = find(program);
  if (path === undefined) {
    throw new Error(`${program} is missing. Install it, on Debian by: ${installCommand(packages)}`);
  }
  return path;
}

/** What a browser has, and lets its pages use. */
export type BrowserMedia = "granted" | "refused" | "none";

const mediaFlags: Readonly<Record<BrowserMedia, readonly string[]>> = {
  granted: ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"],
  refused: ["--use-fake-device-for-media-stream"],
  none: [],
};

/** Starts a browser. Videos play without a click. Its camera, microphone and screen are not real. */
export function launchChromium(media: BrowserMedia = "granted"): Promise<Browser> {
  return launch({
    executablePath: programPath("chromium"),
    args: [
      "--no-sandbox",
      "--disable-dev-shm-usage",
      // Its pages are soon left: threads of their own for compiling, and one more process in store, do not pay off.
      "--disable-gpu",
      "--js-flags=--single-threaded",
      "--disable-features=SpareRendererForSitePerProcess",
      "--autoplay-policy=no-user-gesture-required",
      ...mediaFlags[media],
    ],
  });
}

/** Brings the programs that are missing, where that can be done: as root on Debian. */
export default function setup(): void {
  const missing = Object.keys(programs).filter((one) => !find(one as keyof typeof programs));
  // Who has none of them can still run the other tests.
  if (canInstall()) installMissing(missing, packages);
}

function find(program: keyof typeof programs): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return programs[program]
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}
