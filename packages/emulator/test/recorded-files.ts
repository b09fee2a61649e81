import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { programPath } from "./players.ts";

const execute = promisify(execFile);

/** A picture in a file. */
export interface RecordedPicture {
  /** In milliseconds since the beginning of the recording, as all times here. */
  readonly time: number;
  readonly width: number;
  readonly height: number;
  /** Colours of its columns, from the left. */
  readonly columns: readonly Color[];
}

/** A colour: its luma from 0 to 255, and its chroma as an angle in degrees, which grey has not. */
export interface Color {
  readonly luma: number;
  readonly angle: number | undefined;
}

/** Audio in a file: samples from the beginning of the recording on, with silence where there are none. */
export type Samples = Float32Array;

/** Samples per second. */
export const sampleRate = 48_000;

/** Decodes by FFmpeg. */
export async function decode(input: string, options: readonly string[]): Promise<Buffer> {
  const all = ["-v", "error", "-threads", "1", "-i", input, ...options, "-"];
  const settings = { encoding: "buffer", maxBuffer: 1 << 28 } as const;
  return (await execute(programPath("ffmpeg"), all, settings)).stdout;
}

/** Video in a file. */
export interface RecordedVideo {
  /** Codecs of all streams in the file. */
  readonly codecs: readonly string[];
  readonly pictures: readonly RecordedPicture[];
}

/**
 * Codecs of the streams in a file, as FFprobe finds them.
 *
 * @param format of the file, which FFprobe cannot guess from a few packets
 */
export async function codecsOf(input: string, format?: "mpegts"): Promise<string[]> {
  return codecNames(await probe(input, "stream=codec_name", format));
}

/** Reads the video of a file. @param columns parts of each picture whose colours are wanted */
export async function videoOf(input: string, columns: number): Promise<RecordedVideo> {
  const scale = `scale=${columns}:1:flags=area,format=yuv444p`;
  const raw = ["-copyts", "-an", "-vf", scale, "-fps_mode", "passthrough", "-f", "rawvideo"];
  const entries = "stream=codec_name:frame=media_type,pts_time,width,height";
  const [probed, colors] = await Promise.all([probe(input, entries), decode(input, raw)]);
  const frames = probed.frames.filter(({ media_type }) => media_type === "video");
  const pictures = frames.map(({ pts_time, width, height }, index) => {
    const at = index * columns * 3;
    return {
      ...{ time: Number(pts_time) * 1000, width, height },
      columns: Array.from({ length: columns }, (_, column) =>
        colorOf([0, 1, 2].map((plane) => colors[at + plane * columns + column] as number)),
      ),
    };
  });
  return { codecs: codecNames(probed), pictures };
}

/** Reads the audio of a file. */
export async function samplesOf(input: string): Promise<Samples> {
  // Times stay those of the file.
  const fill = ["-copyts", "-af", "aresample=async=1:first_pts=0"];
  const raw = ["-vn", "-ac", "1", "-ar", String(sampleRate), ...fill, "-f", "f32le"];
  return new Float32Array(new Uint8Array(await decode(input, raw)).buffer);
}

/**
 * Seconds in which a tone is heard, by windows of 20 milliseconds, into which a whole number of its waves fits.
 *
 * @param loudness from which on it counts; synthetic users are quieter than what live senders send
 */
export function secondsOf(tone: number, samples: Samples, loudness = 0.1): number {
  const window = sampleRate / 50;
  const angles = Array.from({ length: window }, (_, at) => (2 * Math.PI * tone * at) / sampleRate);
  const [cosines, sines] = [angles.map(Math.cos), angles.map(Math.sin)];
  let windows = 0;
  for (let from = 0; from + window <= samples.length; from += window) {
    let [real, imaginary] = [0, 0];
    for (let index = 0; index < window; index++) {
      const sample = samples[from + index] as number;
      real += sample * (cosines[index] as number);
      imaginary += sample * (sines[index] as number);
    }
    if ((2 * Math.hypot(real, imaginary)) / window > loudness) windows++;
  }
  return windows / 50;
}

/** A playlist, as far as tests look at it. */
export interface PlaylistFacts {
  /** Length of all slices, in milliseconds. */
  readonly length: number;
  /** Beginning of the first slice, in milliseconds since the epoch. */
  readonly startedAt: number;
  readonly slices: number;
  readonly discontinuities: number;
  readonly isEnded: boolean;
}

/** Reads a playlist. */
export async function playlistFacts(input: string): Promise<PlaylistFacts> {
  const text = await readFile(input, "utf8");
  const lengths = [...text.matchAll(/#EXTINF:([\d.]+)/g)].map(([, seconds]) => Number(seconds));
  const [, begin = ""] = /#EXT-X-PROGRAM-DATE-TIME:(.*)/.exec(text) ?? [];
  return {
    length: lengths.reduce((sum, seconds) => sum + seconds, 0) * 1000,
    startedAt: Date.parse(begin),
    slices: lengths.length,
    discontinuities: text.match(/#EXT-X-DISCONTINUITY\n/g)?.length ?? 0,
    isEnded: text.includes("#EXT-X-ENDLIST"),
  };
}

interface Probed {
  readonly streams: readonly { readonly codec_name: string }[];
  readonly frames: readonly {
    readonly media_type: string;
    readonly pts_time: string;
    readonly width: number;
    readonly height: number;
  }[];
}

async function probe(input: string, entries: string, format?: string): Promise<Probed> {
  const options = ["-v", "error", "-threads", "1", "-of", "json", "-show_entries", entries];
  const all = [...options, ...(format === undefined ? [] : ["-f", format]), input];
  const { stdout } = await execute(programPath("ffprobe"), all, { maxBuffer: 1 << 26 });
  return JSON.parse(stdout);
}

function codecNames({ streams }: Probed): string[] {
  return streams.map(({ codec_name }) => codec_name).sort();
}

function colorOf([luma = 0, u = 128, v = 128]: readonly number[]): Color {
  const isGrey = Math.hypot(u - 128, v - 128) < 20;
  return { luma, angle: isGrey ? undefined : (Math.atan2(v - 128, u - 128) * 180) / Math.PI };
}
