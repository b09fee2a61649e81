import { randomUUID } from "node:crypto";
import { ErrorCode } from "../../generated/error-codes.ts";
import { serviceErrors } from "../../generated/errors.ts";
import type { RecordedFile } from "../../generated/schema.ts";
import { agoraDeviations, agoraRefuses } from "./agora-deviations.ts";
import { isJson } from "./media-type.ts";
import type { Profile } from "./profile.ts";

/** UIDs of Agora are numbers of 32 bits. */
const largestUid = 2 ** 32 - 1;

/** Code of a recorder that could not be started. */
const workerFailure = 15;

/** The dialect of Agora, whose API is of the same family. */
export const agora: Profile = {
  echoes: true,
  contentType: "application/json",
  isContentType: isJson,
  deviations: agoraDeviations,
  refuses: agoraRefuses,
  success: (_status, body) => body,
  statusOf: (code) => (code === ErrorCode.recordingNotEnabled ? 500 : serviceErrors[code].status),
  error(body, { resourceId }, echo) {
    const { code } = body as { code?: number | undefined };
    if (code === workerFailure) return { resourceId, sid: "", code };
    return code === ErrorCode.sessionNotFound ? { ...echo, ...body } : body;
  },
  listed(body, session) {
    const { serverResponse } = body;
    if (serverResponse === undefined) return body;
    const prefix = (session()?.fileNamePrefix ?? []).map((folder) => `${folder}/`).join("");
    return { ...body, serverResponse: withFiles(serverResponse, prefix) };
  },
  wrongUid: ({ uid }) =>
    /^\d{1,32}$/.test(uid) && Number(uid) >= 1 && Number(uid) <= largestUid
      ? undefined
      : `The \`uid\` must be a string of a whole number from 1 to ${largestUid}.`,
  unsupported: (path) =>
    /\/mode\/web\/\w+$/.test(path)
      ? "Web mode is not emulated; mix and individual mode are."
      : undefined,
  hasHeaders: true,
  headers(rate) {
    const limits = rate !== undefined &&
      rate.limit !== false && {
        "x-ratelimit-limit-second": String(rate.limit),
        "x-ratelimit-remaining-second": String(rate.remaining),
        "ratelimit-limit": String(rate.limit),
        "ratelimit-remaining": String(rate.remaining),
        "ratelimit-reset": "1",
      };
    return { "x-request-id": randomUUID(), ...limits };
  },
};

/** File names carry the prefix, are called `fileName`, and MP4 stands before HLS. */
function withFiles(response: object, prefix: string): object {
  const { fileList } = response as { fileList?: string | readonly RecordedFile[] | undefined };
  if (fileList === undefined || fileList === "") return response;
  if (typeof fileList === "string") return { ...response, fileList: prefix + fileList };
  const files = fileList.map(({ filename, ...rest }) => ({ fileName: prefix + filename, ...rest }));
  const isMp4 = ({ fileName }: { fileName: string }) => fileName.endsWith(".mp4");
  const ordered = [...files.filter(isMp4), ...files.filter((file) => !isMp4(file))];
  return { ...response, fileList: ordered };
}
