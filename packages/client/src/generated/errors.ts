// Generated from openapi/ by `npm run generate`. Do not edit.

import type { KnownErrorCode, KnownGatewayMessage } from "./error-codes.ts";

/** When a call that ended in an error may be repeated. */
export type RetryRule = "never" | "same-resource" | "acquire-again" | "after-pause";

/** One row of the error catalogue. */
export interface ErrorEntry {
  /** Short name. */ readonly name: string;
  /** HTTP status that it usually comes with. */ readonly status: number;
  /** What the code or message means. */ readonly meaning: string;
  /** What to do about it. */ readonly remedy: string;
  /** When the call may be repeated. */ readonly retry: RetryRule;
}

/** The known errors of the recording service, by code. */
export const serviceErrors: { readonly [code in KnownErrorCode]: ErrorEntry } = {
  "2": {
    name: "invalidParameter",
    meaning: "A parameter is illegal.",
    status: 400,
    remedy:
      "Compare the body with the description; window positions are fractions, and UIDs are strings.",
    retry: "never",
  },
  "7": {
    name: "alreadyStarted",
    meaning: "Recording is already in progress.",
    status: 201,
    remedy: "Do not repeat `start`; the recording runs under the `sid` of the first answer.",
    retry: "never",
  },
  "8": {
    name: "malformedRequest",
    meaning: "The HTTP request is malformed.",
    status: 400,
    remedy:
      "Send the literal `Content-type`, in lower case and without a space, and a legal JSON body.",
    retry: "never",
  },
  "49": {
    name: "alreadyStopped",
    meaning: "The recording has already been stopped.",
    status: 400,
    remedy: "Nothing; the recording has ended.",
    retry: "never",
  },
  "53": {
    name: "uidInUse",
    meaning: "A recording with the same parameters is already in progress.",
    status: 400,
    remedy: "Stop the running recording, or use another `uid` in `acquire` for a parallel one.",
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
    meaning: "The network of the service was unsteady.",
    status: 206,
    remedy: "Repeat the call with the same resource ID after a short pause.",
    retry: "same-resource",
  },
  "404": {
    name: "sessionNotFound",
    meaning: "The recording was not found.",
    status: 404,
    remedy: "Right after `start`, query again; later, start a new recording.",
    retry: "never",
  },
  "432": {
    name: "resourceMismatch",
    meaning: "A parameter does not match the resource ID.",
    status: 400,
    remedy: "Use the same `cname`, `uid` and mode in every call of one recording.",
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
    remedy: "Check that users publish in this channel and that the subscription lists name them.",
    retry: "never",
  },
  "501": {
    name: "exiting",
    meaning: "The recording service is exiting.",
    status: 500,
    remedy: "Nothing; the recording is ending.",
    retry: "never",
  },
  "1001": {
    name: "invalidResource",
    meaning: "The resource ID cannot be decrypted.",
    status: 400,
    remedy: "Call `acquire` again for a new resource ID.",
    retry: "acquire-again",
  },
  "1003": {
    name: "sessionMismatch",
    meaning: "The App ID or the recording ID does not match the resource ID.",
    status: 400,
    remedy: "Use the App ID, resource ID and `sid` of one and the same recording.",
    retry: "never",
  },
  "1013": {
    name: "invalidChannelName",
    meaning: "The channel name is illegal.",
    status: 400,
    remedy: "Choose a channel name of 1 to 64 allowed characters.",
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
    remedy: "Check the App ID; if it is right, contact the support of the service.",
    retry: "never",
  },
  "no Route matched with those values": {
    name: "noRoute",
    meaning: "No such URL or method.",
    status: 404,
    remedy: "Check the method, the path and its letter case.",
    retry: "never",
  },
  "Invalid authentication credentials": {
    name: "invalidCredentials",
    meaning: "The credentials were refused.",
    status: 401,
    remedy: "Check the credentials first, then the headers, then that recording is enabled.",
    retry: "never",
  },
  "API rate limit exceeded": {
    name: "rateLimited",
    meaning: "Too many requests.",
    status: 429,
    remedy: "Wait a moment and repeat the call; the service raises the limit on request.",
    retry: "after-pause",
  },
};
