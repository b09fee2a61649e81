/** What a broken rule points at. */
export interface Finding {
  /** Member of the object, or element of the array, that breaks the rule; the whole value if absent. */
  at?: string;
}

/** The code of a rule: looks at the value that carries the rule, answers a finding if it is broken. */
export type Rule = (value: Record<string, unknown>) => Finding | undefined;

/**
 * The code of every `x-rules` id in the description: what JSON Schema cannot say.
 * The text, the reaction and the requirement ids stand in the description.
 */
export const rules: Record<string, Rule> = {
  "canvas-area": ({ width, height }) =>
    Number(width) * Number(height) > 1920 * 1080 ? { at: "height" } : undefined,

  "files-have-a-destination": ({ storageConfig }) => (storageConfig === undefined ? {} : undefined),

  "lists-fit-stream-types": (config) => {
    const excluded = ({ 0: "Video", 1: "Audio" } as Record<string, string>)[
      String(config.streamTypes)
    ];
    const list = [`subscribe${excluded}Uids`, `unSubscribe${excluded}Uids`].find(
      (name) => config[name] !== undefined,
    );
    return excluded === undefined || list === undefined ? undefined : { at: list };
  },

  "lists-fit-uid-group": ({ subscribeUidGroup, subscribeAudioUids, subscribeVideoUids }) => {
    const largest = [2, 7, 12, 17][Number(subscribeUidGroup)];
    const uids = [subscribeAudioUids, subscribeVideoUids].filter(Array.isArray).flat();
    return largest !== undefined && new Set(uids).size > largest
      ? { at: "subscribeUidGroup" }
      : undefined;
  },

  "prefix-length": (prefix) => {
    const elements = Array.isArray(prefix) ? prefix : [];
    const length = elements.reduce((sum: number, element) => sum + String(element).length + 1, 0);
    return length > 128 ? {} : undefined;
  },

  "secret-fits-decryption-mode": ({ decryptionMode, secret }) => {
    const encrypted = decryptionMode !== undefined && decryptionMode !== 0;
    return encrypted === (secret !== undefined) ? undefined : { at: "secret" };
  },
};
