// Generated from openapi/ by `npm run generate`. Do not edit.

import type { KnownErrorCode, KnownGatewayMessage } from "./error-codes.ts";

/** One row of the error catalogue. */
export interface ErrorEntry {
  /** Short name. */ readonly name: string;
  /** HTTP status that it usually comes with. */ readonly status: number;
  /** Meaning of the code or message. */ readonly meaning: string;
}

/** The known errors of the recording service, by code. */
export const serviceErrors: { readonly [code in KnownErrorCode]: ErrorEntry } = {
  "2": { name: "invalidParameter", meaning: "A parameter is invalid.", status: 400 },
  "7": { name: "alreadyStarted", meaning: "Recording is already in progress.", status: 201 },
  "8": { name: "malformedRequest", meaning: "The HTTP request is malformed.", status: 400 },
  "49": { name: "alreadyStopped", meaning: "The recording has already been stopped.", status: 400 },
  "53": {
    name: "uidInUse",
    meaning: "Recording is already in progress with the same parameters.",
    status: 400,
  },
  "62": {
    name: "recordingNotEnabled",
    meaning: "Cloud recording is not enabled for the App ID.",
    status: 400,
  },
  "65": {
    name: "networkJitter",
    meaning: "The request failed, mostly because of network jitter.",
    status: 206,
  },
  "404": { name: "sessionNotFound", meaning: "The recording was not found.", status: 404 },
  "432": {
    name: "resourceMismatch",
    meaning: "A parameter is invalid or does not match the resource ID.",
    status: 400,
  },
  "433": { name: "resourceExpired", meaning: "The resource ID has expired.", status: 400 },
  "435": { name: "noRecordedFile", meaning: "No file was recorded.", status: 206 },
  "501": { name: "exiting", meaning: "The recording service is exiting.", status: 500 },
  "1001": {
    name: "invalidResource",
    meaning: "The decryption of the resource ID failed.",
    status: 400,
  },
  "1003": {
    name: "sessionMismatch",
    meaning: "The App ID or the recording ID does not match the resource ID.",
    status: 400,
  },
  "1013": { name: "invalidChannelName", meaning: "The channel name is invalid.", status: 400 },
  "1028": {
    name: "invalidLayout",
    meaning: "A parameter of `updateLayout` is wrong.",
    status: 400,
  },
};

/** The known errors of the gateway, by message. */
export const gatewayErrors: { readonly [message in KnownGatewayMessage]: ErrorEntry } = {
  "invalid appid": { name: "invalidAppId", meaning: "The App ID is invalid.", status: 400 },
  "no Route matched with those values": {
    name: "noRoute",
    meaning: "The request URL or the HTTP method is wrong.",
    status: 404,
  },
  "Invalid authentication credentials": {
    name: "invalidCredentials",
    meaning: "The credentials are invalid.",
    status: 401,
  },
  "API rate limit exceeded": { name: "rateLimited", meaning: "Too many requests.", status: 429 },
};
