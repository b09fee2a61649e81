import type { BodyOperation } from "../../control/requests.ts";
import type { Violation } from "../../generated/violation.ts";
import type { JsonSchema } from "../../json-schema/check.ts";
import type { Deviation } from "./deviation.ts";

const starts: readonly BodyOperation[] = ["startMixRecording", "startIndividualRecording"];
const recordingConfig = ["clientRequest", "recordingConfig"];

/** Vendors of Agora, of which the description knows the first five: up to 8 one each, and 11 for what is like S3. */
const vendors = [0, 1, 2, 3, 4, 5, 6, 7, 8, 11];

const snapshotConfig: JsonSchema = {
  type: "object",
  required: ["fileType"],
  properties: {
    captureInterval: { type: "integer", minimum: 5, maximum: 3600 },
    fileType: { type: "array", minItems: 1, maxItems: 1, items: { const: "jpg" } },
  },
};

const hls: JsonSchema = {
  type: "object",
  properties: {
    avFileType: { type: "array", minItems: 1, maxItems: 1, items: { const: "hls" } },
  },
};

/** Salt of the encryption, in base64. */
const salt: JsonSchema = { type: "string", minLength: 4, pattern: "^[A-Za-z0-9+/]+={0,2}$" };

/** Everything that Agora takes and the reference document does not know, each with its own rule. */
export const agoraDeviations: readonly Deviation[] = [
  {
    operations: starts,
    place: ["clientRequest", "storageConfig"],
    takes: {
      type: "object",
      required: ["vendor", "region"],
      properties: {
        vendor: { type: "integer", enum: vendors },
        region: { type: "integer", minimum: 0, maximum: 999 },
      },
    },
    standIn: (value) => ({ ...(value as object), vendor: 1, region: 0 }),
    warning: only("This `vendor` or `region`", "此 `vendor` 或 `region`"),
  },
  {
    operations: starts,
    place: recordingConfig,
    takes: "absent",
    standIn: () => ({}),
    warning: only("A `start` without `recordingConfig`", "没有 `recordingConfig` 的 `start`"),
  },
  {
    operations: starts,
    place: [...recordingConfig, "decryptionMode"],
    takes: { type: "integer", minimum: 4, maximum: 6 },
    standIn: () => 1,
    warning: only("This `decryptionMode`", "此 `decryptionMode`"),
  },
  {
    operations: starts,
    place: recordingConfig,
    takes: {
      type: "object",
      required: ["decryptionMode", "salt"],
      properties: { decryptionMode: { enum: [7, 8] }, salt },
    },
    standIn: (value) => ({ ...(value as object), decryptionMode: 1 }),
    warning: only("This `decryptionMode`", "此 `decryptionMode`"),
  },
  {
    operations: ["startIndividualRecording"],
    place: [...recordingConfig, "subscribeUidGroup"],
    takes: "absent",
    standIn: () => 0,
    warning: only(
      "An individual recording without `subscribeUidGroup`",
      "没有 `subscribeUidGroup` 的单流录制",
    ),
  },
  {
    operations: starts,
    place: [...recordingConfig, "subscribeUidGroup"],
    takes: { type: "integer", minimum: 4, maximum: 5 },
    standIn: () => 3,
    warning: only("This `subscribeUidGroup`", "此 `subscribeUidGroup`"),
  },
  {
    operations: starts,
    place: [...recordingConfig, "maxIdleTime"],
    takes: { type: "integer", minimum: 1, maximum: 4 },
    standIn: () => 5,
    warning: only("A `maxIdleTime` below 5", "小于 5 的 `maxIdleTime`"),
  },
  {
    operations: ["startMixRecording"],
    place: [...recordingConfig, "transcodingConfig", "bitrate"],
    takes: "absent",
    standIn: () => 500,
    warning: only(
      "A `transcodingConfig` without `bitrate`",
      "没有 `bitrate` 的 `transcodingConfig`",
    ),
  },
  {
    operations: ["startMixRecording"],
    place: [...recordingConfig, "transcodingConfig", "layoutConfig", "*", "uid"],
    takes: { const: "" },
    standIn: () => undefined,
    warning: only("An empty `uid` in `layoutConfig`", "`layoutConfig` 中空的 `uid`"),
  },
  {
    operations: ["updateLayout"],
    place: ["clientRequest", "layoutConfig", "*", "uid"],
    takes: { const: "" },
    standIn: () => undefined,
    warning: only("An empty `uid` in `layoutConfig`", "`layoutConfig` 中空的 `uid`"),
  },
  {
    operations: ["startMixRecording"],
    place: ["clientRequest", "snapshotConfig"],
    takes: snapshotConfig,
    standIn: () => undefined,
    warning: only("`snapshotConfig` in mix mode", "合流模式下的 `snapshotConfig`"),
  },
  {
    operations: ["startIndividualRecording"],
    place: ["clientRequest"],
    takes: {
      type: "object",
      required: ["recordingFileConfig", "snapshotConfig"],
      properties: { recordingFileConfig: hls, snapshotConfig },
    },
    standIn(value) {
      const { recordingFileConfig: _, ...others } = value as Record<string, unknown>;
      return others;
    },
    warning: only(
      "`recordingFileConfig` beside `snapshotConfig`",
      "与 `snapshotConfig` 同时出现的 `recordingFileConfig`",
    ),
  },
];

/** Warnings of the description that Agora answers with an error: values of `vendor` and `region`, and MP4 of one user. */
export function agoraRefuses(operation: BodyOperation, { pointer, rule }: Violation): boolean {
  if (rule === "mp4-is-not-documented") return operation === "startIndividualRecording";
  return /^\/clientRequest\/storageConfig\/(vendor|region)$/.test(pointer);
}

function only(what: string, chinese: string): Deviation["warning"] {
  return {
    english: `${what} is taken by Agora, and not in the reference document.`,
    chinese: `Agora 接受${chinese}，但参考文档中没有。`,
  };
}
