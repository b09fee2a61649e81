// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Method } from "./operations.ts";

/** Codes of the recording service, by name. */
export const ErrorCode = {
  /** A parameter is invalid. */
  invalidParameter: 2,
  /** Recording is already in progress. */
  alreadyStarted: 7,
  /** The HTTP request is malformed. */
  malformedRequest: 8,
  /** The recording has already been stopped. */
  alreadyStopped: 49,
  /** Recording is already in progress with the same parameters. */
  uidInUse: 53,
  /** Cloud recording is not enabled for the App ID. */
  recordingNotEnabled: 62,
  /** The request failed, mostly because of network jitter. */
  networkJitter: 65,
  /** The recording was not found. */
  sessionNotFound: 404,
  /** A parameter is invalid or does not match the resource ID. */
  resourceMismatch: 432,
  /** The resource ID has expired. */
  resourceExpired: 433,
  /** No file was recorded. */
  noRecordedFile: 435,
  /** The recording service is exiting. */
  exiting: 501,
  /** The decryption of the resource ID failed. */
  invalidResource: 1001,
  /** The App ID or the recording ID does not match the resource ID. */
  sessionMismatch: 1003,
  /** The channel name is invalid. */
  invalidChannelName: 1013,
  /** A parameter of `updateLayout` is wrong. */
  invalidLayout: 1028,
} as const;

/** A code of the error catalogue. */
export type KnownErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];

/** Code of an error of the recording service. The service may send codes that are not in the catalogue. */
export type ErrorCode = KnownErrorCode | (number & {});

/** Messages of the gateway in front of the recording service, by name. */
export const GatewayMessage = {
  /** The App ID is invalid. */
  invalidAppId: "invalid appid",
  /** The request URL or the HTTP method is wrong. */
  noRoute: "no Route matched with those values",
  /** The credentials are invalid. */
  invalidCredentials: "Invalid authentication credentials",
  /** Too many requests. */
  rateLimited: "API rate limit exceeded",
} as const;

/** A gateway message of the error catalogue. */
export type KnownGatewayMessage = (typeof GatewayMessage)[keyof typeof GatewayMessage];

/**
 * State of a recording, as far as an error code says it.
 *
 * - `running`: it runs.
 * - `ended`: it has ended for certain, or has never run.
 * - `expired`: its resource ID is no longer accepted. The recording may still run, but cannot be called.
 * - `other`: it does not run, because another recording holds the UID.
 * - `unknown`: the code does not say. The recording may run.
 */
export type RecordingAfterError = "running" | "ended" | "expired" | "other" | "unknown";

/**
 * State of the recording that a failed call names.
 *
 * 404 (`sessionNotFound`) is never a certain end: a recorder that moves to another machine returns it too.
 *
 * @param code code of the error
 * @param method method that failed
 */
export function recordingAfterError(code: number, method: Method): RecordingAfterError {
  const row = recordingsAfterErrors[code] ?? "unknown";
  return typeof row === "string" ? row : (row[method] ?? "unknown");
}

const recordingsAfterErrors: {
  readonly [code: number]:
    | RecordingAfterError
    | { readonly [method in Method]?: RecordingAfterError | undefined }
    | undefined;
} = {
  7: { start: "running" },
  49: "ended",
  53: { start: "other" },
  433: "expired",
  435: { stop: "ended" },
  501: { query: "ended" },
  1001: { start: "ended" },
};
