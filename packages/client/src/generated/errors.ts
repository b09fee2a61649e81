// Generated from openapi/ by `npm run generate`. Do not edit.

import type { KnownErrorCode, KnownGatewayMessage } from "./error-codes.ts";

/** Condition under which a call that ended in an error may be repeated. */
export type RetryRule = "never" | "same-resource" | "acquire-again" | "after-pause";

/** One row of the error catalogue. */
export interface ErrorEntry {
  /** Short name. */ readonly name: string;
  /** HTTP status that it usually comes with. */ readonly status: number;
  /** Meaning of the code or message. */ readonly meaning: string;
  /** Remedy. */ readonly remedy: string;
  /** Condition under which the call may be repeated. */ readonly retry: RetryRule;
}

/** The known errors of the recording service, by code. */
export const serviceErrors: { readonly [code in KnownErrorCode]: ErrorEntry } = {
  "2": {
    name: "invalidParameter",
    meaning: "A parameter is invalid.",
    status: 400,
    remedy:
      "Check the type, letter case and value of every parameter. Window positions are fractions, and UIDs are strings.",
    retry: "never",
  },
  "7": {
    name: "alreadyStarted",
    meaning: "Recording is already in progress.",
    status: 201,
    remedy:
      "Do not repeat `start` with the same resource ID. The `sid` of the recording is in the first response.",
    retry: "never",
  },
  "8": {
    name: "malformedRequest",
    meaning: "The HTTP request is malformed.",
    status: 400,
    remedy:
      "Check the `Content-type`, which must be exactly `application/json;charset=utf-8`, the request URL, the HTTP method and the request body.",
    retry: "never",
  },
  "49": {
    name: "alreadyStopped",
    meaning: "The recording has already been stopped.",
    status: 400,
    remedy: "No action is needed; the recording has ended.",
    retry: "never",
  },
  "53": {
    name: "uidInUse",
    meaning: "Recording is already in progress with the same parameters.",
    status: 400,
    remedy:
      "Stop the recording in progress. To run several recordings, use a different `uid` in each `acquire`.",
    retry: "never",
  },
  "62": {
    name: "recordingNotEnabled",
    meaning: "Cloud recording is not enabled for the App ID.",
    status: 400,
    remedy: "Enable cloud recording for the App ID in the console of the service.",
    retry: "never",
  },
  "65": {
    name: "networkJitter",
    meaning: "The request failed, mostly because of network jitter.",
    status: 206,
    remedy: "Repeat the request with the same resource ID.",
    retry: "same-resource",
  },
  "404": {
    name: "sessionNotFound",
    meaning: "The recording was not found.",
    status: 404,
    remedy: "In the first seconds after `start`, call `query` again. Later, start a new recording.",
    retry: "never",
  },
  "432": {
    name: "resourceMismatch",
    meaning: "A parameter is invalid or does not match the resource ID.",
    status: 400,
    remedy: "Use the App ID, `cname` and `uid` of `acquire` in every request of the recording.",
    retry: "never",
  },
  "433": {
    name: "resourceExpired",
    meaning: "The resource ID has expired.",
    status: 400,
    remedy: "Call `acquire` again for a new resource ID.",
    retry: "acquire-again",
  },
  "435": {
    name: "noRecordedFile",
    meaning: "No file was recorded.",
    status: 206,
    remedy:
      "Check that users send streams in this channel, and that the subscription lists contain these users.",
    retry: "never",
  },
  "501": {
    name: "exiting",
    meaning: "The recording service is exiting.",
    status: 500,
    remedy: "No action is needed; the recording is ending.",
    retry: "never",
  },
  "1001": {
    name: "invalidResource",
    meaning: "The decryption of the resource ID failed.",
    status: 400,
    remedy: "Call `acquire` again for a new resource ID.",
    retry: "acquire-again",
  },
  "1003": {
    name: "sessionMismatch",
    meaning: "The App ID or the recording ID does not match the resource ID.",
    status: 400,
    remedy:
      "Use the resource ID, App ID and recording ID of the same recording; all three correspond one to one.",
    retry: "never",
  },
  "1013": {
    name: "invalidChannelName",
    meaning: "The channel name is invalid.",
    status: 400,
    remedy: "Use a channel name of at most 64 bytes of supported characters.",
    retry: "never",
  },
  "1028": {
    name: "invalidLayout",
    meaning: "A parameter of `updateLayout` is wrong.",
    status: 400,
    remedy: "Correct the layout; positions and sizes are fractions from 0 to 1.",
    retry: "never",
  },
};

/** The known errors of the gateway, by message. */
export const gatewayErrors: { readonly [message in KnownGatewayMessage]: ErrorEntry } = {
  "invalid appid": {
    name: "invalidAppId",
    meaning: "The App ID is invalid.",
    status: 400,
    remedy: "Check the App ID. If it is right, contact customer service.",
    retry: "never",
  },
  "no Route matched with those values": {
    name: "noRoute",
    meaning: "The request URL or the HTTP method is wrong.",
    status: 404,
    remedy: "Check the HTTP method, and the request URL with its letter case.",
    retry: "never",
  },
  "Invalid authentication credentials": {
    name: "invalidCredentials",
    meaning: "The credentials are invalid.",
    status: 401,
    remedy:
      "Check the credentials, the App ID and the request headers. If they are right, contact technical support.",
    retry: "never",
  },
  "API rate limit exceeded": {
    name: "rateLimited",
    meaning: "Too many requests.",
    status: 429,
    remedy: "Repeat the request after a pause. To raise the limit, contact technical support.",
    retry: "after-pause",
  },
};
