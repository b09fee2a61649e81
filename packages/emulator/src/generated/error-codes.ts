// Generated from openapi/ by `npm run generate`. Do not edit.

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
