import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FileSink, MadeFile } from "../files/file-sink.ts";
import { Folder } from "../files/folder.ts";
import type { BucketOptions } from "./bucket.ts";
import { Bucket } from "./bucket.ts";
import type { FilePlan } from "./upload-journal.ts";
import { Uploads, type UploadsOptions } from "./uploads.ts";

const types: Readonly<Record<string, string>> = {
  m3u8: "application/vnd.apple.mpegurl",
  ts: "video/mp2t",
  jpg: "image/jpeg",
};

/** Media type of a file that a recorder makes. */
export function mediaTypeOf(name: string): string {
  return types[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream";
}

/** Files of a recording that go to a bucket. */
export interface UploadPlan extends FilePlan {
  readonly bucket: BucketOptions;
}

/** Writes files into a folder, and uploads them from there. */
export class BucketFolder implements FileSink {
  readonly #folder: Folder;
  readonly #plan: UploadPlan;
  readonly #bucket: Bucket;
  /** Uploads, in the order of writing. */
  readonly uploads: Uploads;

  constructor(plan: UploadPlan, options: Omit<UploadsOptions, "upload"> = {}) {
    this.#plan = plan;
    this.#folder = new Folder(plan.folder);
    this.#bucket = new Bucket(plan.bucket);
    this.uploads = new Uploads({ ...options, upload: (name) => this.#upload(name) });
  }

  async write(file: MadeFile): Promise<void> {
    await this.#folder.write(file);
    this.uploads.add(file.name);
  }

  /** Uploads everything of the recording that is in the folder. */
  async addAll(): Promise<void> {
    const { folder, name } = this.#plan;
    const names = await readdir(folder).catch(() => []);
    for (const one of names.filter((file) => file.startsWith(name)).sort()) this.uploads.add(one);
  }

  async #upload(name: string): Promise<void> {
    const data = new Uint8Array(await readFile(join(this.#plan.folder, name)));
    await this.#bucket.put(this.#key(name), data, mediaTypeOf(name));
  }

  #key(name: string): string {
    const { prefix } = this.#plan;
    return prefix === "" ? name : `${prefix}/${name}`;
  }
}
