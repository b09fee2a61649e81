/**
 * The client of `@cloud-recording/client`, with sessions in files and a `fetch` over node:http.
 * All else that `@cloud-recording/client` exports is exported here, too.
 *
 * @module
 */
// The own class takes the place of the client's.
export * from "@cloud-recording/client";
export { CloudRecording } from "./cloud-recording.ts";
export { fileSessionStore, readSessions } from "./sessions/file-session-store.ts";
export { createHttpFetch } from "./transport/http-fetch.ts";
