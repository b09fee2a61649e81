/**
 * A typed client of the anyRTC Cloud Recording RESTful API, for every runtime with `fetch`.
 *
 * Requests are checked before they are sent, calls are repeated when that is safe, and recordings are written down
 * before they start, so that a crash loses none.
 *
 * @example
 * ```ts
 * import { CloudRecording } from "@cloud-recording/client";
 *
 * const cloud = new CloudRecording({ appId: "…", customerId: "…", customerCertificate: "…" });
 * await using recording = await cloud.record({
 *   channel: { cname: "room-42", uid: "527841" },
 *   mode: "mix",
 *   recordingConfig: { channelType: 0 },
 * });
 * await recording.untilRecording();
 * ```
 *
 * @module
 */

export {
  CloudRecording,
  type RecordOptions,
  type SafeCalls,
  type StartSettings,
} from "./cloud-recording.ts";
export {
  completeOptions,
  type Environment,
  environmentVariables,
  optionsFromEnvironment,
} from "./environment.ts";
export { isNotRecordingError, NotRecordingError } from "./errors/not-recording-error.ts";
export { isSessionExpiredError, SessionExpiredError } from "./errors/session-expired-error.ts";
export type { CloudRecordingOptions } from "./full-options.ts";
export { vendors } from "./generated/vendors.ts";
export type { ExpiringEvent } from "./life/life.ts";
export type { StoredFile } from "./life/object-keys.ts";
export {
  MixRecording,
  Recording,
  type RecordingOf,
  type StoppedRecording,
} from "./life/recording.ts";
export type { UntilRecordingOptions } from "./life/until-recording.ts";
export type { WatchOptions } from "./life/watch.ts";
export type { Logger } from "./logger.ts";
export * from "./public.ts";
export { createRateLimiter, type RateLimiterOptions } from "./rate-limit/queue.ts";
export {
  memoryRateLimitStore,
  type RateLimitStore,
  type RateLimitWindow,
} from "./rate-limit/rate-limit-store.ts";
export { type Result, type Safe, settle } from "./safe.ts";
export type { RecoverOptions, RecoveryReport } from "./sessions/recover.ts";
export type { SavedSession, SavedState } from "./sessions/saved-session.ts";
export { memorySessionStore, type SessionStore } from "./sessions/session-store.ts";
export type {
  NamedClientRequests,
  NamedStorageConfig,
  Vendors,
  WithNames,
} from "./storage-config.ts";
export { LightRequest, type LightRequestInit } from "./transport/light-request.ts";
export type { Ending } from "./transport/time-limit.ts";
