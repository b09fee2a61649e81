import type { BodyOperation } from "../../control/requests.ts";
import type { Deviation } from "./deviation.ts";

const mix = ["startMixRecording"] as const;
const starts: readonly BodyOperation[] = ["startMixRecording", "startIndividualRecording"];
const storage = ["clientRequest", "storageConfig"];

/** An empty token, which counts as none. At least six clients send it. */
export const emptyToken: Deviation = {
  operations: starts,
  place: ["clientRequest", "token"],
  takes: { const: "" },
  standIn: () => undefined,
  warning: "`token` is empty, which counts as none.",
};

/** An empty prefix, which counts as none. */
export const emptyPrefix: Deviation = {
  operations: starts,
  place: [...storage, "fileNamePrefix"],
  takes: { type: "array", maxItems: 0 },
  standIn: () => undefined,
  warning: unknown("An empty `fileNamePrefix`"),
};

/** HLS and MP4 files of a mix recording. */
export const mp4BesideHls: Deviation = {
  operations: mix,
  place: ["clientRequest", "recordingFileConfig", "avFileType"],
  takes: {
    type: "array",
    minItems: 2,
    maxItems: 2,
    uniqueItems: true,
    items: { enum: ["hls", "mp4"] },
  },
  standIn: () => ["hls"],
  warning: unknown("`avFileType` with `mp4`"),
};

/** A region that is 0, which some clients leave out. */
export const regionLeftOut: Deviation = {
  operations: starts,
  place: [...storage, "region"],
  takes: "absent",
  standIn: () => 0,
  warning: unknown("A `region` that is left out, which counts as 0,"),
};

/** Private storage: `bucket` is the URL to which files are uploaded. It needs no region and no keys. */
export const privateStorage: Deviation = {
  operations: starts,
  place: storage,
  takes: {
    type: "object",
    required: ["vendor", "bucket"],
    properties: {
      vendor: { const: 100 },
      bucket: { type: "string", pattern: "^https?://[^/\\s]+" },
      region: { type: "integer" },
      accessKey: { type: "string" },
      secretKey: { type: "string" },
    },
  },
  standIn: (value) => ({
    ...(value as object),
    ...{ vendor: 1, region: 0, bucket: "private", accessKey: "none", secretKey: "none" },
  }),
  warning: unknown("`vendor` 100, private storage,"),
};

function unknown(what: string): string {
  return `${what} is not in the edition of 2021-01-28 of the document, but seen in use.`;
}
