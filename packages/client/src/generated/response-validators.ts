// Generated from openapi/ by `npm run generate`. Do not edit.
// @ts-nocheck

import { createCheck } from "./create-check.ts";
import type { Validate, Words } from "./violation.ts";

/** The check of each documented answer, by operation id and HTTP status. */
export type ResponseValidators = {
  readonly acquireResource: {
    readonly [status in 200 | 201 | 206 | 400 | 401 | 404 | 429 | 500 | 504]: Validate;
  };
  readonly startMixRecording: {
    readonly [status in 200 | 201 | 206 | 400 | 401 | 404 | 429 | 500 | 504]: Validate;
  };
  readonly startIndividualRecording: {
    readonly [status in 200 | 201 | 206 | 400 | 401 | 404 | 429 | 500 | 504]: Validate;
  };
  readonly updateSubscription: {
    readonly [status in 200 | 206 | 400 | 401 | 404 | 429 | 500 | 504]: Validate;
  };
  readonly updateLayout: {
    readonly [status in 200 | 206 | 400 | 401 | 404 | 429 | 500 | 504]: Validate;
  };
  readonly queryRecording: {
    readonly [status in 200 | 206 | 400 | 401 | 404 | 429 | 500 | 504]: Validate;
  };
  readonly stopRecording: {
    readonly [status in 200 | 206 | 400 | 401 | 404 | 429 | 500 | 504]: Validate;
  };
};

const StatusCodeSchema = { type: "integer", maximum: 299, minimum: 200 };
const ResourceIdSchema = { type: "string", minLength: 1 };
const ResourceSchema = {
  type: "object",
  required: ["resourceId"],
  properties: { resourceId: ResourceIdSchema },
};
const ResourceEnvelopeSchema = {
  type: "object",
  required: ["Code", "Body"],
  properties: { Code: StatusCodeSchema, Body: ResourceSchema },
};
const ErrorCodeSchema = {
  "x-named": {
    type: "integer",
    names: {
      invalidParameter: 2,
      alreadyStarted: 7,
      malformedRequest: 8,
      alreadyStopped: 49,
      uidInUse: 53,
      recordingNotEnabled: 62,
      networkJitter: 65,
      sessionNotFound: 404,
      resourceMismatch: 432,
      resourceExpired: 433,
      noRecordedFile: 435,
      exiting: 501,
      invalidResource: 1001,
      sessionMismatch: 1003,
      invalidChannelName: 1013,
      invalidLayout: 1028,
    },
  },
};
const ReasonSchema = { type: "string" };
const ServiceErrorSchema = {
  type: "object",
  required: ["code"],
  properties: { code: ErrorCodeSchema, reason: ReasonSchema, Body: { type: "null" } },
};
const GatewayMessageSchema = { type: "string" };
const ErrorAnswerSchema = {
  type: "object",
  properties: { code: ErrorCodeSchema, reason: ReasonSchema, message: GatewayMessageSchema },
  minProperties: 1,
};
const SidSchema = { type: "string", minLength: 1 };
const SessionSchema = {
  type: "object",
  required: ["resourceId", "sid"],
  properties: { resourceId: ResourceIdSchema, sid: SidSchema },
};
const SessionEnvelopeSchema = {
  type: "object",
  required: ["Code", "Body"],
  properties: { Code: StatusCodeSchema, Body: SessionSchema },
};
const StartCreatedSchema = {
  if: { required: ["Code", "Body"] },
  then: SessionEnvelopeSchema,
  else: ServiceErrorSchema,
};
const FileListModeSchema = { enum: ["string", "json"] };
const TrackTypeSchema = { type: "string" };
const UnixMillisecondsSchema = {
  type: ["integer", "string", "null"],
  minimum: 0,
  maxLength: 19,
  pattern: "^\\d+$",
};
const RecordedFileSchema = {
  type: "object",
  required: ["filename"],
  properties: {
    filename: { type: "string" },
    trackType: TrackTypeSchema,
    uid: { type: "string" },
    mixedAllUser: { type: "boolean" },
    isPlayable: { type: "boolean" },
    sliceStartTime: UnixMillisecondsSchema,
  },
};
const FileListSchema = { type: ["string", "array"], items: RecordedFileSchema };
const RecordingStatusSchema = {
  type: ["integer", "string"],
  minimum: 0,
  maxLength: 3,
  pattern: "^\\d+$",
};
const ExtensionUploadStateSchema = { type: "string" };
const VideoInfoSchema = {
  type: "object",
  properties: { fileName: { type: "string" }, videoId: { type: "string" } },
};
const ExtensionServicePayloadSchema = {
  type: "object",
  properties: {
    state: ExtensionUploadStateSchema,
    videoInfo: { type: "array", items: VideoInfoSchema },
  },
};
const ExtensionServiceStateSchema = {
  type: "object",
  properties: { serviceName: { type: "string" }, payload: ExtensionServicePayloadSchema },
};
const ServiceStateSchema = { type: "string" };
const SubServiceStatusSchema = {
  type: "object",
  properties: { recordingService: ServiceStateSchema },
};
const QueryServerResponseSchema = {
  type: "object",
  properties: {
    fileListMode: FileListModeSchema,
    fileList: FileListSchema,
    status: RecordingStatusSchema,
    sliceStartTime: UnixMillisecondsSchema,
    extensionServiceState: { type: "array", items: ExtensionServiceStateSchema },
    subServiceStatus: SubServiceStatusSchema,
  },
};
const QueryResultSchema = {
  type: "object",
  required: ["resourceId", "sid", "serverResponse"],
  properties: {
    resourceId: ResourceIdSchema,
    sid: SidSchema,
    serverResponse: QueryServerResponseSchema,
  },
};
const QueryEnvelopeSchema = {
  type: "object",
  required: ["Code", "Body"],
  properties: { Code: StatusCodeSchema, Body: QueryResultSchema },
};
const UploadingStatusSchema = { type: "string" };
const StopServerResponseSchema = {
  type: "object",
  properties: {
    fileListMode: FileListModeSchema,
    fileList: FileListSchema,
    uploadingStatus: UploadingStatusSchema,
    extensionServiceState: { type: "array", items: ExtensionServiceStateSchema },
    subServiceStatus: SubServiceStatusSchema,
  },
};
const StopResultSchema = {
  type: "object",
  required: ["resourceId", "sid", "serverResponse"],
  properties: {
    resourceId: ResourceIdSchema,
    sid: SidSchema,
    serverResponse: StopServerResponseSchema,
  },
};
const StopEnvelopeSchema = {
  type: "object",
  required: ["Code", "Body"],
  properties: { Code: StatusCodeSchema, Body: StopResultSchema },
};
const StopIncompleteSchema = {
  if: { required: ["Code", "Body"] },
  then: StopEnvelopeSchema,
  else: ServiceErrorSchema,
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
export const createResponseValidators = (words: Words): ResponseValidators => ({
  acquireResource: {
    200: /* @__PURE__ */ createCheck(ResourceEnvelopeSchema, printable, words),
    201: /* @__PURE__ */ createCheck(ResourceEnvelopeSchema, printable, words),
    206: /* @__PURE__ */ createCheck(ServiceErrorSchema, printable, words),
    400: /* @__PURE__ */ createCheck(ErrorAnswerSchema, printable, words),
    401: /* @__PURE__ */ createCheck(ErrorAnswerSchema, printable, words),
    404: /* @__PURE__ */ createCheck(ErrorAnswerSchema, printable, words),
    429: /* @__PURE__ */ createCheck(ErrorAnswerSchema, printable, words),
    500: /* @__PURE__ */ createCheck(ErrorAnswerSchema, printable, words),
    504: /* @__PURE__ */ createCheck(ErrorAnswerSchema, printable, words),
  },
  startMixRecording: {
    200: /* @__PURE__ */ createCheck(SessionEnvelopeSchema, printable, words),
    201: /* @__PURE__ */ createCheck(StartCreatedSchema, printable, words),
    206: /* @__PURE__ */ createCheck(ServiceErrorSchema, printable, words),
    400: /* @__PURE__ */ createCheck(ErrorAnswerSchema, printable, words),
    401: /* @__PURE__ */ createCheck(ErrorAnswerSchema, printable, words),
    404: /* @__PURE__ */ createCheck(ErrorAnswerSchema, printable, words),
    429: /* @__PURE__ */ createCheck(ErrorAnswerSchema, printable, words),
    500: /* @__PURE__ */ createCheck(ErrorAnswerSchema, printable, words),
    504: /* @__PURE__ */ createCheck(ErrorAnswerSchema, printable, words),
  },
  startIndividualRecording: {
    200: /* @__PURE__ */ createCheck(SessionEnvelopeSchema, printable, words),
    201: /* @__PURE__ */ createCheck(StartCreatedSchema, printable, words),
    206: /* @__PURE__ */ createCheck(ServiceErrorSchema, printable, words),
    400: /* @__PURE__ */ createCheck(ErrorAnswerSchema, printable, words),
    401: /* @__PURE__ */ createCheck(ErrorAnswerSchema, printable, words),
    404: /* @__PURE__ */ createCheck(ErrorAnswerSchema, printable, words),
    429: /* @__PURE__ */ createCheck(ErrorAnswerSchema, printable, words),
    500: /* @__PURE__ */ createCheck(ErrorAnswerSchema, printable, words),
    504: /* @__PURE__ */ createCheck(ErrorAnswerSchema, printable, words),
  },
  updateSubscription: {
    200: /* @__PURE__ */ createCheck(SessionEnvelopeSchema, printable, words),
    206: /* @__PURE__ */ createCheck(ServiceErrorSchema, printable, words),
    400: /* @__PURE__ */ createCheck(ErrorAnswerSchema, printable, words),
    401: /* @__PURE__ */ createCheck(ErrorAnswerSchema, printable, words),
    404: /* @__PURE__ */ createCheck(ErrorAnswerSchema, printable, words),
    429: /* @__PURE__ */ createCheck(ErrorAnswerSchema, printable, words),
    500: /* @__PURE__ */ createCheck(ErrorAnswerSchema, printable, words),
    504: /* @__PURE__ */ createCheck(ErrorAnswerSchema, printable, words),
  },
  updateLayout: {
    200: /* @__PURE__ */ createCheck(SessionEnvelopeSchema, printable, words),
    206: /* @__PURE__ */ createCheck(ServiceErrorSchema, printable, words),
    400: /* @__PURE__ */ createCheck(ErrorAnswerSchema, printable, words),
    401: /* @__PURE__ */ createCheck(ErrorAnswerSchema, printable, words),
    404: /* @__PURE__ */ createCheck(ErrorAnswerSchema, printable, words),
    429: /* @__PURE__ */ createCheck(ErrorAnswerSchema, printable, words),
    500: /* @__PURE__ */ createCheck(ErrorAnswerSchema, printable, words),
    504: /* @__PURE__ */ createCheck(ErrorAnswerSchema, printable, words),
  },
  queryRecording: {
    200: /* @__PURE__ */ createCheck(QueryEnvelopeSchema, printable, words),
    206: /* @__PURE__ */ createCheck(ServiceErrorSchema, printable, words),
    400: /* @__PURE__ */ createCheck(ErrorAnswerSchema, printable, words),
    401: /* @__PURE__ */ createCheck(ErrorAnswerSchema, printable, words),
    404: /* @__PURE__ */ createCheck(ErrorAnswerSchema, printable, words),
    429: /* @__PURE__ */ createCheck(ErrorAnswerSchema, printable, words),
    500: /* @__PURE__ */ createCheck(ErrorAnswerSchema, printable, words),
    504: /* @__PURE__ */ createCheck(ErrorAnswerSchema, printable, words),
  },
  stopRecording: {
    200: /* @__PURE__ */ createCheck(StopEnvelopeSchema, printable, words),
    206: /* @__PURE__ */ createCheck(StopIncompleteSchema, printable, words),
    400: /* @__PURE__ */ createCheck(ErrorAnswerSchema, printable, words),
    401: /* @__PURE__ */ createCheck(ErrorAnswerSchema, printable, words),
    404: /* @__PURE__ */ createCheck(ErrorAnswerSchema, printable, words),
    429: /* @__PURE__ */ createCheck(ErrorAnswerSchema, printable, words),
    500: /* @__PURE__ */ createCheck(ErrorAnswerSchema, printable, words),
    504: /* @__PURE__ */ createCheck(ErrorAnswerSchema, printable, words),
  },
});
