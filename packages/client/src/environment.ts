import type { CloudRecordingOptions } from "./cloud-recording-options.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import { withoutUndefined } from "./json.ts";

/** The environment variables that configure a client, by the option that they stand for. */
export const environmentVariables = {
  appId: "ANYRTC_APP_ID",
  customerId: "ANYRTC_CUSTOMER_ID",
  customerCertificate: "ANYRTC_CUSTOMER_CERTIFICATE",
  baseUrl: "ANYRTC_BASE_URL",
  allowHttp: "ANYRTC_ALLOW_HTTP",
} as const;

/** Options that the environment completes. One that is undefined counts as absent. */
export type PartialOptions = {
  readonly [Name in keyof CloudRecordingOptions]?: CloudRecordingOptions[Name] | undefined;
};

/** Environment variables by name. */
export type Environment = { readonly [variable: string]: string | undefined };

/**
 * Reads the options of the environment. An empty variable counts as absent.
 *
 * White space around a value is left out, such as the line feed at the end of a secret that was read from a file, and
 * so are quotes, which some tools keep.
 *
 * @param environment `process.env`, or a stand-in
 */
export function optionsFromEnvironment(environment: Environment): PartialOptions {
  const found = Object.entries(environmentVariables).flatMap(([option, variable]) => {
    const value = environment[variable]?.trim().replace(/^(["'])(.*)\1$/, "$2");
    if (!value) return [];
    return [[option, option === "allowHttp" ? /^(1|true|yes|on)$/i.test(value) : value]];
  });
  return Object.fromEntries(found);
}

/**
 * Completes options by those of the environment. Packages for one runtime build on it.
 *
 * @param options these win
 * @param environment `process.env`, or a stand-in
 * @throws ConfigurationError that names the option and the variable that could set it
 *
 * @example
 * ```ts
 * import { CloudRecording, completeOptions } from "@cloud-recording/client";
 *
 * const environment = { ANYRTC_APP_ID: "my-app-id", ANYRTC_CUSTOMER_ID: "my-customer-id" };
 * const cloud = new CloudRecording(completeOptions({ customerCertificate: "…" }, environment));
 * ```
 */
export function completeOptions(
  options: PartialOptions,
  environment: Environment,
): CloudRecordingOptions {
  const all: PartialOptions = {
    ...optionsFromEnvironment(environment),
    ...withoutUndefined(options),
  };
  for (const option of ["appId", "customerId", "customerCertificate"] as const) {
    if (all[option] !== undefined) continue;
    const variable = environmentVariables[option];
    throw new ConfigurationError(
      option,
      `${option} is missing: set this option, or the environment variable ${variable}`,
    );
  }
  return all as CloudRecordingOptions;
}
