import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { FileSink, MadeFile } from "./file-sink.ts";

/** Writes files into a folder; a reader never sees half of a file. */
export class Folder implements FileSink {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  async write({ name, data }: MadeFile): Promise<void> {
    await mkdir(this.path, { recursive: true });
    const unfinished = join(this.path, `.${name}.part`);
    await writeFile(unfinished, data);
    await rename(unfinished, join(this.path, name));
  }
}
