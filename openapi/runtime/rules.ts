/** What a broken rule points at. */
export interface Finding {
  /** Member of the object, or element of the array, that breaks the rule; the whole value if absent. */
  at?: string | undefined;
}

/** What is known of the recording that a body is for. */
export interface KnownRecording {
  readonly streamTypes?: unknown;
}

/**
 * The code of a rule: looks at the value that carries the rule, answers a finding if it is broken.
 *
 * A rule that needs to know the recording finds nothing as long as it is not known.
 */
export type Rule = (
  value: Record<string, unknown>,
  recording?: KnownRecording,
) => Finding | undefined;

const audioLists = ["subscribeAudioUids", "unSubscribeAudioUids"];
const videoLists = ["subscribeVideoUids", "unSubscribeVideoUids"];

/**
 * The code of every `x-rules` id in the description: what JSON Schema cannot say.
 * The text, the reaction and the requirement ids stand in the description.
 *
 * A rule sees values of any type, also those that the schema refuses, and must not convert them: that can throw.
 */
export const rules: Record<string, Rule> = {
  "canvas-area": ({ width, height }) =>
    typeof width === "number" && typeof height === "number" && width * height > 1920 * 1080
      ? { at: "height" }
      : undefined,

  "files-have-a-destination": ({ storageConfig }) => (storageConfig === undefined ? {} : undefined),

  "lists-fit-started-stream-types": (lists, recording) => {
    const excluded = { 0: "videoUidList", 1: "audioUidList" }[Number(recording?.streamTypes)];
    return excluded !== undefined && lists[excluded] !== undefined ? { at: excluded } : undefined;
  },

  "lists-fit-stream-types": (config) => {
    const { streamTypes } = config;
    const excluded = streamTypes === 0 ? videoLists : streamTypes === 1 ? audioLists : [];
    const list = excluded.find((name) => config[name] !== undefined);
    return list === undefined ? undefined : { at: list };
  },

  "lists-fit-uid-group": ({ subscribeUidGroup: group, subscribeAudioUids, subscribeVideoUids }) => {
    const largest = typeof group === "number" ? [2, 7, 12, 17][group] : undefined;
    const uids = [subscribeAudioUids, subscribeVideoUids].filter(Array.isArray).flat();
    return largest !== undefined && new Set(uids).size > largest
      ? { at: "subscribeUidGroup" }
      : undefined;
  },

  "prefix-length": (prefix) => {
    const elements = (Array.isArray(prefix) ? prefix : []).filter(
      (element) => typeof element === "string",
    );
    const length = elements.reduce((sum, element) => sum + element.length + 1, 0);
    return length > 128 ? {} : undefined;
  },

  "secret-fits-decryption-mode": ({ decryptionMode, secret }) => {
    const encrypted = decryptionMode !== undefined && decryptionMode !== 0;
    return encrypted === (secret !== undefined) ? undefined : { at: "secret" };
  },
};
