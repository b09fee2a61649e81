import { faultPresetSchema, faultRuleSchema } from "../faults/fault-schema.ts";
import { requestsPerSecond } from "../generated/constants.ts";
import type { JsonSchema } from "../json-schema/check.ts";
import { demoCallbackSecret, demoProject } from "../project.ts";

/** An option of the emulator, stated once: types, flags, environment, configuration file and tables follow it. */
export interface Option {
  /** Name in code and in a configuration file. */
  readonly name: string;
  /** Options of the command decide where and how it serves; those of the emulator are those of `createEmulator`, too. */
  readonly of: "command" | "emulator";
  /** Sentences for documentation, README and JSON Schema. The first one is for `--help`. */
  readonly description: string;
  /** TypeScript type. */
  readonly type: string;
  /** The default, in Markdown. */
  readonly default: string;
  /** Schema of its value in a file; absent if the option exists in code only. */
  readonly schema?: JsonSchema | undefined;
  /** Its value in the help, if there is a flag and a variable for it. */
  readonly value?: string | undefined;
  /** Name of the flag, if it is not the name of the option in kebab case. */
  readonly flag?: string | undefined;
}

const milliseconds: JsonSchema = { type: "number", minimum: 0 };
const text: JsonSchema = { type: "string", minLength: 1 };
const texts: JsonSchema = { type: "array", items: text };

/** All options but the credentials of one project, in the order of the documentation. */
export const options: readonly Option[] = [
  {
    ...{ name: "port", of: "command", type: "number", default: "8720", value: "<number>" },
    description: "Port to listen on, 0 for any free one.",
    schema: { type: "integer", minimum: 0, maximum: 65_535 },
  },
  {
    ...{ name: "host", of: "command", type: "string", default: '"127.0.0.1"', value: "<name>" },
    description: "Host name or address to listen on.",
    schema: text,
  },
  {
    ...{ name: "data", of: "command", type: "string", default: "in memory", value: "<folder>" },
    description: "Folder in which recordings survive a restart.",
    schema: text,
  },
  {
    ...{ name: "recordings", of: "command", type: "string", value: "<folder>|none" },
    default: '"recordings"',
    description:
      "Folder of the files of recordings, or `none`. They are made if `@cloud-recording/recorder` is installed.",
    schema: text,
  },
  {
    ...{ name: "catchUp", of: "command", type: "number", default: "600000", value: "<ms>" },
    description: "Milliseconds that are recorded after a jump of the clock. The rest is left out.",
    schema: milliseconds,
  },
  {
    ...{ name: "recordingLimit", of: "command", type: "number", default: "20", value: "<number>" },
    description: "Number of recordings whose files can be made at the same time.",
    schema: { type: "integer", minimum: 0 },
  },
  {
    ...{ name: "storage", of: "command", type: "StorageOptions" },
    default: "none, files stay in the folder",
    description:
      "Object storage to which files go as well: `endpoint`, `signingRegion`, `pathStyle` of an S3-compatible service, and `overrides` by vendor and region.",
    schema: { $ref: "#/$defs/Storage" },
  },
  {
    ...{ name: "whipToken", of: "command", type: "string", default: "none is asked for" },
    value: "<text>",
    description:
      "Token that senders of real streams must have as a bearer (RFC 9725), if `@cloud-recording/whip` is installed.",
    schema: { type: "string", minLength: 1, pattern: "^[\\x21-\\x7e]+$" },
  },
  {
    ...{ name: "site", of: "command", type: "string", default: "none", value: "<folder>" },
    description:
      "Folder of the built documentation, which is served under `/docs/`. Its console then calls this emulator.",
    schema: text,
  },
  {
    ...{ name: "projects", of: "emulator", type: "readonly Project[]" },
    default: "one project with fixed demo credentials",
    description:
      "Projects that exist: `appId`, `customerId`, `customerCertificate`, `recordingEnabled`, `appCertificateEnabled`. Calls for other App IDs and with other credentials are refused (MSG-01, MSG-05).",
    schema: { type: "array", minItems: 1, items: { $ref: "#/$defs/Project" } },
  },
  {
    ...{ name: "participants", of: "emulator", type: "Participants" },
    default:
      '`"123"`, `"456"`, `"1"` and `"2"`, who send audio and video; one of them leaves if a recorder has its UID',
    description:
      'Users of every channel, in the order of joining, or `"none"`: `uid`, `audio`, `video`, `joinsAfter`, `leavesAfter`. The times count from the first use of the channel.',
    schema: { $ref: "#/$defs/Participants" },
  },
  {
    ...{ name: "channels", of: "emulator", type: "Readonly<Record<string, Participants>>" },
    default: "`participants` are in every channel",
    description: "Users of channels of these names, instead of `participants`.",
    schema: { type: "object", additionalProperties: { $ref: "#/$defs/Participants" } },
  },
  {
    ...{ name: "startUp", of: "emulator", type: "number", default: "1500", value: "<ms>" },
    description:
      "Milliseconds in which a recorder goes through the statuses 0 to 4 before it records (QRES-27 … QRES-31).",
    schema: milliseconds,
  },
  {
    ...{ name: "workerDelay", of: "emulator", type: "number", default: "0", value: "<ms>" },
    description:
      "Milliseconds after `start` in which `query` returns 404, as if the recorder had not been found yet.",
    schema: milliseconds,
  },
  {
    ...{ name: "exitWindow", of: "emulator", type: "number", default: "2000", value: "<ms>" },
    description:
      "Milliseconds after `stop` in which `query` returns code 501 instead of 404 (AMB-24). So long a recorder that broke off has status 20 (QRES-36).",
    schema: milliseconds,
  },
  {
    ...{
      name: "rateLimit",
      of: "emulator",
      type: "number | false",
      default: String(requestsPerSecond),
    },
    ...{ value: "<number>|false" },
    description:
      "Requests per second for one App ID over all methods, or `false` for any number (GEN-18, AMB-22).",
    schema: { oneOf: [{ const: false }, { type: "integer", minimum: 0 }] },
  },
  {
    ...{ name: "faults", of: "emulator", type: "readonly (FaultRule | FaultPreset)[]" },
    ...{ default: "none", value: "<scenario>" },
    description: "Faults from the start: rules, or names of scenarios.",
    schema: { type: "array", items: { oneOf: [faultPresetSchema, faultRuleSchema] } },
  },
  {
    ...{ name: "noRoute", of: "emulator", type: "404 | 8", default: "404", value: "404|8" },
    description:
      "Response to an unknown path or method: status 404 of the gateway, or code 8 of the service. The document says both (AMB-16).",
    schema: { enum: [404, 8] },
  },
  {
    ...{ name: "profile", of: "emulator", type: "ProfileName", default: '"anyrtc"' },
    ...{ value: "anyrtc|agora" },
    description: "Dialect of the API: `anyrtc`, or `agora`.",
    schema: { type: "string", enum: ["anyrtc", "agora"] },
  },
  {
    ...{ name: "callbackUrl", of: "emulator", type: "string", default: "none", value: "<url>" },
    description:
      "URL that gets the callbacks of recordings, signed as the service signs them. Callbacks were observed; the reference document does not describe them.",
    schema: text,
  },
  {
    ...{ name: "callbackSecret", of: "emulator", type: "string", value: "<text>" },
    default: JSON.stringify(demoCallbackSecret),
    description: "Secret of the signatures of callbacks.",
    schema: text,
  },
  {
    ...{ name: "callbackRetryDelay", of: "emulator", type: "number", default: "10000" },
    value: "<ms>",
    description:
      "Milliseconds until a callback that was not confirmed is sent again, at most 3 times in total.",
    schema: milliseconds,
  },
  {
    ...{ name: "requestLog", of: "emulator", type: "number", default: "100", value: "<number>" },
    description: "Number of calls that `requests()` remembers, 0 for none.",
    schema: { type: "integer", minimum: 0 },
  },
  {
    ...{ name: "controlSurface", of: "emulator", type: "ControlSurface", default: '"loopback"' },
    ...{ value: "loopback|anywhere|off" },
    description:
      "Callers that may use the control surface: those of this machine, everybody, or nobody. It is under `/_emulator` and asks for no credentials.",
    schema: { type: "string", enum: ["loopback", "anywhere", "off"] },
  },
  {
    ...{ name: "allowedHosts", of: "emulator", type: "readonly string[]", default: "none" },
    ...{ value: "<name>" },
    description:
      "Host names by which other machines and pages may use the emulator, its control surface included. Names of this machine need not be listed.",
    schema: texts,
  },
  {
    ...{ name: "origins", of: "emulator", type: "readonly string[]", default: "none" },
    ...{ value: "<origin>", flag: "origin" },
    description:
      "Origins of web pages that may read responses, beside those of this machine; `*` stands for all.",
    schema: texts,
  },
  {
    ...{ name: "docs", of: "emulator", type: "string", default: "none", value: "<url>" },
    description: "URL of the documentation, for the link on the page at `/`.",
    schema: text,
  },
  {
    ...{ name: "now", of: "emulator", type: "() => number", default: "Date.now" },
    description:
      "Source of the time, in milliseconds since the epoch. Everything that depends on time asks it, so a test can move it.",
  },
  {
    ...{ name: "clock", of: "emulator", type: "Clock", default: "a clock that runs like `now`" },
    description: "A clock of your own, for example `frozenClock(…)`, instead of `now`.",
  },
  {
    ...{ name: "store", of: "emulator", type: "Store", default: "in memory" },
    description: "Store in which recordings, channels and the clock survive the process.",
  },
  {
    ...{ name: "media", of: "emulator", type: "Media", default: "none, files are names only" },
    description:
      "Maker of real files; see `openMedia`. It must be closed by the code that has opened it.",
  },
  {
    ...{ name: "log", of: "emulator", type: "Log", default: "none" },
    description: "Function that is called with an entry for every call. No entry holds a secret.",
  },
];

/** A credential of one project, outside of a file. */
export interface CredentialOption {
  readonly name: "appId" | "customerId" | "customerCertificate";
  readonly flag: string;
  readonly variable: string;
  readonly description: string;
}

/** The credentials, by the names that the clients use. */
export const credentialOptions: readonly CredentialOption[] = [
  {
    ...{ name: "appId", flag: "app-id", variable: "ANYRTC_APP_ID" },
    description: "App ID of the project.",
  },
  {
    ...{ name: "customerId", flag: "customer-id", variable: "ANYRTC_CUSTOMER_ID" },
    description: "Customer ID.",
  },
  {
    ...{ name: "customerCertificate", flag: "customer-certificate" },
    variable: "ANYRTC_CUSTOMER_CERTIFICATE",
    description: "Customer Certificate.",
  },
];

/** The default of a credential. */
export function defaultOf({ name }: CredentialOption): string {
  return demoProject[name];
}

/** Name of the flag of an option, without its dashes. */
export function flagOf({ name, flag }: Option): string {
  return flag ?? name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Name of the environment variable of an option. */
export function variableOf({ name }: Option): string {
  return `EMULATOR_${name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
}

/** True for an option whose values are lists of texts. */
export function isList({ schema }: Option): boolean {
  return schema?.type === "array";
}
