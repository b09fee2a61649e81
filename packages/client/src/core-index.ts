export { CloudRecording } from "./core.ts";
export * from "./public.ts";
