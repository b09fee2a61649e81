import type { JsonSchema } from "../json-schema/check.ts";
import { operationIds } from "../operation.ts";
import { faultPresets } from "./presets.ts";

const operation: JsonSchema = { type: "string", enum: operationIds };

const fault: Readonly<Record<string, JsonSchema>> = {
  delay: {
    type: "number",
    minimum: 0,
    maximum: 600_000,
    description: "How long the call waits before anything happens, in milliseconds.",
  },
  status: { type: "integer", minimum: 200, maximum: 599, description: "HTTP status." },
  code: { type: "integer", description: "Code of the service." },
  message: { type: "string", description: "Message of the gateway, or the reason of the code." },
  drop: {
    type: "string",
    enum: ["before", "after"],
    description: "The connection breaks off before or after the call has acted.",
  },
  body: {
    type: "string",
    enum: ["truncated", "html"],
    description: "The response ends in the middle, or is a page of HTML.",
  },
  acts: {
    type: "boolean",
    default: false,
    description: "Whether the call acts although its response says otherwise.",
  },
  effect: {
    type: "string",
    enum: [
      "uidTaken",
      "tokenMissing",
      "storageRefused",
      "workerLost",
      "backuped",
      "failover",
      "created",
    ],
    description: "What happens to the recording, which is no failure of the call.",
  },
  duration: {
    oneOf: [{ const: "forever" }, { type: "number", minimum: 0 }],
    default: 30_000,
    description: "How long the recorder is not found after a failover, in milliseconds.",
  },
};

/** Schema of a fault. */
export const faultSchema: JsonSchema = {
  type: "object",
  description: "What goes wrong with a call.",
  properties: fault,
  minProperties: 1,
  additionalProperties: false,
};

/** Schema of a fault with its conditions. */
export const faultRuleSchema: JsonSchema = {
  type: "object",
  description: "Which calls go wrong, and how. A rule without conditions is for every call.",
  properties: {
    operation: {
      oneOf: [{ type: "array", items: operation, minItems: 1 }, operation],
      description: "Only calls of this operation, or of these.",
    },
    appId: { type: "string", description: "Only calls for this App ID." },
    cname: { type: "string", description: "Only calls for this channel." },
    nth: { type: "integer", minimum: 1, description: "Only the nth of these calls, from 1 on." },
    times: { type: "integer", minimum: 1, description: "Only so many calls." },
    probability: {
      type: "number",
      minimum: 0,
      maximum: 1,
      description: "How likely each of the calls is to go wrong.",
    },
    seed: {
      type: "integer",
      default: 1,
      description: "Makes the same calls go wrong every time.",
    },
    ...fault,
  },
  minProperties: 1,
  additionalProperties: false,
};

/** The name of a scenario. */
export const faultPresetSchema: JsonSchema = {
  type: "string",
  description: "A scenario, which is a list of ready rules.",
  enum: Object.keys(faultPresets),
};
