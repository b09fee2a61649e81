import { resolve } from "node:path";
import type { Whip } from "@cloud-recording/whip";
import { claimJournal } from "../folders/claim-journal.ts";
import type { Media } from "./media.ts";
import { RecorderMedia } from "./recorder-media.ts";
import type { StorageOptions } from "./storage-options.ts";

/** Settings of the files of recordings. */
export interface MediaOptions {
  /** Folder of the files; in it, a folder for each bucket. */
  readonly recordings: string;
  /**
   * Object storage where files go as well.
   *
   * @default none, files stay in the folder
   */
  readonly storage?: StorageOptions | undefined;
  /**
   * Time that is recorded after a jump of the clock, in milliseconds; the rest is left out.
   *
   * @default 600000, ten minutes
   */
  readonly catchUp?: number | undefined;
  /**
   * Number of recordings that can be made at the same time; `start` is answered with code 65 beyond that.
   *
   * @default 20
   */
  readonly limit?: number | undefined;
  /**
   * Token that senders of real streams must have as a bearer (RFC 9725).
   *
   * @default none is asked for
   */
  readonly whipToken?: string | undefined;
  /**
   * Gets what goes wrong with files, without secrets.
   *
   * @default nobody
   */
  readonly warn?: ((message: string) => void) | undefined;
}

/**
 * Opens the media plane, so that recordings become real files.
 *
 * @returns undefined if `@cloud-recording/recorder` is not installed
 * @throws {FolderError} if the folder cannot be written
 *
 * @example
 * ```ts
 * import { createEmulator } from "@cloud-recording/emulator";
 * import { openMedia } from "@cloud-recording/emulator/media";
 *
 * const emulator = createEmulator({ media: await openMedia({ recordings: "recordings" }) });
 * ```
 */
export async function openMedia(options: MediaOptions): Promise<Media | undefined> {
  const { storage, catchUp, limit = 20, whipToken, warn = () => {} } = options;
  const folder = resolve(options.recordings);
  const recorder = await import("@cloud-recording/recorder/thread").catch((error: unknown) => {
    if ((error as { code?: unknown }).code === "ERR_MODULE_NOT_FOUND") return undefined;
    throw error;
  });
  if (recorder === undefined) return undefined;
  const { path: journal, release } = await claimJournal(folder);
  const live = await openWhip(whipToken);
  const { sources, port } = live ?? {};
  return new RecorderMedia({
    ...{ folder, limit, storage, warn, live, release },
    journal: new recorder.RecordingJournal(journal),
    unfinished: await recorder.readUnfinished(journal),
    openThread: (completes, onNotice) =>
      new recorder.RecorderThread({ journal, completes, catchUp, onNotice, sources, port }),
  });
}

/** The endpoint for real streams, if it is installed. */
async function openWhip(token: string | undefined): Promise<Whip | undefined> {
  try {
    return new (await import("@cloud-recording/whip")).Whip({ token });
  } catch (error) {
    if ((error as { code?: unknown }).code === "ERR_MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}
