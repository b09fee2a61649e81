import type { UploadingStatus } from "./session.ts";

/** Folder in the object storage to which the files of a recording go. */
export interface Destination {
  /** URL of the storage, without keys. */
  readonly endpoint: string;
  readonly bucket: string;
  /** With slashes; empty for none. */
  readonly folder: string;
}

/** State of the files of a recording, where they are really made. */
export interface MediaFacts {
  /** Slices or snapshots that are where they should be: in the bucket, if files go to one. */
  readonly files: number;
  /** Names of the playlists that are written; absent as long as that is not known. */
  readonly playlists?: readonly string[] | undefined;
  /** Files that wait to be uploaded. */
  readonly pending: number;
  /** Pictures that were left out because the machine could not keep up. */
  readonly droppedFrames: number;
  /** Milliseconds that were left out because the clock had moved too far. */
  readonly skipped: number;
  /** Absent if files go to the folder of the recordings only. */
  readonly destination?: Destination | undefined;
  /** True if a part of the recording is in no file, and will be in none. */
  readonly isIncomplete: boolean;
  /** Reason why a file could not be written or uploaded; absent once an upload has succeeded, unless a part is lost. */
  readonly problem?: string | undefined;
}

/** State of the files of a recording that has ended (SRES-26 … SRES-29). */
export function uploadingStatusOf({ isIncomplete, pending }: MediaFacts): UploadingStatus {
  if (isIncomplete) return "unknown";
  return pending > 0 ? "backuped" : "uploaded";
}

/** True if there is a file, or nobody makes files and they are names only. */
export function hasFile(media: MediaFacts | undefined): boolean {
  return media === undefined || media.files > 0;
}
