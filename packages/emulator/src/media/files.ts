import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import type { MediaFile } from "./media.ts";

const types: Readonly<Record<string, string>> = {
  m3u8: "application/vnd.apple.mpegurl",
  ts: "video/mp2t",
  jpg: "image/jpeg",
};

/** Opens a file that a recorder has made. Files of other kinds and hidden ones are not there. */
export async function openFile(folder: string, path: string): Promise<MediaFile | undefined> {
  const parts = path.split("/");
  const type = types[path.slice(path.lastIndexOf(".") + 1)];
  const isLegal = parts.every((part) => part !== "" && !/^[.]|[\\\0]/.test(part));
  if (type === undefined || !isLegal) return undefined;
  const file = join(folder, ...parts);
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  const read = (start: number, end: number) =>
    Readable.toWeb(createReadStream(file, { start, end })) as ReadableStream<Uint8Array>;
  return { size: found.size, type, read };
}
