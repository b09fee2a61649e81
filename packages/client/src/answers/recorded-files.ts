import type { TrackType } from "../generated/schema.ts";
import {
  isFilled,
  isObject,
  isText,
  type JsonObject,
  readBoolean,
  readNumber,
  readText,
  withoutUndefined,
} from "../json.ts";

/** One file that a recording produced. In mix mode only the file name is known. */
export interface RecordedFile {
  /** File name of the M3U8 file. */
  readonly filename: string;
  /**
   * The key that the file should have in your bucket: the folders of `fileNamePrefix`, and its name (STOR-09).
   * Absent if the recording has no object storage, or it is not known.
   */
  readonly objectKey?: string | undefined;
  /** Type of the recorded file. */
  readonly trackType?: TrackType | undefined;
  /** The UID whose stream the file records. */
  readonly uid?: string | undefined;
  /** True if all users are merged in this file (AMB-78). */
  readonly mixedAllUser?: boolean | undefined;
  /** True if the file can be played online. */
  readonly isPlayable?: boolean | undefined;
  /** Time at which the recording of this file started, in Unix milliseconds. */
  readonly sliceStartTime?: number | undefined;
}

/**
 * Reads the files of a `serverResponse` by their JSON types, whatever `fileListMode` says (AMB-73): a file name, an
 * object, an array of them, empty or absent; in `fileList` or `fileListStr`, of the recording or of its extension
 * services.
 *
 * @param fileNamePrefix folders of the files in object storage, if they are known
 */
export function readFiles(
  serverResponse: JsonObject,
  fileNamePrefix?: readonly string[] | undefined,
): RecordedFile[] {
  const services = [serverResponse.extensionServiceState].flat().filter(isObject);
  const payloads = [serverResponse, ...services].map(({ payload }) => payload).filter(isObject);
  const lists = [serverResponse, ...payloads].flatMap((place) => [
    place.fileList,
    place.fileListStr,
  ]);
  const files = lists.flatMap(readList).map((file) => withObjectKey(file, fileNamePrefix));
  // A service may list the same file at several places.
  return [...new Map(files.map((file) => [JSON.stringify(file), file])).values()];
}

function readList(list: unknown): RecordedFile[] {
  // A list may stand in a list, or be given as a JSON text.
  return [parseList(list)].flat(3).flatMap((entry) => {
    const file: JsonObject = isObject(entry) ? entry : { filename: entry };
    const filename = file.filename ?? file.fileName;
    if (!isFilled(filename)) return [];
    const { trackType, uid, mixedAllUser, isPlayable, sliceStartTime } = file;
    return [
      withoutUndefined({
        filename,
        trackType: isFilled(trackType) ? trackType : undefined,
        uid: readText(uid),
        mixedAllUser: readBoolean(mixedAllUser),
        isPlayable: readBoolean(isPlayable),
        sliceStartTime: readTime(sliceStartTime),
      }),
    ];
  });
}

function parseList(list: unknown): unknown {
  if (!isText(list) || !/^\s*[[{]/.test(list)) return list;
  try {
    return JSON.parse(list);
  } catch {
    return list;
  }
}

/** A point in time as a number: undefined for 0, null and absence (AMB-82). */
export function readTime(value: unknown): number | undefined {
  return readNumber(value) || undefined;
}

/** Predicts the key of a file in object storage. Some services put the folders into the file name already. */
function withObjectKey(file: RecordedFile, fileNamePrefix?: readonly string[]): RecordedFile {
  if (!Array.isArray(fileNamePrefix)) return file;
  const folder = fileNamePrefix.map((name) => `${name}/`).join("");
  const { filename } = file;
  return { ...file, objectKey: filename.startsWith(folder) ? filename : folder + filename };
}
