import type { TrackType } from "./generated/schema.ts";
import { isFilled, isObject, type JsonObject, readNumber } from "./transport/answer.ts";

/** One file that a recording produced. In mix mode only the file name is known. */
export interface RecordedFile {
  /** File name of the M3U8 file. */
  readonly filename: string;
  /** Type of the recorded file. */
  readonly trackType?: TrackType;
  /** The UID whose stream the file records. */
  readonly uid?: string;
  /** Whether all users are merged in this file (AMB-78). */
  readonly mixedAllUser?: boolean;
  /** Whether the file can be played online. */
  readonly isPlayable?: boolean;
  /** When the recording of this file started, in Unix milliseconds. */
  readonly sliceStartTime?: number;
}

/**
 * Reads a `fileList` by its JSON type, whatever `fileListMode` says (AMB-73): a file name, an object,
 * an array of them, empty or absent.
 */
export function readFileList(fileList: unknown): RecordedFile[] {
  return [fileList].flat(Infinity).flatMap((given) => {
    const file: JsonObject = isObject(given) ? given : { filename: given };
    const filename = file.filename ?? file.fileName;
    if (!isFilled(filename)) return [];
    const details = Object.entries(file).filter(
      ([name, value]) => value !== "" && typeof value === types[name],
    );
    return [{ filename, ...Object.fromEntries(details), ...withTime(file.sliceStartTime) }];
  });
}

/** The JSON types of the details; a detail of another type is passed over. */
const types: { readonly [detail: string]: string } = {
  trackType: "string",
  uid: "string",
  mixedAllUser: "boolean",
  isPlayable: "boolean",
};

/** A point in time as a number: absent for 0, null and absence (AMB-82). */
export function withTime(value: unknown): { sliceStartTime?: number } {
  const time = readNumber(value);
  return time ? { sliceStartTime: time } : {};
}
