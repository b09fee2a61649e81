import type { RecordedFile } from "../recorded-files.ts";
import type { RecordingSession } from "../session.ts";

/** A file, and where it is. */
export interface StoredFile extends RecordedFile {
  /**
   * The key that the file should have in your bucket: the folders of `fileNamePrefix`, and its name.
   * Absent if the recording has no object storage, or it is not known.
   */
  readonly objectKey?: string;
}

/** Predicts the keys of files in object storage (STOR-09). */
export function withObjectKeys(
  files: readonly RecordedFile[],
  { fileNamePrefix }: RecordingSession,
): StoredFile[] {
  if (fileNamePrefix === undefined) return [...files];
  return files.map((file) => ({
    ...file,
    objectKey: [...fileNamePrefix, file.filename].join("/"),
  }));
}
