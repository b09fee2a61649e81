import type { JsonSchema } from "../json-schema/check.ts";
import { options } from "./options.ts";

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
    recordingEnabled: flag("Cloud recording is enabled; if not, calls get code 62.", true),
    appCertificateEnabled: flag("App Certificate is enabled: a recorder needs a token.", false),
  },
};

const participant: JsonSchema = {
  type: "object",
  description: "A user of a channel.",
  required: ["uid"],
  additionalProperties: false,
  properties: {
    uid: text("UID of the user in the channel."),
    audio: flag("The user sends audio.", true),
    video: flag("The user sends video.", true),
    joinsAfter: {
      ...{ type: "number", minimum: 0, default: 0 },
      description: "Milliseconds from the first use of the channel to joining.",
    },
    leavesAfter: {
      ...{ type: "number", minimum: 0 },
      description: "Milliseconds from the first use of the channel to leaving.",
    },
  },
};

/** Place of an object storage. */
const storagePlace: Readonly<Record<string, JsonSchema>> = {
  endpoint: {
    oneOf: [{ const: "vendor" }, { type: "string", pattern: "^https?://" }],
    description:
      'URL of an S3-compatible service, or "vendor" for the public endpoint of the vendor and region of each request.',
  },
  signingRegion: text(
    'Name of the region in signatures. By default "us-east-1", or that of the vendor.',
  ),
  pathStyle: {
    type: "boolean",
    description:
      "The bucket stands in the path, and not in the host name. By default true, and false for public endpoints.",
  },
};

/** JSON Schema of a configuration, published as `emulator.schema.json`. */
export const configSchema: JsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Configuration of the Cloud Recording emulator",
  type: "object",
  additionalProperties: false,
  properties: Object.fromEntries([
    ["$schema", { type: "string" }],
    ...options.flatMap(({ name, schema, description, ...option }) =>
      schema === undefined
        ? []
        : [[name, { description, ...schema, ...literal(option.default) }] as const],
    ),
  ]),
  $defs: {
    Participants: {
      description: "Users of a channel, in the order of joining.",
      oneOf: [{ const: "none" }, { type: "array", items: participant }],
    },
    Project: project,
    Storage: {
      type: "object",
      description: "Object storage where files go as well.",
      required: ["endpoint"],
      additionalProperties: false,
      properties: {
        ...storagePlace,
        overrides: {
          type: "array",
          description: "Services of single vendors and regions. The first one that fits counts.",
          items: {
            type: "object",
            required: ["vendor", "endpoint"],
            additionalProperties: false,
            properties: {
              vendor: { type: "integer", minimum: 0, description: "`vendor` of the request." },
              region: {
                ...{ type: "integer", minimum: 0 },
                description: "`region` of the request; all if absent.",
              },
              ...storagePlace,
            },
          },
        },
      },
    },
  },
};

/** A default that is a value, and not words. */
function literal(text: string): Pick<JsonSchema, "default"> {
  return /^(\d+|".*")$/.test(text) ? { default: JSON.parse(text) } : {};
}
