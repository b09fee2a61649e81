import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import {
  appendFile,
  link,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  writeFile,
} from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { threadId } from "node:worker_threads";
import type { RecordingPlan } from "./recording-plan.ts";

/**
 * Remembers recordings that are not complete, so that they go on or are completed after a restart.
 *
 * Storage keys are encrypted (AES-256-GCM) under a key of this folder, which only its owner can read.
 */
export class RecordingJournal {
  readonly #folder: string;

  /** @param folder a folder of its own */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Resolves when the plan is on the disk. */
  async save(id: string, plan: RecordingPlan): Promise<void> {
    const { bucket, folder, ...settings } = plan;
    // The journal may be moved together with the files.
    const path = relative(this.#folder, folder);
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const sealed = bucket && (await this.#seal(JSON.stringify(bucket)));
    const entry = this.#path(id);
    try {
      await writeFile(partOf(entry), JSON.stringify({ ...settings, path, sealed }), {
        ...{ mode: 0o600, flush: true },
      });
      await rename(partOf(entry), entry);
    } catch (error) {
      await rm(partOf(entry), { force: true });
      throw error;
    }
  }

  async remove(id: string): Promise<void> {
    await rm(this.#path(id), { force: true });
    await rm(this.#uploadedPath(id), { force: true });
  }

  /** Plans of an earlier process, by ID. One that cannot be read is left where it is. */
  async plans(): Promise<Map<string, RecordingPlan>> {
    const names = await readdir(this.#folder).catch(() => []);
    const plans = new Map<string, RecordingPlan>();
    for (const name of names.filter((one) => one.endsWith(".json"))) {
      try {
        const { sealed, path, ...settings } = JSON.parse(
          await readFile(join(this.#folder, name), "utf8"),
        );
        // A version before wrote down the folder as it was handed over.
        const folder = typeof path === "string" ? resolve(this.#folder, path) : settings.folder;
        if (typeof folder !== "string" || typeof settings.name !== "string") continue;
        const bucket = sealed && JSON.parse(await this.#open(sealed));
        plans.set(decodeURIComponent(name.slice(0, -5)), { ...settings, folder, bucket });
      } catch {}
    }
    return plans;
  }

  /** Notes that a file of a recording is in the bucket, and does not change any more. */
  async noteUploaded(id: string, name: string): Promise<void> {
    await appendFile(this.#uploadedPath(id), `${name}\n`, { mode: 0o600 });
  }

  /** Names of the files that are in the bucket. */
  async uploaded(id: string): Promise<Set<string>> {
    const text = await readFile(this.#uploadedPath(id), "utf8").catch(() => "");
    // The last line may have been cut off.
    return new Set(text.split("\n").slice(0, -1));
  }

  #path(id: string): string {
    return join(this.#folder, `${encodeURIComponent(id)}.json`);
  }

  #uploadedPath(id: string): string {
    return join(this.#folder, `${encodeURIComponent(id)}.uploaded`);
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
    const own = partOf(path);
    await writeFile(own, randomBytes(32), { mode: 0o600 });
    await link(own, path).catch(() => undefined);
    await rm(own, { force: true });
    return await readFile(path);
  }
}

/** Path of a file that is not finished; processes and threads do not write the same one. */
function partOf(path: string): string {
  return `${path}.${process.pid}-${threadId}.part`;
}
