export type { CallOptions } from "./call.ts";
export { type Clock, systemClock } from "./clock.ts";
export { AnswerError, type RawAnswer } from "./errors/answer-error.ts";
export { isAuthorizationProblem } from "./errors/authorization-problem.ts";
export {
  CloudRecordingError,
  type ErrorCatalogue,
  type ErrorContext,
  type FailedAttempt,
  isCloudRecordingError,
  type KnownRecording,
  type Method,
} from "./errors/cloud-recording-error.ts";
export { ConfigurationError } from "./errors/configuration-error.ts";
export { GatewayError, isGatewayError } from "./errors/gateway-error.ts";
export { InvalidRequestError, isInvalidRequestError } from "./errors/invalid-request-error.ts";
export { isNetworkError, NetworkError } from "./errors/network-error.ts";
export { isServiceError, ServiceError } from "./errors/service-error.ts";
export { isSidUnknownError, SidUnknownError } from "./errors/sid-unknown-error.ts";
export { isTimeoutError, TimeoutError } from "./errors/timeout-error.ts";
export { isUnusableAnswerError, UnusableAnswerError } from "./errors/unusable-answer-error.ts";
export * from "./generated/constants.ts";
export * from "./generated/errors.ts";
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
  WithRequired,
} from "./generated/schema.ts";
export type { Validate, Violation } from "./generated/violation.ts";
export type { CallEvent, Hooks, ResponseEvent, RetryEvent, WaitEvent } from "./hooks.ts";
export type { RateLimiter, TakeOptions } from "./rate-limit/rate-limiter.ts";
export type { ChannelToJoin, CommonRecordOptions, WithoutToken } from "./record-options.ts";
export type { RecordedFile } from "./recorded-files.ts";
export type { RecordingOutcome, RecordingState } from "./recording-state.ts";
export type { RetryOptions } from "./recovery/retry-options.ts";
export type {
  Channel,
  ClientRequests,
  Mode,
  RecordingSession,
  Resource,
} from "./session.ts";
