export { CloudRecording } from "./core.ts";
export * from "./public.ts";
export type { RecordOptions } from "./record-options.ts";
export type { StartSettings } from "./session.ts";
