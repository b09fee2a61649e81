/**
 * The six methods as functions, with retries, hooks and names of vendors, without checks and texts of errors: the
 * smallest bundle.
 *
 * @example
 * ```ts
 * import { acquire, Caller, start, stop } from "@cloud-recording/client/calls";
 *
 * const caller = new Caller({ appId: "…", customerId: "…", customerCertificate: "…" });
 * const resource = await acquire(caller, { cname: "room-42", uid: "527841" });
 * const session = await start(caller, resource, { mode: "mix", recordingConfig: { channelType: 0 } });
 * const { files } = await stop(caller, session);
 * ```
 *
 * @module
 */

export type { RecordedFile } from "./answers/recorded-files.ts";
export type { RecordingOutcome, RecordingState } from "./answers/recording-state.ts";
export type { StoppedRecording } from "./answers/stopped-recording.ts";
export { Caller } from "./call/caller.ts";
export type { CallerOptions } from "./call/caller-options.ts";
export { classifyFailure, type Failure } from "./call/failure.ts";
export type { CallEvent, Hooks, ResponseEvent, RetryEvent, WaitEvent } from "./call/hooks.ts";
export type { CallOptions } from "./call/perform.ts";
export type { ResponseMetadata } from "./call/retry.ts";
export type { RetryOptions } from "./call/retry-options.ts";
export { AnswerError, type RawAnswer } from "./errors/answer-error.ts";
export { isAuthorizationProblem } from "./errors/authorization-problem.ts";
export {
  CloudRecordingError,
  type ErrorCatalogue,
  type ErrorContext,
  type FailedAttempt,
  isCloudRecordingError,
  type KnownRecording,
} from "./errors/cloud-recording-error.ts";
export { ConfigurationError } from "./errors/configuration-error.ts";
export { GatewayError, isGatewayError } from "./errors/gateway-error.ts";
export { InvalidRequestError, isInvalidRequestError } from "./errors/invalid-request-error.ts";
export { isNotFound } from "./errors/is-not-found.ts";
export { isNetworkError, NetworkError } from "./errors/network-error.ts";
export type { Redact } from "./errors/redaction.ts";
export { isServiceError, ServiceError } from "./errors/service-error.ts";
export { isSidUnknownError, SidUnknownError } from "./errors/sid-unknown-error.ts";
export { isTimeoutError, TimeoutError } from "./errors/timeout-error.ts";
export { isUnusableAnswerError, UnusableAnswerError } from "./errors/unusable-answer-error.ts";
export * from "./generated/constants.ts";
export {
  ErrorCode,
  GatewayMessage,
  type KnownErrorCode,
  type KnownGatewayMessage,
  type RecordingAfterError,
  recordingAfterError,
} from "./generated/error-codes.ts";
export type { ErrorEntry, RetryRule } from "./generated/errors.ts";
export type { Method } from "./generated/operations.ts";
export type { RequestValidators } from "./generated/request-validators.ts";
export type {
  AcquireClientRequest,
  AliyunVodService,
  components,
  ExtensionServiceConfig,
  ExtensionServiceState,
  IndividualClientRequest,
  IndividualRecordingConfig,
  Layout,
  LayoutWindow,
  MixClientRequest,
  MixRecordingConfig,
  operations,
  paths,
  QueryServerResponse,
  RecordingFileConfig,
  ServiceState,
  SnapshotConfig,
  SnapshotRecordingConfig,
  StopServerResponse,
  StorageAccess,
  StorageConfig,
  StreamSubscribe,
  TrackType,
  TranscodingConfig,
  UploadingStatus,
} from "./generated/schema.ts";
export { vendors } from "./generated/vendors.ts";
export type { Validate, Violation } from "./generated/violation.ts";
export { acquire } from "./methods/acquire.ts";
export { query } from "./methods/query.ts";
export { type StartListener, start } from "./methods/start.ts";
export { stop } from "./methods/stop.ts";
export { update } from "./methods/update.ts";
export { updateLayout } from "./methods/update-layout.ts";
export type { RateLimiter, TakeOptions } from "./rate-limit/rate-limiter.ts";
export type {
  Channel,
  ClientRequests,
  Mode,
  RecordingSession,
  Resource,
  StartSettings,
} from "./settings/session.ts";
export type {
  NamedClientRequests,
  NamedStorageConfig,
  Vendors,
  WithNames,
} from "./settings/storage-config.ts";
export { type Clock, systemClock } from "./time/clock.ts";
export {
  type Fetch,
  type FetchInit,
  type FetchResponse,
  TransportError,
} from "./transport/fetch.ts";
