export type { CallOptions } from "./call.ts";
export { AnswerError, type RawAnswer } from "./errors/answer-error.ts";
export { isAuthorizationProblem } from "./errors/authorization-problem.ts";
export {
  CloudRecordingError,
  type ErrorContext,
  isCloudRecordingError,
  type KnownRecording,
  type Method,
} from "./errors/cloud-recording-error.ts";
export { ConfigurationError } from "./errors/configuration-error.ts";
export { GatewayError, isGatewayError } from "./errors/gateway-error.ts";
export { InvalidRequestError, isInvalidRequestError } from "./errors/invalid-request-error.ts";
export { isNetworkError, NetworkError } from "./errors/network-error.ts";
export { isServiceError, ServiceError } from "./errors/service-error.ts";
export { isTimeoutError, TimeoutError } from "./errors/timeout-error.ts";
export { isUnusableAnswerError, UnusableAnswerError } from "./errors/unusable-answer-error.ts";
export * from "./generated/constants.ts";
export * from "./generated/errors.ts";
export type { Validate, Violation } from "./generated/request-validators.ts";
export type {
  AcquireClientRequest,
  AliyunVodService,
  ExtensionServiceConfig,
  ExtensionServiceState,
  IndividualRecordingConfig,
  Layout,
  LayoutWindow,
  MixRecordingConfig,
  paths,
  RecordingFileConfig,
  ServiceState,
  SnapshotConfig,
  SnapshotRecordingConfig,
  StorageConfig,
  StreamSubscribe,
  TrackType,
  TranscodingConfig,
  UploadingStatus,
} from "./generated/schema.ts";
export type { CloudRecordingOptions, RequestValidators } from "./options.ts";
export type { ChannelToJoin } from "./record-options.ts";
export type { RecordedFile } from "./recorded-files.ts";
export { MixRecording, Recording, type RecordingOf, type StoppedRecording } from "./recording.ts";
export type { RecordingOutcome, RecordingState } from "./recording-state.ts";
export type {
  Channel,
  Mode,
  RecordingSession,
  Resource,
} from "./session.ts";
