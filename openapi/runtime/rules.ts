/** A place that breaks a rule. */
export interface Finding {
  /** Property of the object that breaks the rule; the whole value if absent. */
  at?: string | undefined;
}

/** Facts about the recording that a body is for. */
export interface KnownRecording {
  readonly streamTypes?: unknown;
}

/**
 * The code of a rule: takes the value that carries the rule, and returns the places that break it.
 *
 * A rule about the recording finds nothing if the recording is not known.
 */
export type Rule = (
  value: Record<string, unknown>,
  recording?: KnownRecording,
) => readonly Finding[];

const nothing: readonly Finding[] = [];
const media = ["Audio", "Video"];
const lists = media.flatMap((medium) => [`subscribe${medium}Uids`, `unSubscribe${medium}Uids`]);

/**
 * The code of every `x-rules` id in the description, for what JSON Schema cannot say or only warns of.
 * The text, the reactions and the requirement ids are in the description.
 *
 * A rule gets values of any type, also those that the schema refuses, and must not convert them: that can throw.
 */
export const rules: Record<string, Rule> = {
  "canvas-area": ({ width, height }) =>
    typeof width === "number" && typeof height === "number" && width * height > 1920 * 1080
      ? [{ at: "height" }]
      : nothing,

  "files-have-a-destination": ({ storageConfig }) => (storageConfig === undefined ? [{}] : nothing),

  "lists-are-not-empty": (config) =>
    lists
      .filter((name) => Array.isArray(config[name]) && config[name].length === 0)
      .map((at) => ({ at })),

  "lists-fit-started-stream-types": (lists, recording) => {
    const excluded = { 0: "videoUidList", 1: "audioUidList" }[Number(recording?.streamTypes)];
    return excluded !== undefined && lists[excluded] !== undefined ? [{ at: excluded }] : nothing;
  },

  "lists-fit-uid-group": ({ subscribeUidGroup: group, subscribeAudioUids, subscribeVideoUids }) => {
    const largest = typeof group === "number" ? [2, 7, 12, 17][group] : undefined;
    const uids = [subscribeAudioUids, subscribeVideoUids].filter(Array.isArray).flat();
    return largest !== undefined && new Set(uids).size > largest
      ? [{ at: "subscribeUidGroup" }]
      : nothing;
  },

  "mp4-is-not-documented": (types) =>
    Array.isArray(types)
      ? types.flatMap((type, index) => (type === "mp4" ? [{ at: String(index) }] : []))
      : nothing,

  "one-list-for-each-medium": (config) =>
    media
      .filter((medium) => config[`subscribe${medium}Uids`] !== undefined)
      .map((medium) => `unSubscribe${medium}Uids`)
      .filter((name) => config[name] !== undefined)
      .map((at) => ({ at })),

  "prefix-is-not-empty": (prefix) =>
    Array.isArray(prefix) && prefix.length === 0 ? [{}] : nothing,

  "prefix-length": (prefix) => {
    const elements = (Array.isArray(prefix) ? prefix : []).filter(
      (element) => typeof element === "string",
    );
    const length = elements.reduce((sum, element) => sum + element.length + 1, 0);
    return length > 128 ? [{}] : nothing;
  },

  "secret-has-decryption-mode": ({ decryptionMode, secret }) =>
    secret !== undefined && (decryptionMode === undefined || decryptionMode === 0)
      ? [{ at: "secret" }]
      : nothing,

  "vendor-is-not-documented": ({ vendor }) => (vendor === 100 ? [{ at: "vendor" }] : nothing),
};
