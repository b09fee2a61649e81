/**
 * A typed client of the anyRTC Cloud Recording RESTful API, for every runtime with `fetch`.
 *
 * Requests are checked before they are sent, calls are retried when that is safe, and recordings are saved before they
 * start, so that a crash loses none.
 *
 * @example
 * ```ts
 * import { CloudRecording } from "@cloud-recording/client";
 *
 * const cloud = new CloudRecording({ appId: "…", customerId: "…", customerCertificate: "…" });
 * const recording = await cloud.record({
 *   channel: { cname: "room-42", uid: "527841" },
 *   mode: "mix",
 *   recordingConfig: { channelType: 0 },
 * });
 * try {
 *   await recording.untilRecording();
 * } finally {
 *   await recording.stop();
 * }
 * ```
 *
 * @module
 */

export type { Logger } from "./call/logger.ts";
export { type Result, type Safe, settle } from "./call/settle.ts";
export * from "./calls.ts";
export { CloudRecording, type SafeCalls } from "./cloud-recording.ts";
export type { CloudRecordingOptions } from "./cloud-recording-options.ts";
export {
  completeOptions,
  type Environment,
  environmentVariables,
  optionsFromEnvironment,
  type PartialOptions,
} from "./environment.ts";
export { isSessionExpiredError, SessionExpiredError } from "./errors/session-expired-error.ts";
export { gatewayErrors, serviceErrors } from "./generated/errors.ts";
export { createRateLimiter, type RateLimiterOptions } from "./rate-limit/create-rate-limiter.ts";
export {
  memoryRateLimitStore,
  type RateLimitStore,
  type RateLimitWindow,
} from "./rate-limit/rate-limit-store.ts";
export {
  type AnyRecording,
  type ExpiringEvent,
  MixRecording,
  Recording,
  type RecordingHost,
  type RecordingOf,
} from "./recording.ts";
export type {
  FailedSession,
  RecoverOptions,
  RecoveryReport,
  StoppedSession,
} from "./sessions/recover.ts";
export { readSavedSession, type SavedSession, type SavedState } from "./sessions/saved-session.ts";
export {
  type DamagedSession,
  type ListOptions,
  memorySessionStore,
  type SessionStore,
} from "./sessions/session-store.ts";
export type {
  ChannelToJoin,
  CommonRecordOptions,
  RecordOptions,
  WithoutToken,
} from "./settings/record-options.ts";
export { isNotRecordingError, NotRecordingError } from "./waiting/not-recording-error.ts";
export type { UntilRecordingOptions } from "./waiting/until-recording.ts";
export type { RecordingEnd, WatchOptions } from "./waiting/watch.ts";
