export { CloudRecording, type RecordOptions, type StartSettings } from "./cloud-recording.ts";
export { vendors } from "./generated/vendors.ts";
export type { CloudRecordingOptions } from "./options.ts";
export * from "./public.ts";
export { MixRecording, Recording, type RecordingOf } from "./recording.ts";
export type { NamedStorageConfig } from "./storage-config.ts";
