/** State of the files of a recording, where they are really made. */
export interface MediaFacts {
  /** Slices or snapshots that are where they should be: in the bucket, if files go to one. */
  readonly files: number;
  /** Files that wait to be uploaded. */
  readonly pending: number;
  /** Pictures that were left out because the machine could not keep up. */
  readonly droppedFrames: number;
  /** Milliseconds that were left out because the clock had moved too far. */
  readonly skipped: number;
}

/** True if there is a file, or nobody makes files and they are names only. */
export function hasFile(media: MediaFacts | undefined): boolean {
  return media === undefined || media.files > 0;
}
