import type { Recorder } from "../control/grant.ts";
import { requestContentType } from "../generated/constants.ts";
import type { KnownErrorCode } from "../generated/error-codes.ts";
import { serviceErrors } from "../generated/errors.ts";
import type { Violation } from "../generated/validators.ts";

/** Whose dialect of the API an emulator speaks. */
export type ProfileName = "anyrtc" | "agora";

/** What the dialects of the API differ in. */
export interface Profile {
  /** Whether answers name the channel and the recorder. */
  readonly echoes: boolean;
  /** Which `Content-type` a body may have, in words. */
  readonly contentType: string;
  isContentType(value: string | undefined): boolean;
  /** The body of a success. */
  success(status: number, body: object): object;
  /** HTTP status that a code comes with. */
  statusOf(code: KnownErrorCode): number;
  /** What is wrong with the UID of a recorder, although it fits the description. */
  wrongUid(recorder: Recorder): string | undefined;
  /** Whether a violation of the description is only worth a warning. */
  tolerates(violation: Violation): boolean;
}

const anyrtc: Profile = {
  echoes: false,
  contentType: `literally ${requestContentType}`,
  isContentType: (value) => value === requestContentType,
  success: (status, body) => ({ Code: status, Body: body }),
  statusOf: (code) => serviceErrors[code].status,
  wrongUid: () => undefined,
  tolerates: () => false,
};

/** What the sibling takes and the reference document does not know. */
const openLists = [
  "/clientRequest/recordingFileConfig/avFileType",
  "/clientRequest/storageConfig/vendor",
  "/clientRequest/storageConfig/region",
  "/clientRequest/storageConfig/fileNamePrefix",
];

/** The sibling's UIDs are numbers of 32 bits. */
const largestUid = 2 ** 32 - 1;

const agora: Profile = {
  echoes: true,
  contentType: "application/json",
  isContentType: (value = "") => /^application\/json\s*(;|$)/i.test(value),
  success: (_status, body) => body,
  statusOf: (code) => (code === 62 ? 500 : serviceErrors[code].status),
  wrongUid: ({ uid }) =>
    /^[1-9]\d{0,9}$/.test(uid) && Number(uid) <= largestUid
      ? undefined
      : `The \`uid\` must be a string of a whole number from 1 to ${largestUid}.`,
  tolerates: ({ pointer }) =>
    pointer === "/clientRequest/recordingFileConfig" ||
    openLists.some((place) => pointer.startsWith(place)),
};

/** The dialects by name. */
export const profiles: Readonly<Record<ProfileName, Profile>> = { anyrtc, agora };
