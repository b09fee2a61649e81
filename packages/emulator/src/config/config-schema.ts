import { faultPresetSchema, faultRuleSchema } from "../faults/fault-schema.ts";
import type { JsonSchema } from "../json-schema/check.ts";

const milliseconds = (description: string, value: number): JsonSchema => {
  return { type: "number", minimum: 0, default: value, description };
};
const text = (description: string): JsonSchema => ({ type: "string", minLength: 1, description });
const flag = (description: string, value: boolean): JsonSchema => {
  return { type: "boolean", default: value, description };
};

const project: JsonSchema = {
  type: "object",
  description: "A project of the recording service, with the credentials of its owner.",
  required: ["appId", "customerId", "customerCertificate"],
  additionalProperties: false,
  properties: {
    appId: text("App ID of the project."),
    customerId: text("Customer ID. Projects of one customer have the same."),
    customerCertificate: text("Customer Certificate."),
    recordingEnabled: flag("Whether cloud recording is enabled; if not, calls get code 62.", true),
    appCertificateEnabled: flag("Whether a recorder needs a token to get in.", false),
  },
};

const member: JsonSchema = {
  type: "object",
  description: "A user of a channel.",
  required: ["uid"],
  additionalProperties: false,
  properties: {
    uid: text("UID of the user in the channel."),
    audio: flag("Whether the user sends audio.", true),
    video: flag("Whether the user sends video.", true),
    joinsAfter: milliseconds("Milliseconds from the first use of the channel to joining.", 0),
    leavesAfter: {
      type: "number",
      minimum: 0,
      description: "Milliseconds from the first use of the channel to leaving.",
    },
  },
};

/** What a configuration may hold; published as `emulator.schema.json`. */
export const configSchema: JsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Configuration of the Cloud Recording emulator",
  type: "object",
  additionalProperties: false,
  properties: {
    $schema: { type: "string" },
    port: { type: "integer", minimum: 0, maximum: 65_535, default: 8720 },
    host: { ...text("Host name or address to listen on."), default: "127.0.0.1" },
    data: text("Folder in which recordings survive a restart."),
    recordings: {
      ...text("Folder of the files of recordings, or none."),
      default: "recordings",
    },
    catchUp: milliseconds("How much is recorded after a jump of the clock.", 600_000),
    recordingLimit: {
      type: "integer",
      minimum: 0,
      default: 20,
      description: "How many recordings can be made at the same time.",
    },
    storage: {
      type: "object",
      description: "Object storage where files go as well.",
      required: ["endpoint"],
      additionalProperties: false,
      properties: {
        endpoint: text("URL of an S3-compatible service, for every vendor and region."),
        region: { ...text("Name of the region in signatures."), default: "us-east-1" },
        pathStyle: flag("Whether the bucket stands in the path, and not in the host name.", true),
      },
    },
    site: text("Folder of the built documentation, which is then served under /docs/."),
    projects: { type: "array", minItems: 1, items: project },
    participants: { $ref: "#/$defs/Participants" },
    channels: {
      type: "object",
      description: "Who is in channels of these names, in place of `participants`.",
      additionalProperties: { $ref: "#/$defs/Participants" },
    },
    startUp: milliseconds("How long a recorder goes through the statuses 0 to 4.", 1500),
    workerDelay: milliseconds("How long after `start` a `query` does not find the recorder.", 0),
    exitWindow: milliseconds("How long after `stop` a `query` is answered with 501.", 2000),
    rateLimit: {
      description: "Requests per second for one App ID over all methods, or false.",
      oneOf: [{ const: false }, { type: "integer", minimum: 0 }],
      default: 10,
    },
    faults: {
      type: "array",
      description: "What goes wrong from the start.",
      items: { oneOf: [faultPresetSchema, faultRuleSchema] },
    },
    noRoute: {
      enum: [404, 8],
      default: 404,
      description: "How a path or method that is none is answered: with status 404, or code 8.",
    },
    profile: { type: "string", enum: ["anyrtc", "agora"], default: "anyrtc" },
    requestLog: {
      type: "integer",
      minimum: 0,
      default: 100,
      description: "How many calls are remembered.",
    },
    controlSurface: {
      type: "string",
      enum: ["loopback", "anywhere", "off"],
      default: "loopback",
      description: "Who may use the control surface under /_emulator.",
    },
    origins: {
      type: "array",
      items: { type: "string" },
      description: "Origins of web pages that may read answers, besides those of this machine.",
    },
    docs: text("Where the documentation is, for the link on the page at /."),
  },
  $defs: {
    Participants: {
      description: "Who is in a channel, in the order of joining.",
      oneOf: [{ const: "none" }, { type: "array", items: member }],
    },
  },
};
