// Generated from openapi/ by `npm run generate`. Do not edit.
// @ts-nocheck

import { createCheck } from "./create-check.ts";
import { vendors } from "./vendors.ts";
import type { Validate, Words } from "./violation.ts";

/** The check of each operation's request body, by operation id. */
export type RequestValidators = {
  readonly [operation in
    | "acquireResource"
    | "startMixRecording"
    | "startIndividualRecording"
    | "updateSubscription"
    | "updateLayout"
    | "stopRecording"]: Validate;
};

const ChannelNameSchema = {
  type: "string",
  maxLength: 64,
  minLength: 1,
  pattern: "^[A-Za-z0-9 !#$%&()+\\-:;<=.>?@[\\]^_{}|~,]*$",
};
const RecorderUidSchema = { type: "string", maxLength: 48, minLength: 1 };
const AcquireClientRequestSchema = {
  type: "object",
  properties: { resourceExpiredHour: { type: "integer", maximum: 720, minimum: 1 } },
  "x-closed": { severity: "error" },
};
const AcquireRequestSchema = {
  type: "object",
  required: ["cname", "uid"],
  properties: {
    cname: ChannelNameSchema,
    uid: RecorderUidSchema,
    clientRequest: AcquireClientRequestSchema,
  },
  "x-closed": { severity: "error" },
  "x-missing": [{ name: "clientRequest", text: 0, severity: "warning" }],
};
const TokenSchema = { type: "string", maxLength: 8192 };
const AudioProfileSchema = {
  "x-named": {
    type: "integer",
    values: [0, 1, 2],
    names: { Mono48Kbps: 0, Mono128Kbps: 1, Stereo192Kbps: 2 },
  },
};
const BackgroundColorSchema = { type: "string", pattern: "^#[0-9A-Fa-f]{6}$" };
const UidSchema = { type: "string", maxLength: 48, minLength: 1 };
const LayoutWindowSchema = {
  type: "object",
  required: ["x_axis", "y_axis", "width", "height"],
  properties: {
    uid: UidSchema,
    x_axis: { type: "number", maximum: 1, minimum: 0 },
    y_axis: { type: "number", maximum: 1, minimum: 0 },
    width: { type: "number", maximum: 1, minimum: 0 },
    height: { type: "number", maximum: 1, minimum: 0 },
    alpha: { type: "number", maximum: 1, minimum: 0 },
    render_mode: { "x-named": { type: "integer", values: [0, 1], names: { Crop: 0, Fit: 1 } } },
  },
  "x-closed": { severity: "error" },
};
const LayoutSchema = {
  allOf: [
    {
      if: { required: ["mixedVideoLayout"], properties: { mixedVideoLayout: { const: 3 } } },
      then: { required: ["layoutConfig"], properties: { layoutConfig: { minItems: 1 } } },
    },
    {
      if: { required: ["mixedVideoLayout"], properties: { mixedVideoLayout: { enum: [2] } } },
      else: {
        properties: { maxResolutionUid: { "x-forbidden": { reason: 8, severity: "warning" } } },
      },
    },
    {
      if: { required: ["mixedVideoLayout"], properties: { mixedVideoLayout: { enum: [3] } } },
      else: { properties: { layoutConfig: { "x-forbidden": { reason: 9, severity: "warning" } } } },
    },
  ],
  type: "object",
  properties: {
    mixedVideoLayout: {
      "x-named": {
        type: "integer",
        values: [0, 1, 2, 3],
        names: { Floating: 0, Adaptive: 1, Vertical: 2, Custom: 3 },
      },
    },
    backgroundColor: BackgroundColorSchema,
    maxResolutionUid: UidSchema,
    layoutConfig: { type: "array", maxItems: 17, items: LayoutWindowSchema },
  },
};
const TranscodingConfigSchema = {
  allOf: [LayoutSchema],
  "x-rule": [{ id: "canvas-area", text: 10, severity: "error" }],
  type: "object",
  required: ["width", "height", "fps", "bitrate"],
  properties: {
    width: { type: "integer", maximum: 1920, minimum: 1 },
    height: { type: "integer", maximum: 1920, minimum: 1 },
    fps: { type: "integer", minimum: 1 },
    bitrate: { type: "integer", minimum: 1 },
  },
  "x-closed": { severity: "error" },
};
const ChannelTypeSchema = {
  "x-named": { type: "integer", values: [0, 1], names: { Communication: 0, LiveBroadcast: 1 } },
};
const StreamTypesSchema = {
  "x-named": {
    type: "integer",
    values: [0, 1, 2],
    names: { Audio: 0, Video: 1, AudioAndVideo: 2 },
  },
};
const DecryptionModeSchema = {
  "x-named": {
    type: "integer",
    values: [0, 1, 2, 3],
    names: { None: 0, Aes128Xts: 1, Aes128Ecb: 2, Aes256Xts: 3 },
  },
};
const VideoStreamTypeSchema = {
  "x-named": { type: "integer", values: [0, 1], names: { Large: 0, Small: 1 } },
};
const MaxIdleTimeSchema = { type: "integer", maximum: 4294967295, minimum: 5 };
const SubscribeUidsSchema = {
  if: { contains: { const: "#allstream#" } },
  then: { maxItems: 1 },
  type: "array",
  maxItems: 32,
  items: UidSchema,
};
const UnSubscribeUidsSchema = {
  not: { type: "array", contains: { const: "#allstream#" } },
  type: "array",
  maxItems: 32,
  items: UidSchema,
};
const SubscribeUidGroupSchema = {
  "x-named": {
    type: "integer",
    values: [0, 1, 2, 3],
    names: { UpTo2: 0, UpTo7: 1, UpTo12: 2, UpTo17: 3 },
  },
};
const RecordingConfigBaseSchema = {
  allOf: [
    {
      if: { required: ["decryptionMode"], properties: { decryptionMode: { enum: [1, 2, 3] } } },
      then: { "x-missing": [{ name: "secret", text: 1, severity: "error" }] },
    },
    {
      if: { required: ["streamTypes"], properties: { streamTypes: { const: 1 } } },
      then: {
        properties: { subscribeAudioUids: { "x-forbidden": { reason: 2, severity: "error" } } },
      },
    },
    {
      if: { required: ["streamTypes"], properties: { streamTypes: { const: 1 } } },
      then: {
        properties: { unSubscribeAudioUids: { "x-forbidden": { reason: 2, severity: "error" } } },
      },
    },
    {
      if: { required: ["streamTypes"], properties: { streamTypes: { const: 0 } } },
      then: {
        properties: { subscribeVideoUids: { "x-forbidden": { reason: 3, severity: "error" } } },
      },
    },
    {
      if: { required: ["streamTypes"], properties: { streamTypes: { const: 0 } } },
      then: {
        properties: { unSubscribeVideoUids: { "x-forbidden": { reason: 3, severity: "error" } } },
      },
    },
  ],
  "x-rule": [
    { id: "secret-has-decryption-mode", text: 4, severity: "warning" },
    { id: "lists-are-not-empty", text: 5, severity: "warning" },
    { id: "one-list-for-each-medium", text: 6, severity: "warning" },
    { id: "lists-fit-uid-group", text: 7, severity: "warning" },
  ],
  type: "object",
  properties: {
    channelType: ChannelTypeSchema,
    streamTypes: StreamTypesSchema,
    decryptionMode: DecryptionModeSchema,
    secret: { type: "string", maxLength: 8192, minLength: 1 },
    videoStreamType: VideoStreamTypeSchema,
    maxIdleTime: MaxIdleTimeSchema,
    subscribeAudioUids: SubscribeUidsSchema,
    unSubscribeAudioUids: UnSubscribeUidsSchema,
    subscribeVideoUids: SubscribeUidsSchema,
    unSubscribeVideoUids: UnSubscribeUidsSchema,
    subscribeUidGroup: SubscribeUidGroupSchema,
  },
};
const MixRecordingConfigSchema = {
  allOf: [RecordingConfigBaseSchema],
  type: "object",
  properties: { audioProfile: AudioProfileSchema, transcodingConfig: TranscodingConfigSchema },
  "x-closed": { severity: "error" },
};
const RecordingFileConfigSchema = {
  type: "object",
  properties: {
    avFileType: {
      "x-rule": [{ id: "mp4-is-not-documented", text: 11, severity: "warning" }],
      type: "array",
      maxItems: 2,
      minItems: 1,
      "x-contains": "hls",
      items: { enum: ["hls", "mp4"] },
      uniqueItems: true,
    },
  },
  "x-closed": { severity: "error" },
};
const FileNamePrefixSchema = {
  "x-rule": [
    { id: "prefix-length", text: 12, severity: "error" },
    { id: "prefix-is-not-empty", text: 13, severity: "warning" },
  ],
  type: "array",
  maxItems: 64,
  items: { type: "string", maxLength: 127, minLength: 1, pattern: "^[A-Za-z0-9]*$" },
};
const StorageAccessSchema = {
  type: "object",
  required: ["bucket", "accessKey", "secretKey"],
  properties: {
    bucket: { type: "string", maxLength: 8192, minLength: 1 },
    accessKey: { type: "string", maxLength: 8192, minLength: 1 },
    secretKey: { type: "string", maxLength: 8192, minLength: 1 },
    fileNamePrefix: FileNamePrefixSchema,
  },
};
const StorageConfigSchema = {
  allOf: [
    {
      if: { required: ["vendor"], properties: { vendor: { enum: [0] } } },
      then: {
        allOf: [StorageAccessSchema],
        type: "object",
        properties: {
          region: {
            "x-named": { type: "integer", names: vendors.qiniu.regions },
            maximum: 2147483647,
            minimum: 0,
            "x-known": { values: [0, 1, 2, 3, 4], severity: "warning" },
          },
        },
        "x-missing": [{ name: "region", text: 14, severity: "warning" }],
      },
    },
    {
      if: { required: ["vendor"], properties: { vendor: { enum: [1] } } },
      then: {
        allOf: [StorageAccessSchema],
        type: "object",
        properties: {
          region: {
            "x-named": { type: "integer", names: vendors.aws.regions },
            maximum: 2147483647,
            minimum: 0,
            "x-known": {
              values: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17],
              severity: "warning",
            },
          },
        },
        "x-missing": [{ name: "region", text: 14, severity: "warning" }],
      },
    },
    {
      if: { required: ["vendor"], properties: { vendor: { enum: [2] } } },
      then: {
        allOf: [StorageAccessSchema],
        type: "object",
        properties: {
          region: {
            "x-named": { type: "integer", names: vendors.aliyun.regions },
            maximum: 2147483647,
            minimum: 0,
            "x-known": {
              values: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18],
              severity: "warning",
            },
          },
        },
        "x-missing": [{ name: "region", text: 14, severity: "warning" }],
      },
    },
    {
      if: { required: ["vendor"], properties: { vendor: { enum: [3] } } },
      then: {
        allOf: [StorageAccessSchema],
        type: "object",
        properties: {
          region: {
            "x-named": { type: "integer", names: vendors.tencent.regions },
            maximum: 2147483647,
            minimum: 0,
            "x-known": {
              values: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19],
              severity: "warning",
            },
          },
        },
        "x-missing": [{ name: "region", text: 14, severity: "warning" }],
      },
    },
    {
      if: { required: ["vendor"], properties: { vendor: { enum: [4] } } },
      then: {
        allOf: [StorageAccessSchema],
        type: "object",
        properties: {
          region: {
            "x-named": { type: "integer", names: vendors.kingsoft.regions },
            maximum: 2147483647,
            minimum: 0,
            "x-known": { values: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], severity: "warning" },
          },
        },
        "x-missing": [{ name: "region", text: 14, severity: "warning" }],
      },
    },
    {
      if: { required: ["vendor"], properties: { vendor: { enum: [100] } } },
      then: {
        "x-rule": [{ id: "vendor-is-not-documented", text: 15, severity: "warning" }],
        type: "object",
        required: ["bucket"],
        properties: {
          region: { type: "integer", maximum: 2147483647, minimum: 0 },
          bucket: { type: "string", maxLength: 8192, pattern: "^https?://\\S+$" },
          accessKey: { type: "string", maxLength: 8192 },
          secretKey: { type: "string", maxLength: 8192 },
          fileNamePrefix: FileNamePrefixSchema,
        },
      },
    },
    {
      if: {
        required: ["vendor"],
        properties: { vendor: { not: { enum: [0, 1, 2, 3, 4, 100] }, type: "integer" } },
      },
      then: {
        allOf: [StorageAccessSchema],
        type: "object",
        required: ["region"],
        properties: { region: { type: "integer", maximum: 2147483647, minimum: 0 } },
      },
    },
  ],
  type: "object",
  required: ["vendor"],
  properties: {
    vendor: {
      "x-named": {
        type: "integer",
        names: { qiniu: 0, aws: 1, aliyun: 2, tencent: 3, kingsoft: 4 },
      },
      maximum: 2147483647,
      minimum: 0,
      "x-known": { values: [0, 1, 2, 3, 4, 100], severity: "warning" },
    },
  },
  "x-closed": { severity: "error" },
};
const AliyunVodVideoDataSchema = {
  type: "object",
  required: ["title"],
  properties: {
    title: { type: "string", maxLength: 8192, minLength: 1 },
    description: { type: "string", maxLength: 8192 },
    coverUrl: { type: "string", maxLength: 8192 },
    cateId: { type: "string", maxLength: 8192 },
    tags: { type: "string", maxLength: 8192 },
    templateGroupId: { type: "string", maxLength: 8192 },
    userData: { type: "string", maxLength: 8192 },
    storageLocation: { type: "string", maxLength: 8192 },
    workflowId: { type: "string", maxLength: 8192 },
  },
  "x-closed": { severity: "error" },
};
const AliyunVodApiDataSchema = {
  type: "object",
  required: ["videoData"],
  properties: { videoData: AliyunVodVideoDataSchema },
  "x-closed": { severity: "error" },
};
const AliyunVodParametersSchema = {
  type: "object",
  required: ["accessKey", "secretKey", "regionId", "apiData"],
  properties: {
    accessKey: { type: "string", maxLength: 8192, minLength: 1 },
    secretKey: { type: "string", maxLength: 8192, minLength: 1 },
    regionId: { type: "string", maxLength: 8192, minLength: 1 },
    apiData: AliyunVodApiDataSchema,
  },
  "x-closed": { severity: "error" },
};
const AliyunVodServiceSchema = {
  type: "object",
  required: ["serviceName", "serviceParam"],
  properties: {
    serviceName: { enum: ["aliyun_vod_service"] },
    errorHandlePolicy: { enum: ["error_abort"] },
    serviceParam: AliyunVodParametersSchema,
  },
  "x-closed": { severity: "error" },
};
const ExtensionServiceConfigSchema = {
  type: "object",
  required: ["extensionServices"],
  properties: {
    errorHandlePolicy: { enum: ["error_abort"] },
    extensionServices: { type: "array", maxItems: 32, minItems: 1, items: AliyunVodServiceSchema },
  },
  "x-closed": { severity: "error" },
};
const MixClientRequestSchema = {
  allOf: [
    {
      if: { not: { required: ["extensionServiceConfig"] } },
      then: {
        "x-rule": [{ id: "files-have-a-destination", text: 17, severity: "warning" }],
        type: "object",
        required: ["recordingConfig"],
        properties: {
          token: TokenSchema,
          recordingConfig: MixRecordingConfigSchema,
          recordingFileConfig: RecordingFileConfigSchema,
          snapshotConfig: { "x-forbidden": { reason: 16, severity: "error" } },
          storageConfig: StorageConfigSchema,
          extensionServiceConfig: { "x-forbidden": { reason: 19, severity: "error" } },
        },
      },
    },
    {
      if: { required: ["extensionServiceConfig"] },
      then: {
        type: "object",
        required: ["recordingConfig"],
        properties: {
          token: TokenSchema,
          recordingConfig: MixRecordingConfigSchema,
          recordingFileConfig: RecordingFileConfigSchema,
          snapshotConfig: { "x-forbidden": { reason: 18, severity: "error" } },
          extensionServiceConfig: ExtensionServiceConfigSchema,
          storageConfig: { "x-forbidden": { reason: 19, severity: "error" } },
        },
      },
    },
  ],
  type: "object",
  "x-closed": { severity: "error" },
};
const StartMixRequestSchema = {
  type: "object",
  required: ["cname", "uid", "clientRequest"],
  properties: {
    cname: ChannelNameSchema,
    uid: RecorderUidSchema,
    clientRequest: MixClientRequestSchema,
  },
  "x-closed": { severity: "error" },
};
const MixOnlyMembersSchema = {
  type: "object",
  properties: {
    audioProfile: { "x-forbidden": { reason: 20, severity: "error" } },
    transcodingConfig: { "x-forbidden": { reason: 20, severity: "error" } },
  },
};
const IndividualRecordingConfigSchema = {
  allOf: [RecordingConfigBaseSchema, MixOnlyMembersSchema],
  type: "object",
  required: ["subscribeUidGroup"],
  properties: { subscribeUidGroup: SubscribeUidGroupSchema },
  "x-closed": { severity: "error" },
};
const SnapshotRecordingConfigSchema = {
  allOf: [RecordingConfigBaseSchema, MixOnlyMembersSchema],
  type: "object",
  required: ["subscribeUidGroup"],
  dependencies: { subscribeAudioUids: ["subscribeVideoUids"] },
  properties: { subscribeUidGroup: SubscribeUidGroupSchema, streamTypes: { enum: [1, 2] } },
  "x-closed": { severity: "error" },
};
const SnapshotConfigSchema = {
  type: "object",
  properties: {
    captureInterval: { type: "integer", maximum: 3600, minimum: 5 },
    fileType: { type: "array", maxItems: 1, minItems: 1, items: { enum: ["jpg"] } },
  },
  "x-closed": { severity: "error" },
  "x-missing": [{ name: "fileType", text: 23, severity: "error" }],
};
const IndividualClientRequestSchema = {
  allOf: [
    {
      if: { not: { required: ["snapshotConfig"] } },
      then: {
        "x-rule": [{ id: "files-have-a-destination", text: 22, severity: "warning" }],
        type: "object",
        required: ["recordingConfig"],
        properties: {
          token: TokenSchema,
          recordingConfig: IndividualRecordingConfigSchema,
          recordingFileConfig: RecordingFileConfigSchema,
          storageConfig: StorageConfigSchema,
          extensionServiceConfig: { "x-forbidden": { reason: 21, severity: "error" } },
          snapshotConfig: { "x-forbidden": { reason: 26, severity: "error" } },
        },
      },
    },
    {
      if: { required: ["snapshotConfig"] },
      then: {
        "x-rule": [{ id: "files-have-a-destination", text: 25, severity: "warning" }],
        type: "object",
        required: ["recordingConfig"],
        properties: {
          token: TokenSchema,
          recordingConfig: SnapshotRecordingConfigSchema,
          snapshotConfig: SnapshotConfigSchema,
          storageConfig: StorageConfigSchema,
          extensionServiceConfig: { "x-forbidden": { reason: 24, severity: "error" } },
          recordingFileConfig: { "x-forbidden": { reason: 26, severity: "error" } },
        },
      },
    },
  ],
  type: "object",
  "x-closed": { severity: "error" },
};
const StartIndividualRequestSchema = {
  type: "object",
  required: ["cname", "uid", "clientRequest"],
  properties: {
    cname: ChannelNameSchema,
    uid: RecorderUidSchema,
    clientRequest: IndividualClientRequestSchema,
  },
  "x-closed": { severity: "error" },
};
const AudioUidListSchema = {
  "x-rule": [{ id: "one-list-for-each-medium", text: 27, severity: "warning" }],
  type: "object",
  properties: {
    subscribeAudioUids: { allOf: [SubscribeUidsSchema, { minItems: 1 }] },
    unSubscribeAudioUids: { allOf: [UnSubscribeUidsSchema, { minItems: 1 }] },
  },
  "x-closed": { severity: "error" },
  minProperties: 1,
};
const VideoUidListSchema = {
  "x-rule": [{ id: "one-list-for-each-medium", text: 27, severity: "warning" }],
  type: "object",
  properties: {
    subscribeVideoUids: { allOf: [SubscribeUidsSchema, { minItems: 1 }] },
    unSubscribeVideoUids: { allOf: [UnSubscribeUidsSchema, { minItems: 1 }] },
  },
  "x-closed": { severity: "error" },
  minProperties: 1,
};
const StreamSubscribeSchema = {
  "x-rule": [{ id: "lists-fit-started-stream-types", text: 28, severity: "error" }],
  type: "object",
  properties: { audioUidList: AudioUidListSchema, videoUidList: VideoUidListSchema },
  "x-closed": { severity: "error" },
  minProperties: 1,
};
const UpdateClientRequestSchema = {
  type: "object",
  required: ["streamSubscribe"],
  properties: { streamSubscribe: StreamSubscribeSchema },
  "x-closed": { severity: "error" },
};
const UpdateRequestSchema = {
  type: "object",
  required: ["cname", "uid", "clientRequest"],
  properties: {
    cname: ChannelNameSchema,
    uid: RecorderUidSchema,
    clientRequest: UpdateClientRequestSchema,
  },
  "x-closed": { severity: "error" },
};
const LayoutClientRequestSchema = {
  allOf: [LayoutSchema],
  type: "object",
  "x-closed": { severity: "error" },
};
const UpdateLayoutRequestSchema = {
  type: "object",
  required: ["cname", "uid", "clientRequest"],
  properties: {
    cname: ChannelNameSchema,
    uid: RecorderUidSchema,
    clientRequest: LayoutClientRequestSchema,
  },
  "x-closed": { severity: "error" },
};
const EmptyClientRequestSchema = { type: "object", "x-closed": { severity: "error" } };
const StopRequestSchema = {
  type: "object",
  required: ["cname", "uid"],
  properties: {
    cname: ChannelNameSchema,
    uid: RecorderUidSchema,
    clientRequest: EmptyClientRequestSchema,
  },
  "x-closed": { severity: "error" },
  "x-missing": [{ name: "clientRequest", text: 0, severity: "warning" }],
};

/** Names of members whose numbers may appear in a message. */
const printable = /* @__PURE__ */ new Set([
  "Code",
  "alpha",
  "audioProfile",
  "avFileType",
  "bitrate",
  "captureInterval",
  "channelType",
  "code",
  "decryptionMode",
  "errorHandlePolicy",
  "fileListMode",
  "fileType",
  "fps",
  "height",
  "isPlayable",
  "maxIdleTime",
  "mixedAllUser",
  "mixedVideoLayout",
  "region",
  "render_mode",
  "resourceExpiredHour",
  "serviceName",
  "streamTypes",
  "subscribeUidGroup",
  "vendor",
  "videoStreamType",
  "width",
  "x_axis",
  "y_axis",
]);

/** Makes the checks, which tell violations in a language. */
export const createRequestValidators = (words: Words): RequestValidators => ({
  acquireResource: /* @__PURE__ */ createCheck(AcquireRequestSchema, printable, words),
  startMixRecording: /* @__PURE__ */ createCheck(StartMixRequestSchema, printable, words),
  startIndividualRecording: /* @__PURE__ */ createCheck(
    StartIndividualRequestSchema,
    printable,
    words,
  ),
  updateSubscription: /* @__PURE__ */ createCheck(UpdateRequestSchema, printable, words),
  updateLayout: /* @__PURE__ */ createCheck(UpdateLayoutRequestSchema, printable, words),
  stopRecording: /* @__PURE__ */ createCheck(StopRequestSchema, printable, words),
});
