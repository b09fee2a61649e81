import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FileSink, MadeFile } from "../files/file-sink.ts";
import { Folder } from "../files/folder.ts";
import { isFileOf } from "../files/names.ts";
import type { BucketOptions } from "./bucket.ts";
import { Bucket } from "./bucket.ts";
import type { RecordingPlan } from "./recording-plan.ts";
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
export interface UploadPlan extends Pick<RecordingPlan, "folder" | "name" | "prefix"> {
  readonly bucket: BucketOptions;
}

/** Settings of the uploads of a recording. */
export interface BucketFolderOptions extends Omit<UploadsOptions, "upload"> {
  /** Notes that a file is in the bucket, before that is told. */
  readonly note?: ((name: string) => Promise<void>) | undefined;
}

/** Writes files into a folder, and uploads them from there. */
export class BucketFolder implements FileSink {
  readonly #folder: Folder;
  readonly #plan: UploadPlan;
  readonly #bucket: Bucket;
  /** Slices that are not listed yet, by their stream. */
  readonly #unlisted = new Map<string, string[]>();
  /** Uploads, in the order of writing. */
  readonly uploads: Uploads;

  constructor(plan: UploadPlan, { note, ...options }: BucketFolderOptions = {}) {
    this.#plan = plan;
    this.#folder = new Folder(plan.folder);
    this.#bucket = new Bucket(plan.bucket);
    this.uploads = new Uploads({ ...options, upload: (name) => this.#upload(name, note) });
  }

  async write(file: MadeFile): Promise<void> {
    await this.#folder.write(file);
    const stream = JSON.stringify([file.uid, file.medium]);
    // A slice that a process leaves behind without listing it is made again, and must not be in the bucket twice.
    const unlisted = this.#unlisted.get(stream) ?? [];
    if (file.kind === "slice") this.#unlisted.set(stream, [...unlisted, file.name]);
    else {
      for (const name of [...unlisted, file.name]) this.uploads.add(name);
      this.#unlisted.delete(stream);
    }
  }

  /** Uploads everything of the recording that is in the folder, except what is uploaded. */
  async addAll(uploaded: ReadonlySet<string>): Promise<void> {
    const { folder, name } = this.#plan;
    const names = await readdir(folder).catch(() => []);
    const own = names.filter((file) => isFileOf(name, file) && !uploaded.has(file));
    for (const file of own.sort()) this.uploads.add(file);
  }

  async #upload(name: string, note: BucketFolderOptions["note"]): Promise<void> {
    const data = new Uint8Array(await readFile(join(this.#plan.folder, name)));
    await this.#bucket.put(this.#key(name), data, mediaTypeOf(name));
    await note?.(name);
  }

  #key(name: string): string {
    const { prefix = "" } = this.#plan;
    return prefix === "" ? name : `${prefix}/${name}`;
  }
}
