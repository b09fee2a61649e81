export { CloudRecording } from "./core.ts";
export type { CloudRecordingOptions } from "./options.ts";
export * from "./public.ts";
export type { RecordOptions } from "./record-options.ts";
export { MixRecording, Recording, type RecordingOf } from "./recording.ts";
export type { StoppedRecording } from "./recording-state.ts";
export type { StartSettings } from "./session.ts";
