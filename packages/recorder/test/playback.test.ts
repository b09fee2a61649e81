import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import {
  Folder,
  Recorder,
  type RecorderOptions,
  readEarlierFiles,
} from "@cloud-recording/recorder";
import { syntheticUser } from "@cloud-recording/recorder/synthetic";
import { type Browser, launch } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { playerPath } from "./players.ts";

const run = promisify(execFile);
const startedAt = Date.UTC(2026, 0, 1);
const users = [syntheticUser("anna"), syntheticUser("bo")];
const modes: readonly [name: string, options: Partial<RecorderOptions>][] = [
  ["mix", {}],
  ["mix-of-audio", { media: "audio" }],
  ["mix-of-video", { media: "video" }],
  ["stereo", { audioProfile: 2, canvas: { width: 641, height: 361 }, fps: 24 }],
  ["individual", { output: "individual" }],
  ["gap", {}],
];
const snapshots = { output: "snapshots", captureInterval: 5 } as const;

let folder: string;
let server: Server;
let browser: Browser;
let names: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "recorder-"));
  const sink = new Folder(folder);
  for (const [name, options] of [...modes, ["snapshots", snapshots] as const]) {
    const recorder = new Recorder({ sink, name, startedAt, users, ...options });
    await recorder.advance(startedAt + 3000);
    if (name === "gap") recorder.skip(startedAt + 600_000);
    await recorder.stop(startedAt + (name === "gap" ? 603_000 : 6000));
  }
  for (const output of ["mix", "individual"] as const) await recordInTwoParts(sink, output);
  names = (await readdir(folder)).sort();
  const hls = fileURLToPath(import.meta.resolve("hls.js/dist/hls.min.js"));
  server = createServer(async (request, response) => {
    const name = basename(decodeURIComponent(request.url ?? ""));
    if (name === "player")
      response.setHeader("content-type", "text/html").end("<video muted></video>");
    else if (name === "hls.js") response.end(await readFile(hls));
    else if (names.includes(name)) response.end(await readFile(join(folder, name)));
    else response.writeHead(404).end();
  }).listen(0, "127.0.0.1");
  browser = await launch({
    executablePath: playerPath("chromium"),
    args: ["--no-sandbox", "--autoplay-policy=no-user-gesture-required"],
  });
});

/** Records with one recorder until it goes without a word, and with another one after that. */
async function recordInTwoParts(sink: Folder, output: "mix" | "individual"): Promise<void> {
  const name = `continued-${output}`;
  const settings = { sink, name, startedAt, users, output };
  await new Recorder(settings).stop(startedAt + 3000);
  const earlier = readEarlierFiles(folder, name);
  await new Recorder({ ...settings, earlier }).stop(startedAt + 6000);
}

afterAll(async () => {
  await browser?.close();
  server?.close();
  await rm(folder, { recursive: true, force: true });
});

const playlists = () => names.filter((name) => name.endsWith(".m3u8"));

test("every mode has its playlists", () => {
  const streams = ["anna", "bo"].flatMap((uid) =>
    ["audio", "video"].map((medium) => `__uid_s_${uid}__uid_e_${medium}.m3u8`),
  );
  expect(playlists()).toEqual([
    ...streams.map((stream) => `continued-individual${stream}`),
    "continued-mix.m3u8",
    "gap.m3u8",
    ...streams.map((stream) => `individual${stream}`),
    "mix-of-audio.m3u8",
    "mix-of-video.m3u8",
    "mix.m3u8",
    "stereo.m3u8",
  ]);
});

describe("hls.js in Chromium", () => {
  // A machine with other things to do holds up a player; what is wrong with a file shows every time.
  test("plays every playlist to its end", { retry: 2 }, async () => {
    const { port } = server.address() as AddressInfo;
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/player`);
    await page.addScriptTag({ url: "/hls.js" });
    for (const name of playlists()) {
      const played = await page.evaluate(play, `/${encodeURIComponent(name)}`);
      const outcome = `${name}: ${JSON.stringify(played)}`;
      expect(played, outcome).toMatchObject({ errors: [], isEnded: true });
      expect(played.seconds, outcome).toBeGreaterThan(5.7);
      expect(played.frames, outcome).toBeGreaterThanOrEqual(name.includes("audio") ? 0 : 30);
    }
  });
});

describe("FFmpeg", () => {
  test("reads and decodes every playlist and slice without a warning", async () => {
    const ffmpeg = playerPath("ffmpeg");
    for (const name of names.filter((one) => /\.(m3u8|ts)$/.test(one))) {
      const { stderr } = await run(ffmpeg, [
        "-v",
        "warning",
        "-i",
        join(folder, name),
        "-f",
        "null",
        "-",
      ]);
      expect(stderr, name).toBe("");
    }
  });

  test("finds the streams that were asked for", async () => {
    const probe = async (name: string) => {
      const flags = ["-v", "warning", "-of", "json", "-show_streams", "-count_packets"];
      const { stdout, stderr } = await run(playerPath("ffprobe"), [...flags, join(folder, name)]);
      expect(stderr, name).toBe("");
      return JSON.parse(stdout).streams.map((stream: Record<string, unknown>) => {
        const { codec_name, width, height, channels, sample_rate, nb_read_packets } = stream;
        return [codec_name, width ?? sample_rate, height ?? channels, Number(nb_read_packets)];
      });
    };
    expect(await probe("mix.m3u8")).toEqual([
      ["h264", 360, 640, 90],
      ["aac", "48000", 1, 281],
    ]);
    expect(await probe("mix-of-audio.m3u8")).toEqual([["aac", "48000", 1, 281]]);
    expect(await probe("mix-of-video.m3u8")).toEqual([["h264", 360, 640, 90]]);
    // An odd side loses a pixel.
    expect(await probe("stereo.m3u8")).toEqual([
      ["h264", 640, 360, 144],
      ["aac", "48000", 2, 281],
    ]);
    const [first] = names.filter((name) => name.endsWith(".jpg"));
    expect(await probe(first ?? "")).toEqual([["mjpeg", 360, 640, 1]]);
  });
});

/** Runs in the page. */
async function play(url: string) {
  const scope = globalThis as unknown as { Hls: typeof import("hls.js").default };
  const video = document.querySelector("video") as HTMLVideoElement;
  const hls = new scope.Hls();
  const errors: string[] = [];
  hls.on(scope.Hls.Events.ERROR, (_, { details, fatal }) => errors.push(`${details} ${fatal}`));
  video.onerror = () => errors.push(video.error?.message ?? "media error");
  hls.loadSource(url);
  hls.attachMedia(video);
  const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
  while (video.buffered.length === 0 && errors.length === 0) await pause();
  const begin = video.buffered.start(0);
  if (video.currentTime < begin) video.currentTime = begin;
  video.playbackRate = 4;
  await video.play();
  const started = Date.now();
  while (!video.ended && errors.length === 0 && Date.now() - started < 10_000) {
    await pause();
  }
  const frames = video.getVideoPlaybackQuality().totalVideoFrames;
  const result = { errors, isEnded: video.ended, seconds: video.currentTime - begin, frames };
  hls.destroy();
  return result;
}
