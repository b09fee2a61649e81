// The own class takes the place of the client's.
export * from "@cloud-recording/client";
export { CloudRecording } from "./cloud-recording.ts";
export { type Environment, optionsFromEnvironment } from "./environment.ts";
