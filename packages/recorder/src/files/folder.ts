import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FileSink, MadeFile } from "./file-sink.ts";

/**
 * Writes files into a folder; a reader never sees half of a file.
 *
 * It writes at once: an asynchronous write would wait for a thread of the pool, which encoders keep busy.
 */
export class Folder implements FileSink {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  async write({ name, data }: MadeFile): Promise<void> {
    const unfinished = join(this.path, `.${name}.part`);
    try {
      this.#writeInFolder(unfinished, data);
      renameSync(unfinished, join(this.path, name));
    } catch (error) {
      // A full disk takes an empty file, which is of no use to anybody.
      rmSync(unfinished, { force: true });
      throw error;
    }
  }

  #writeInFolder(path: string, data: Uint8Array): void {
    try {
      writeFileSync(path, data);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
      mkdirSync(this.path, { recursive: true });
      writeFileSync(path, data);
    }
  }
}
