// Generated from openapi/ by `npm run generate`. Do not edit.
// @ts-nocheck

import { createCheck } from "./create-check.ts";
import type { Validate, Words } from "./violation.ts";

/** The check of a callback, and of its details after they are parsed. */
export type CallbackValidators = { readonly body: Validate; readonly details: Validate };

const CallbackEventTypeSchema = {
  "x-named": { type: "integer", names: { Uploaded: 31, RecorderStarted: 40, RecorderLeft: 41 } },
};
const SidSchema = { type: "string", minLength: 1 };
const CallbackPayloadSchema = {
  type: "object",
  required: ["cname", "uid", "sid", "details"],
  properties: {
    cname: { type: "string" },
    uid: { type: "string" },
    sid: SidSchema,
    sequence: { type: "integer" },
    sendts: { type: "integer" },
    serviceType: { type: "integer" },
    details: { type: "string" },
  },
};
const CallbackSchema = {
  type: "object",
  required: ["productId", "eventType", "notifyMs", "payload"],
  properties: {
    noticeID: { type: "string" },
    noticeId: { type: "string" },
    productId: { type: "integer" },
    eventType: CallbackEventTypeSchema,
    notifyMs: { type: "integer" },
    payload: CallbackPayloadSchema,
  },
};
const TrackTypeSchema = { type: "string" };
const UnixMillisecondsSchema = {
  type: ["integer", "string", "null"],
  minimum: 0,
  maxLength: 19,
  pattern: "^\\d+$",
};
const RecordedFileSchema = {
  type: "object",
  required: ["filename"],
  properties: {
    filename: { type: "string" },
    trackType: TrackTypeSchema,
    uid: { type: "string" },
    mixedAllUser: { type: "boolean" },
    isPlayable: { type: "boolean" },
    sliceStartTime: UnixMillisecondsSchema,
  },
};
const CallbackDetailsSchema = {
  type: "object",
  properties: {
    eventType: CallbackEventTypeSchema,
    msgName: { type: "string" },
    status: { type: "integer" },
    fileList: { type: "array", items: RecordedFileSchema },
  },
};

/** Names of members whose numbers may appear in a message. */
const printable = /* @__PURE__ */ new Set([
  "eventType",
  "isPlayable",
  "mixedAllUser",
  "notifyMs",
  "productId",
  "sendts",
  "sequence",
  "serviceType",
  "status",
]);

const words: Words = /* @__PURE__ */ (() => {
  // runtime/english.ts
  var english = {
    sentence: (place, expected, got) => `${place} must be ${expected}, got ${got}.`,
    gap: " ",
    body: "The body",
    types: {
      integer: "an integer",
      number: "a number",
      string: "a string",
      boolean: "a boolean",
      array: "an array",
      object: "an object",
    },
    limits: {
      minimum: (limit) => `at least ${limit}`,
      maximum: (limit) => `at most ${limit}`,
      minLength: (limit) => `at least ${limit} characters long`,
      maxLength: (limit) => `at most ${limit} characters long`,
      minItems: (limit) => `an array of at least ${limit} elements`,
      maxItems: (limit) => `an array of at most ${limit} elements`,
      minProperties: (limit) => `an object with at least ${limit} properties`,
      maxProperties: (limit) => `an object with at most ${limit} properties`,
      pattern: (pattern) => `a string that matches ${pattern}`,
    },
    present: "present",
    absent: "absent",
    lawful: "as the rules say",
    singleUids: "a list of single UIDs",
    unique: "a list without repeated elements",
    listWith: (value) => `a list with ${value}`,
    oneOf: (values) => `one of ${values}`,
    nothing: "nothing",
    array: (length) => `an array of length ${length}`,
    text: (length) => `a string of length ${length}`,
    isRequired: "It is required.",
    requiredWith: (member) => `It is required together with \`${member}\`.`,
    leaveOut: "Leave the field out instead of sending an empty array.",
    allStream: "`#allstream#` stands for all UIDs in subscribe lists only.",
    sendNumber: "Send a number, without quotes.",
    sendText: "Send a string, in quotes.",
    numberOf: (name, value) => `${name} is ${value}.`,
    didYouMean: (name) => `Did you mean ${name}?`,
    namesAreCaseSensitive: "Names are case-sensitive.",
    valuesAreCaseSensitive: "Values are case-sensitive.",
    known: (names) =>
      names.length === 0 ? "No property is known here." : `Known here: ${names.join(", ")}.`,
    more: {
      error: (limit) => `The first ${limit} errors are listed. There are more.`,
      warning: (limit) => `The first ${limit} warnings are listed. There are more.`,
    },
  };

  // <stdin>
  var words = { ...english, texts: [] };
  return words;
})();

/** The check of a callback, and of its details after they are parsed. */
export const validateCallback: CallbackValidators = {
  body: /* @__PURE__ */ createCheck(CallbackSchema, printable, words),
  details: /* @__PURE__ */ createCheck(CallbackDetailsSchema, printable, words),
};

export type paths = Record<string, never>;
export interface webhooks {
  readonly recordingEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Receive a recording event
     * @description Check the signature, return 200 at once, and process the event afterwards.
     *     If the request fails, it is sent again after 10 seconds, at most 3 times in total.
     */
    readonly post: operations["receiveRecordingEvent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
/** What the methods have in common. */
export interface components {
  /** Bodies and their parts. */
  schemas: {
    /**
     * Callback
     * @description An event of a recording.
     */
    readonly Callback: {
      /**
       * @description ID of the notification, which identifies one event.
       *     Observed: The page about callbacks spells `noticeId`.
       * @example 4eb720f0-8da7-11e9-a43e-53f411c2761f
       */
      readonly noticeID?: string | undefined;
      /**
       * @description ID of the notification, with the letter case of the page about callbacks.
       * @example 4eb720f0-8da7-11e9-a43e-53f411c2761f
       */
      readonly noticeId?: string | undefined;
      /**
       * Format: int32
       * @description The product, 3 for Cloud Recording.
       *     - `3`: Cloud Recording.
       * @example 3
       */
      readonly productId: 3 | (number & {});
      /**
       * @description The event.
       *     Inferred: The meanings are those of Agora's Cloud Recording, which has the same numbers. Other values may appear.
       *     - `31`: All recorded files have been uploaded to your object storage.
       *     - `40`: The recorder has started.
       *     - `41`: The recorder is no longer in the channel.
       */
      readonly eventType: components["schemas"]["CallbackEventType"];
      /**
       * Format: int64
       * @description Time at which the request was sent, Unix time in milliseconds.
       * @example 1611566412672
       */
      readonly notifyMs: number;
      /** @description The recording and what happened to it. */
      readonly payload: components["schemas"]["CallbackPayload"];
    };
    /**
     * Event type of a callback
     * Format: int32
     * @description The event.
     *     Inferred: The meanings are those of Agora's Cloud Recording, which has the same numbers. Other values may appear.
     *     - `31`: All recorded files have been uploaded to your object storage.
     *     - `40`: The recorder has started.
     *     - `41`: The recorder is no longer in the channel.
     * @example 31
     */
    readonly CallbackEventType: 31 | 40 | 41 | (number & {});
    /**
     * Payload of a callback
     * @description The recording and what happened to it.
     */
    readonly CallbackPayload: {
      /**
       * @description Channel name of the recording.
       * @example httpClient463224
       */
      readonly cname: string;
      /**
       * @description UID of the recording in the channel.
       * @example 527841
       */
      readonly uid: string;
      /**
       * @description Recording ID, returned when cloud recording has started successfully. It identifies one recording cycle uniquely.
       *     Inferred: The document does not specify a format.
       */
      readonly sid: components["schemas"]["Sid"];
      /**
       * Format: int32
       * @description Sequence number of the event.
       * @example 2
       */
      readonly sequence?: number | undefined;
      /**
       * Format: int64
       * @description Time of the event, Unix time in milliseconds.
       * @example 1611566412670
       */
      readonly sendts?: number | undefined;
      /**
       * Format: int32
       * @description The module of the service that has sent the event.
       *     Inferred: The values are those of Agora's Cloud Recording. Other values may appear.
       *     - `0`: Cloud recording service.
       *     - `1`: Recorder.
       *     - `2`: Upload to object storage.
       *     - `3`: Extension service.
       * @example 2
       */
      readonly serviceType?: 0 | 1 | 2 | 3 | (number & {}) | undefined;
      /**
       * @description Details of the event, a JSON text.
       * @example {"msgName":"recorder_started","status":0}
       */
      readonly details: string;
    };
    /**
     * Details of a callback
     * @description The content of `details`, parsed.
     */
    readonly CallbackDetails: {
      /**
       * @description The event.
       *     Inferred: The meanings are those of Agora's Cloud Recording, which has the same numbers. Other values may appear.
       *     - `31`: All recorded files have been uploaded to your object storage.
       *     - `40`: The recorder has started.
       *     - `41`: The recorder is no longer in the channel.
       */
      readonly eventType?: components["schemas"]["CallbackEventType"] | undefined;
      /**
       * @description Name of the event.
       * @example uploaded
       */
      readonly msgName?: string | undefined;
      /**
       * Format: int32
       * @description 0 if there is no error.
       *     Inferred: It is so at Agora.
       * @example 0
       */
      readonly status?: number | undefined;
      /** @description The recorded files, for event 31 only. */
      readonly fileList?: readonly components["schemas"]["RecordedFile"][] | undefined;
    };
    /**
     * Receipt
     * @description Any JSON object.
     */
    readonly Receipt: {
      readonly [key: string]: unknown;
    };
    /**
     * Recording ID (sid)
     * @description Recording ID, returned when cloud recording has started successfully. It identifies one recording cycle uniquely.
     *     Inferred: The document does not specify a format.
     * @example 38f8e3cfdc474cd56fc1ceba380d7e1a
     */
    readonly Sid: string;
    /**
     * Track type of a recorded file
     * @description Type of the recorded file.
     *     Inferred: Other values may appear.
     *     - `audio`: Audio-only file.
     *     - `video`: Video-only file.
     *     - `audio_and_video`: Audio-video file.
     * @example audio_and_video
     */
    readonly TrackType: "audio" | "video" | "audio_and_video" | (string & {});
    /**
     * Unix time in milliseconds
     * @description Unix time in milliseconds.
     *     Observed: It may be a string, and it is `0` before the first file.
     * @example 1562724971626
     */
    readonly UnixMilliseconds: number | string | null;
    /**
     * Recorded file
     * @description Details of one recorded file.
     */
    readonly RecordedFile: {
      /**
       * @description File name of the M3U8 file.
       * @example xxx.m3u8
       */
      readonly filename: string;
      /**
       * @description Type of the recorded file.
       *     Inferred: Other values may appear.
       *     - `audio`: Audio-only file.
       *     - `video`: Video-only file.
       *     - `audio_and_video`: Audio-video file.
       */
      readonly trackType?: components["schemas"]["TrackType"] | undefined;
      /**
       * @description UID of the user whose audio or video stream is recorded.
       *     Inferred: It may be empty.
       * @example 123
       */
      readonly uid?: string | undefined;
      /**
       * @description `true` if all users are merged in one file, `false` if each user is recorded separately.
       *     Inferred: The document describes the property as the opposite of its values. The values are followed.
       * @example true
       */
      readonly mixedAllUser?: boolean | undefined;
      /**
       * @description `true` if the file can be played online, `false` if it cannot.
       * @example true
       */
      readonly isPlayable?: boolean | undefined;
      /** @description Start time of the recording of this file, Unix time in milliseconds. */
      readonly sliceStartTime?: components["schemas"]["UnixMilliseconds"] | undefined;
    };
  };
}
/**
 * An event of a recording.
 */
export type Callback = components["schemas"]["Callback"];
/**
 * The event.
 * Inferred: The meanings are those of Agora's Cloud Recording, which has the same numbers. Other values may appear.
 */
export type CallbackEventType = components["schemas"]["CallbackEventType"];
/**
 * The recording and what happened to it.
 */
export type CallbackPayload = components["schemas"]["CallbackPayload"];
/**
 * The content of `details`, parsed.
 */
export type CallbackDetails = components["schemas"]["CallbackDetails"];
/**
 * Any JSON object.
 */
export type Receipt = components["schemas"]["Receipt"];
/**
 * Recording ID, returned when cloud recording has started successfully. It identifies one recording cycle uniquely.
 * Inferred: The document does not specify a format.
 */
export type Sid = components["schemas"]["Sid"];
/**
 * Type of the recorded file.
 * Inferred: Other values may appear.
 */
export type TrackType = components["schemas"]["TrackType"];
/**
 * Unix time in milliseconds.
 * Observed: It may be a string, and it is `0` before the first file.
 */
export type UnixMilliseconds = components["schemas"]["UnixMilliseconds"];
/**
 * Details of one recorded file.
 */
export type RecordedFile = components["schemas"]["RecordedFile"];
/** The methods of the service, by operation id. */
export interface operations {
  readonly receiveRecordingEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description HMAC-SHA1 of the raw request body with your secret, in hexadecimal digits.
         * @example e1ab41bcb785c92ed0f73516559af2b986cc5e2c
         */
        readonly "Ar-Signature": string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * @description A JSON object in UTF-8.
     *     Observed: The media type is `application/octet-stream`, although the page about callbacks states `application/json`.
     */
    readonly requestBody: {
      readonly content: {
        readonly "application/octet-stream": components["schemas"]["Callback"];
        readonly "application/json": components["schemas"]["Callback"];
      };
    };
    readonly responses: {
      /** @description The callback was received. The response body must be JSON. */
      readonly 200: {
        headers: {
          readonly [name: string]: string;
        };
        content: {
          readonly "application/json": components["schemas"]["Receipt"];
        };
      };
    };
  };
}
