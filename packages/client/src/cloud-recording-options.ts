import { type CallerOptions, checkOptions } from "./call/caller-options.ts";
import type { Logger } from "./call/logger.ts";
import { checkNumber, checkOption } from "./errors/configuration-error.ts";
import { isObject } from "./json.ts";
import type { ExpiringEvent } from "./recording.ts";
import type { SessionStore } from "./sessions/session-store.ts";

/** Options of {@linkcode CloudRecording}. */
export interface CloudRecordingOptions extends CallerOptions {
  /**
   * Keeps recordings from before they start until they have ended.
   * With one that outlives the process, such as the file store of `@cloud-recording/node`, a crash loses none.
   *
   * @default a store in memory
   */
  readonly store?: SessionStore | undefined;
  /**
   * Takes the messages of the client, such as `console` or pino. It never gets a secret.
   *
   * @default nothing is logged
   */
  readonly logger?: Logger | undefined;
  /**
   * Called once for a recording that is used in the last ten minutes of its time (`resourceExpiredHour`).
   *
   * @default the logger is warned
   */
  readonly onExpiring?: ((event: ExpiringEvent) => void) | undefined;
}

/**
 * Checks what types cannot, or what a caller without types got wrong.
 *
 * @throws ConfigurationError that names the option, never its value
 */
export function checkAllOptions(options: CloudRecordingOptions): void {
  checkOptions(options);
  for (const name of ["appId", "customerId", "customerCertificate"] as const) {
    const value = options[name];
    checkOption(name, value === value.trim(), "a string without white space around it");
  }
  const isPath = !/^\.{1,2}$|\p{Cs}/u.test(options.appId);
  checkOption("appId", isPath, "a string that can stand in a path");
  const { catalogue } = options;
  const texts = catalogue && [catalogue.service, catalogue.gateway, catalogue.lost];
  const isCatalogue = catalogue === undefined || texts?.every(isObject) === true;
  checkOption("catalogue", isCatalogue, "an object with service, gateway, lost");
  const { notFoundPatience, retry } = options;
  checkNumber("notFoundPatience", 0, notFoundPatience);
  if (retry !== undefined && retry !== false) {
    checkOption("retry", isObject(retry), "an object or false");
    checkNumber("retry.attempts", 1, retry.attempts);
    checkNumber("retry.budget", 0, retry.budget);
  }
  for (const [name, methods] of Object.entries(objects)) {
    const value: unknown = options[name as keyof typeof objects];
    const off = value === false && switchable.has(name);
    const object = Object(value) as { readonly [method: string]: unknown };
    const complete = methods.every((method) => typeof object[method] === "function");
    const good = value === undefined || off || (object === value && complete);
    checkOption(name, good, `an object with ${methods.join(", ")}`);
  }
  for (const [name, type] of Object.entries(types)) {
    const given = typeof options[name as keyof typeof types];
    checkOption(name, given === type || given === "undefined", `a ${type}`);
  }
}

/** Methods that an option must have. */
const objects = {
  rateLimiter: ["take"],
  clock: ["now", "sleep", "random"],
  store: ["save", "remove", "get", "list"],
  logger: ["debug", "info", "warn", "error"],
  validateRequest: ["acquireResource"],
} as const;

/** Those that may be `false`. */
const switchable = new Set(["rateLimiter", "validateRequest"]);

/** Types of other options. */
const types = {
  allowHttp: "boolean",
  baseUrl: "string",
  fetch: "function",
  onRequest: "function",
  onResponse: "function",
  onRetry: "function",
  onWait: "function",
  onWarning: "function",
  onExpiring: "function",
} as const;
