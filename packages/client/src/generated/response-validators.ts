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

const StatusCode = { type: "integer", maximum: 299, minimum: 200 };
const ResourceId = { type: "string", minLength: 1 };
const Resource = {
  type: "object",
  required: ["resourceId"],
  properties: { resourceId: ResourceId },
};
const ResourceEnvelope = {
  type: "object",
  required: ["Code", "Body"],
  properties: { Code: StatusCode, Body: Resource },
};
const ErrorCode = {
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
const Reason = { type: "string" };
const ServiceError = {
  type: "object",
  required: ["code"],
  properties: { code: ErrorCode, reason: Reason, Body: { type: "null" } },
};
const GatewayMessage = { type: "string" };
const ErrorAnswer = {
  type: "object",
  properties: { code: ErrorCode, reason: Reason, message: GatewayMessage },
  minProperties: 1,
};
const Sid = { type: "string", minLength: 1 };
const Session = {
  type: "object",
  required: ["resourceId", "sid"],
  properties: { resourceId: ResourceId, sid: Sid },
};
const SessionEnvelope = {
  type: "object",
  required: ["Code", "Body"],
  properties: { Code: StatusCode, Body: Session },
};
const StartCreated = {
  if: { required: ["Code", "Body"] },
  then: SessionEnvelope,
  else: ServiceError,
};
const FileListMode = { enum: ["string", "json"] };
const TrackType = { type: "string" };
const UnixMilliseconds = {
  type: ["integer", "string", "null"],
  minimum: 0,
  maxLength: 19,
  pattern: "^\\d+$",
};
const RecordedFile = {
  type: "object",
  required: ["filename"],
  properties: {
    filename: { type: "string" },
    trackType: TrackType,
    uid: { type: "string" },
    mixedAllUser: { type: "boolean" },
    isPlayable: { type: "boolean" },
    sliceStartTime: UnixMilliseconds,
  },
};
const FileList = { type: ["string", "array"], items: RecordedFile };
const RecordingStatus = {
  type: ["integer", "string"],
  minimum: 0,
  maxLength: 3,
  pattern: "^\\d+$",
};
const ExtensionUploadState = { type: "string" };
const VideoInfo = {
  type: "object",
  properties: { fileName: { type: "string" }, videoId: { type: "string" } },
};
const ExtensionServicePayload = {
  type: "object",
  properties: { state: ExtensionUploadState, videoInfo: { type: "array", items: VideoInfo } },
};
const ExtensionServiceState = {
  type: "object",
  properties: { serviceName: { type: "string" }, payload: ExtensionServicePayload },
};
const ServiceState = { type: "string" };
const SubServiceStatus = { type: "object", properties: { recordingService: ServiceState } };
const QueryServerResponse = {
  type: "object",
  properties: {
    fileListMode: FileListMode,
    fileList: FileList,
    status: RecordingStatus,
    sliceStartTime: UnixMilliseconds,
    extensionServiceState: { type: "array", items: ExtensionServiceState },
    subServiceStatus: SubServiceStatus,
  },
};
const QueryResult = {
  type: "object",
  required: ["resourceId", "sid", "serverResponse"],
  properties: { resourceId: ResourceId, sid: Sid, serverResponse: QueryServerResponse },
};
const QueryEnvelope = {
  type: "object",
  required: ["Code", "Body"],
  properties: { Code: StatusCode, Body: QueryResult },
};
const UploadingStatus = { type: "string" };
const StopServerResponse = {
  type: "object",
  properties: {
    fileListMode: FileListMode,
    fileList: FileList,
    uploadingStatus: UploadingStatus,
    extensionServiceState: { type: "array", items: ExtensionServiceState },
    subServiceStatus: SubServiceStatus,
  },
};
const StopResult = {
  type: "object",
  required: ["resourceId", "sid", "serverResponse"],
  properties: { resourceId: ResourceId, sid: Sid, serverResponse: StopServerResponse },
};
const StopEnvelope = {
  type: "object",
  required: ["Code", "Body"],
  properties: { Code: StatusCode, Body: StopResult },
};
const StopIncomplete = {
  if: { required: ["Code", "Body"] },
  then: StopEnvelope,
  else: ServiceError,
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
    200: /* @__PURE__ */ createCheck(ResourceEnvelope, printable, words),
    201: /* @__PURE__ */ createCheck(ResourceEnvelope, printable, words),
    206: /* @__PURE__ */ createCheck(ServiceError, printable, words),
    400: /* @__PURE__ */ createCheck(ErrorAnswer, printable, words),
    401: /* @__PURE__ */ createCheck(ErrorAnswer, printable, words),
    404: /* @__PURE__ */ createCheck(ErrorAnswer, printable, words),
    429: /* @__PURE__ */ createCheck(ErrorAnswer, printable, words),
    500: /* @__PURE__ */ createCheck(ErrorAnswer, printable, words),
    504: /* @__PURE__ */ createCheck(ErrorAnswer, printable, words),
  },
  startMixRecording: {
    200: /* @__PURE__ */ createCheck(SessionEnvelope, printable, words),
    201: /* @__PURE__ */ createCheck(StartCreated, printable, words),
    206: /* @__PURE__ */ createCheck(ServiceError, printable, words),
    400: /* @__PURE__ */ createCheck(ErrorAnswer, printable, words),
    401: /* @__PURE__ */ createCheck(ErrorAnswer, printable, words),
    404: /* @__PURE__ */ createCheck(ErrorAnswer, printable, words),
    429: /* @__PURE__ */ createCheck(ErrorAnswer, printable, words),
    500: /* @__PURE__ */ createCheck(ErrorAnswer, printable, words),
    504: /* @__PURE__ */ createCheck(ErrorAnswer, printable, words),
  },
  startIndividualRecording: {
    200: /* @__PURE__ */ createCheck(SessionEnvelope, printable, words),
    201: /* @__PURE__ */ createCheck(StartCreated, printable, words),
    206: /* @__PURE__ */ createCheck(ServiceError, printable, words),
    400: /* @__PURE__ */ createCheck(ErrorAnswer, printable, words),
    401: /* @__PURE__ */ createCheck(ErrorAnswer, printable, words),
    404: /* @__PURE__ */ createCheck(ErrorAnswer, printable, words),
    429: /* @__PURE__ */ createCheck(ErrorAnswer, printable, words),
    500: /* @__PURE__ */ createCheck(ErrorAnswer, printable, words),
    504: /* @__PURE__ */ createCheck(ErrorAnswer, printable, words),
  },
  updateSubscription: {
    200: /* @__PURE__ */ createCheck(SessionEnvelope, printable, words),
    206: /* @__PURE__ */ createCheck(ServiceError, printable, words),
    400: /* @__PURE__ */ createCheck(ErrorAnswer, printable, words),
    401: /* @__PURE__ */ createCheck(ErrorAnswer, printable, words),
    404: /* @__PURE__ */ createCheck(ErrorAnswer, printable, words),
    429: /* @__PURE__ */ createCheck(ErrorAnswer, printable, words),
    500: /* @__PURE__ */ createCheck(ErrorAnswer, printable, words),
    504: /* @__PURE__ */ createCheck(ErrorAnswer, printable, words),
  },
  updateLayout: {
    200: /* @__PURE__ */ createCheck(SessionEnvelope, printable, words),
    206: /* @__PURE__ */ createCheck(ServiceError, printable, words),
    400: /* @__PURE__ */ createCheck(ErrorAnswer, printable, words),
    401: /* @__PURE__ */ createCheck(ErrorAnswer, printable, words),
    404: /* @__PURE__ */ createCheck(ErrorAnswer, printable, words),
    429: /* @__PURE__ */ createCheck(ErrorAnswer, printable, words),
    500: /* @__PURE__ */ createCheck(ErrorAnswer, printable, words),
    504: /* @__PURE__ */ createCheck(ErrorAnswer, printable, words),
  },
  queryRecording: {
    200: /* @__PURE__ */ createCheck(QueryEnvelope, printable, words),
    206: /* @__PURE__ */ createCheck(ServiceError, printable, words),
    400: /* @__PURE__ */ createCheck(ErrorAnswer, printable, words),
    401: /* @__PURE__ */ createCheck(ErrorAnswer, printable, words),
    404: /* @__PURE__ */ createCheck(ErrorAnswer, printable, words),
    429: /* @__PURE__ */ createCheck(ErrorAnswer, printable, words),
    500: /* @__PURE__ */ createCheck(ErrorAnswer, printable, words),
    504: /* @__PURE__ */ createCheck(ErrorAnswer, printable, words),
  },
  stopRecording: {
    200: /* @__PURE__ */ createCheck(StopEnvelope, printable, words),
    206: /* @__PURE__ */ createCheck(StopIncomplete, printable, words),
    400: /* @__PURE__ */ createCheck(ErrorAnswer, printable, words),
    401: /* @__PURE__ */ createCheck(ErrorAnswer, printable, words),
    404: /* @__PURE__ */ createCheck(ErrorAnswer, printable, words),
    429: /* @__PURE__ */ createCheck(ErrorAnswer, printable, words),
    500: /* @__PURE__ */ createCheck(ErrorAnswer, printable, words),
    504: /* @__PURE__ */ createCheck(ErrorAnswer, printable, words),
  },
});
