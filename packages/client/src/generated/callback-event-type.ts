// Generated from openapi/ by `npm run generate`. Do not edit.

/** The event. */
export const CallbackEventType = {
  /** All recorded files have been uploaded to your object storage. */
  Uploaded: 31,
  /** The recorder has started. */
  RecorderStarted: 40,
  /** The recorder is no longer in the channel. */
  RecorderLeft: 41,
} as const;
/** The values of {@linkcode CallbackEventType}. */
export type CallbackEventType =
  | (typeof CallbackEventType)[keyof typeof CallbackEventType]
  | (number & {});
