import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { EarlierFiles } from "../files/earlier-files.ts";
import { isFileOf, momentOf } from "../files/names.ts";
import { endOf, type Slice } from "../files/slice.ts";
import { fileStem } from "../generated/file-names.ts";
import { slicesOf } from "./playlist.ts";

/** Slices that a stream may lag behind the others. */
const lag = 3;

/**
 * Reads the files of a recording whose recorder has gone, at the start of a process.
 *
 * Snapshots of the last moment may be incomplete; they are made again, like slices that are not listed.
 *
 * @returns undefined if there are none
 */
export function readEarlierFiles(folder: string, recording: string): EarlierFiles | undefined {
  const stem = fileStem(recording);
  const names = namesIn(folder).filter((name) => isFileOf(recording, name));
  const slices = new Map<string, readonly Slice[]>();
  for (const name of names.filter((one) => one.endsWith(playlistEnding))) {
    const listed = slicesOf(textIn(join(folder, name)));
    if (listed.length > 0) slices.set(name.slice(0, -playlistEnding.length), listed);
  }
  const pictures = names.filter((name) => name.endsWith(".jpg"));
  const moments = pictures.map((name) => momentOf(name) ?? Number.NEGATIVE_INFINITY);
  const last = moments.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
  const snapshots = pictures.filter((_, index) => (moments[index] as number) < last);
  const all = new Set([...slices.values()].flat().map(({ name }) => name));
  const unlisted = names.filter((name) => name.endsWith(".ts") && !all.has(name));
  const until = slices.size > 0 ? untilOf(slices, stem) : last;
  return Number.isFinite(until) ? { slices, snapshots, unlisted, until } : undefined;
}

const playlistEnding = ".m3u8";

/** Streams of their own have each their end, and leave out what they have. */
function untilOf(slices: EarlierFiles["slices"], stem: string): number {
  const mix = slices.get(stem);
  if (mix !== undefined) return endOf(mix) as number;
  const all = [...slices.values()];
  const end = Math.max(...all.map((listed) => endOf(listed) as number));
  const longest = Math.max(...all.flatMap((listed) => listed.map(({ duration }) => duration)));
  return end - lag * longest * 1000;
}

/** What cannot be read cannot be replaced either, and then fails as that. */
function textIn(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
