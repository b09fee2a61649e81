export { CloudRecording, type RecordOptions, type StartSettings } from "./cloud-recording.ts";
export { vendors } from "./generated/vendors.ts";
export * from "./public.ts";
export type { NamedStorageConfig } from "./storage-config.ts";
