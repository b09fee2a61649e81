import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bitrate, canvas, fps, uids } from "./scene.ts";

/** CPU seconds per recorded second of an FFmpeg filter graph that does the same; undefined if FFmpeg is not installed. */
export function ffmpeg(seconds: number): number | undefined {
  const folder = mkdtempSync(join(tmpdir(), "ffmpeg-"));
  const { width, height } = canvas;
  const inputs = uids.flatMap((_, index) => [
    ...["-f", "lavfi", "-t", String(seconds), "-i", `testsrc2=size=${width}x${height}:rate=${fps}`],
    ...[
      "-f",
      "lavfi",
      "-t",
      String(seconds),
      "-i",
      `sine=frequency=${400 + 100 * index}:sample_rate=48000`,
    ],
  ]);
  const scaled = uids.map(
    (_, index) => `[${2 * index}:v]scale=${width / 2}:${height / 2}[v${index}]`,
  );
  const graph = [
    ...scaled,
    `${uids.map((_, index) => `[v${index}]`).join("")}xstack=inputs=4:layout=0_0|w0_0|0_h0|w0_h0[v]`,
    `${uids.map((_, index) => `[${2 * index + 1}:a]`).join("")}amix=inputs=4[a]`,
  ].join(";");
  const { stderr, error } = spawnSync("ffmpeg", [
    ...[
      "-v",
      "info",
      "-benchmark",
      ...inputs,
      "-filter_complex",
      graph,
      "-map",
      "[v]",
      "-map",
      "[a]",
    ],
    ...["-c:v", "libx264", "-preset", "superfast", "-tune", "zerolatency", "-pix_fmt", "yuv420p"],
    ...["-b:v", `${bitrate}k`, "-g", String(2 * fps), "-c:a", "aac", "-b:a", "48k", "-ac", "1"],
    ...["-f", "hls", "-hls_time", "2", "-hls_list_size", "0", join(folder, "mix.m3u8")],
  ]);
  rmSync(folder, { recursive: true });
  if (error !== undefined) return undefined;
  const [, user, system] = /utime=([\d.]+)s stime=([\d.]+)s/.exec(String(stderr)) ?? [];
  return user === undefined ? undefined : (Number(user) + Number(system)) / seconds;
}
