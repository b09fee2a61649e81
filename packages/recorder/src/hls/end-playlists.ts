import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isFileOf } from "../files/names.ts";

const end = "#EXT-X-ENDLIST";

/**
 * Ends the playlists of a recording whose process has not come to it. Their slices are whole, so they play to the end.
 *
 * @returns false if one is there that cannot be ended; all others are
 */
export async function endPlaylists(folder: string, recording: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => [] as string[]);
  let areEnded = true;
  for (const name of names) {
    if (!isFileOf(recording, name) || !name.endsWith(".m3u8")) continue;
    try {
      await endPlaylist(folder, name);
    } catch (error) {
      // What has gone meanwhile needs no end.
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") areEnded = false;
    }
  }
  return areEnded;
}

async function endPlaylist(folder: string, name: string): Promise<void> {
  const path = join(folder, name);
  const text = await readFile(path, "utf8");
  if (text.includes(end)) return;
  const unfinished = join(folder, `.${name}.part`);
  try {
    await writeFile(unfinished, `${text}${end}\n`);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
