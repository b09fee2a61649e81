import { createReadStream, existsSync, readdirSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { Readable } from "node:stream";
import type { ListedFile, MediaFile } from "./media.ts";

const types: Readonly<Record<string, string>> = {
  m3u8: "application/vnd.apple.mpegurl",
  ts: "video/mp2t",
  jpg: "image/jpeg",
};

/** Opens a file that a recorder has made. Files of other kinds and hidden ones are not there. */
export async function openFile(folder: string, path: string): Promise<MediaFile | undefined> {
  const type = types[path.slice(path.lastIndexOf(".") + 1)];
  if (type === undefined || !isPublic(path)) return undefined;
  const file = join(folder, ...path.split("/"));
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  const read = (start: number, end: number) =>
    Readable.toWeb(createReadStream(file, { start, end })) as ReadableStream<Uint8Array>;
  return { size: found.size, type, read };
}

/** Names of the playlists of a recording that are in its folder. */
export function playlistsIn({ folder, name }: { folder: string; name: string }): string[] {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files.filter((file) => file.startsWith(name) && file.endsWith(".m3u8"));
}

/** Lists the files of a recording. All of them have its `sid` in their names, whatever machine has made them. */
export async function listFiles(folder: string, sid: string): Promise<ListedFile[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const named = found.filter((entry) => entry.isFile() && entry.name.includes(sid));
  const files = named.map(async ({ parentPath, name }) => {
    const file = join(parentPath, name);
    const path = relative(folder, file).split(sep).join("/");
    if (!isPublic(path)) return [];
    const state = await stat(file).catch(() => undefined);
    return state === undefined ? [] : [{ path, size: state.size, changedAt: state.mtimeMs }];
  });
  const listed = (await Promise.all(files)).flat();
  return listed.sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** True for a file of a known kind that does not hide, and neither does a folder around it. */
function isPublic(path: string): boolean {
  const isKnown = types[path.slice(path.lastIndexOf(".") + 1)] !== undefined;
  return isKnown && path.split("/").every((part) => part !== "" && !/^[.]|[\\\0]/.test(part));
}
