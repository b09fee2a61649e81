import { readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileStem } from "../files/names.ts";

const end = "#EXT-X-ENDLIST";

/** Ends the playlists of a recording whose process has not come to it. Their slices are whole, so they play to the end. */
export async function endPlaylists(folder: string, recording: string): Promise<void> {
  const names = await readdir(folder).catch(() => [] as string[]);
  for (const name of names) {
    if (!name.startsWith(fileStem(recording)) || !name.endsWith(".m3u8")) continue;
    const path = join(folder, name);
    const text = await readFile(path, "utf8");
    if (text.includes(end)) continue;
    const unfinished = join(folder, `.${name}.part`);
    await writeFile(unfinished, `${text}${end}\n`);
    await rename(unfinished, path);
  }
}
