// Generated from openapi/ by `npm run generate`. Do not edit.
// @ts-nocheck

import type { Words } from "./violation.ts";

/** Violations in English. */
export const english: Words = /* @__PURE__ */ (() => {
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
  var words = {
    ...english,
    texts: [
      "Set `clientRequest` to an empty object.",
      "Do not set an audio subscription list if `streamTypes` is 1 (video only).",
      "Do not set a video subscription list if `streamTypes` is 0 (audio only).",
      "Set `decryptionMode` to 1, 2 or 3 if `secret` is set; without it, the secret has no effect.",
      "Do not set an empty subscription list; it is not recommended.",
      "For audio and for video, set one list only: the UIDs to subscribe, or the UIDs not to subscribe.",
      "Set it only if `mixedVideoLayout` is 2.",
      "Set it only if `mixedVideoLayout` is 3.",
      "`width` × `height` must not exceed 2073600 (1920 × 1080).",
      "The document supports `hls` only; `mp4` may cause an error or have no effect.",
      "The prefix, with one slash after each element, must not exceed 128 characters.",
      "Do not set an empty `fileNamePrefix`; omit it to have no prefix.",
      "Set `region`. Without it, the service may take region 0.",
      "Vendor 100 is not in the document; setting it may cause an error.",
      "Snapshots are available in individual mode only.",
      "Snapshots are available in individual mode only, and must not be set together with Alibaba Cloud VoD.",
      "It is not allowed together with `extensionServiceConfig`.",
      "Available in mix mode only.",
      "Alibaba Cloud VoD is available in mix mode only.",
      "Alibaba Cloud VoD is available in mix mode only, and must not be set together with snapshots.",
      "It is not allowed together with `snapshotConfig`.",
      "Set one list only: the UIDs to subscribe, or the UIDs not to subscribe.",
      "Do not set `audioUidList` if the recording was started with `streamTypes` 1 (subscribes to video only), or `videoUidList` if it was started with 0 (subscribes to audio only).",
    ],
  };
  return words;
})();
