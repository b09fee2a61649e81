/**
 * A client of less than 8 kB: the six methods, `record()`, repetition and hooks, without checks and texts of errors.
 *
 * @example
 * ```ts
 * import { CloudRecording } from "@cloud-recording/client/core";
 *
 * const cloud = new CloudRecording({ appId: "…", customerId: "…", customerCertificate: "…" });
 * const resource = await cloud.acquire({ cname: "room-42", uid: "527841" });
 * ```
 *
 * @module
 */

export { CloudRecording } from "./core.ts";
export type { CloudRecordingOptions } from "./options.ts";
export * from "./public.ts";
export type { RecordOptions } from "./record-options.ts";
export { MixRecording, Recording, type RecordingOf } from "./recording.ts";
export type { StoppedRecording } from "./recording-state.ts";
export type { StartSettings } from "./session.ts";
