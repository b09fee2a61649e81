export { CloudRecording } from "./cloud-recording.ts";
export * from "./public.ts";
