import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { link, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { BucketOptions } from "./bucket.ts";

/** The files of a recording, as they are written down until they are whole and where they should be. */
export interface FilePlan {
  /** Folder of the files on this machine. */
  readonly folder: string;
  /** Beginning of the names of all files. */
  readonly name: string;
  /** Folder in the bucket, without a slash at the end; empty for none. */
  readonly prefix: string;
  /** Absent if they stay on this machine. */
  readonly bucket?: BucketOptions | undefined;
}

/**
 * Remembers recordings that are not complete, so that they are completed after a restart.
 *
 * Storage keys are encrypted (AES-256-GCM) under a key of this folder, which only its owner can read.
 */
export class UploadJournal {
  readonly #folder: string;

  /** @param folder a folder of its own */
  constructor(folder: string) {
    this.#folder = folder;
  }

  async save(id: string, plan: FilePlan): Promise<void> {
    const { folder, name, prefix, bucket } = plan;
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const sealed = bucket && (await this.#seal(JSON.stringify(bucket)));
    const path = this.#path(id);
    await writeFile(`${path}.part`, JSON.stringify({ folder, name, prefix, sealed }), {
      mode: 0o600,
    });
    await rename(`${path}.part`, path);
  }

  async remove(id: string): Promise<void> {
    await rm(this.#path(id), { force: true });
  }

  /** Plans of an earlier life, by ID. One that cannot be read is left where it is. */
  async plans(): Promise<Map<string, FilePlan>> {
    const names = await readdir(this.#folder).catch(() => []);
    const plans = new Map<string, FilePlan>();
    for (const name of names.filter((one) => one.endsWith(".json"))) {
      try {
        const { sealed, ...rest } = JSON.parse(await readFile(join(this.#folder, name), "utf8"));
        const bucket = sealed && JSON.parse(await this.#open(sealed));
        plans.set(decodeURIComponent(name.slice(0, -5)), { ...rest, bucket });
      } catch {}
    }
    return plans;
  }

  #path(id: string): string {
    return join(this.#folder, `${encodeURIComponent(id)}.json`);
  }

  async #seal(text: string): Promise<string> {
    const nonce = randomBytes(12);
    const cipher = createCipheriv("aes-256-gcm", await this.#key(), nonce);
    const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64");
  }

  async #open(sealed: string): Promise<string> {
    const bytes = Buffer.from(sealed, "base64");
    const cipher = createDecipheriv("aes-256-gcm", await this.#key(), bytes.subarray(0, 12));
    cipher.setAuthTag(bytes.subarray(12, 28));
    return cipher.update(bytes.subarray(28), undefined, "utf8") + cipher.final("utf8");
  }

  async #key(): Promise<Buffer> {
    const path = join(this.#folder, "key");
    const found = await readFile(path).catch(() => undefined);
    if (found !== undefined) return found;
    // Whoever comes first makes it, as a whole; all others read it.
    const own = `${path}.${process.pid}.part`;
    await writeFile(own, randomBytes(32), { mode: 0o600 });
    await link(own, path).catch(() => undefined);
    await rm(own, { force: true });
    return await readFile(path);
  }
}
