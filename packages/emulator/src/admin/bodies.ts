import type { Publication } from "../channels/channel.ts";
import type { Participant } from "../channels/participants.ts";
import { endOfTime } from "../clock/clock.ts";
import type { Failure } from "../control/session.ts";
import type { FaultRule } from "../faults/fault-rule.ts";
import { faultPresetSchema, faultRuleSchema } from "../faults/fault-schema.ts";
import type { FaultPreset } from "../faults/presets.ts";
import type { JsonSchema } from "../json-schema/check.ts";

/** Bodies of the control surface, by name. */
export interface AdminBodies {
  clock: { readonly now?: number | string | undefined; readonly frozen?: boolean | undefined };
  advance: { readonly milliseconds: number };
  participant: Participant;
  publication: Publication;
  abort: { readonly failure?: Failure | undefined };
  fault: FaultRule | { readonly preset: FaultPreset };
}

const boolean: JsonSchema = { type: "boolean" };
const closed = { type: "object", additionalProperties: false } as const;

/** The bodies of the control surface, as in its description. */
export const adminBodies: { readonly [name in keyof AdminBodies]: JsonSchema } = {
  clock: {
    ...closed,
    minProperties: 1,
    properties: {
      now: {
        oneOf: [
          { type: "string", pattern: "^\\d{4}-" },
          { type: "number", minimum: 0, maximum: endOfTime },
        ],
      },
      frozen: boolean,
    },
  },
  advance: {
    ...closed,
    required: ["milliseconds"],
    properties: { milliseconds: { type: "number", minimum: 0, maximum: endOfTime } },
  },
  participant: {
    ...closed,
    required: ["uid"],
    properties: { uid: { type: "string", minLength: 1 }, audio: boolean, video: boolean },
  },
  publication: { ...closed, minProperties: 1, properties: { audio: boolean, video: boolean } },
  abort: {
    ...closed,
    properties: {
      failure: {
        type: "string",
        enum: ["uidTaken", "tokenMissing", "storageRefused", "workerLost"],
      },
    },
  },
  fault: {
    oneOf: [
      { ...closed, required: ["preset"], properties: { preset: faultPresetSchema } },
      faultRuleSchema,
    ],
  },
};
