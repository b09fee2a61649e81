/**
 * The callbacks of the service: requests that anyRTC sends to a URL of yours when something happens to a recording.
 *
 * They were observed; the reference document of the RESTful API does not describe them. A callback may be lost or
 * repeated, so it must not be the only source of the state of a recording.
 *
 * @example
 * ```ts
 * import { CallbackEventType, isCallbackError, verifyCallback } from "@cloud-recording/client/callbacks";
 *
 * export default {
 *   async fetch(request: Request): Promise<Response> {
 *     try {
 *       const signature = request.headers.get("ar-signature");
 *       const event = await verifyCallback(await request.arrayBuffer(), signature, "…");
 *       if (event.eventType === CallbackEventType.Uploaded) console.log(event.payload.sid, event.files);
 *       return Response.json({});
 *     } catch (error) {
 *       if (!isCallbackError(error)) throw error;
 *       return Response.json({ error: error.message }, { status: error.status });
 *     }
 *   },
 * };
 * ```
 *
 * @module
 */

export type { RecordedFile } from "./answers/recorded-files.ts";
export {
  CallbackError,
  type CallbackProblem,
  isCallbackError,
} from "./callbacks/callback-error.ts";
export {
  type CallbackHistory,
  type MemoryHistoryOptions,
  memoryCallbackHistory,
} from "./callbacks/callback-history.ts";
export type { CallbackEvent } from "./callbacks/read-callback.ts";
export { type CallbackOptions, verifyCallback } from "./callbacks/verify-callback.ts";
export { CallbackEventType } from "./generated/callback-event-type.ts";
export type {
  Callback,
  CallbackDetails,
  CallbackPayload,
  components,
} from "./generated/callbacks.ts";
export type { Violation } from "./generated/violation.ts";
