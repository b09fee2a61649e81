import type { CloudRecordingOptions } from "@cloud-recording/client";

/** The options that the environment can give, and the variables that they come from. */
export const variables: Readonly<
  Record<"appId" | "customerId" | "customerCertificate" | "baseUrl", string>
> = {
  appId: "ANYRTC_APP_ID",
  customerId: "ANYRTC_CUSTOMER_ID",
  customerCertificate: "ANYRTC_CUSTOMER_CERTIFICATE",
  baseUrl: "ANYRTC_BASE_URL",
};

/** Environment variables by name. */
export type Environment = { readonly [variable: string]: string | undefined };

/**
 * Reads the options that the environment gives. An empty variable counts as absent.
 *
 * @param environment `process.env`, or a stand-in
 */
export function optionsFromEnvironment(environment: Environment): Partial<CloudRecordingOptions> {
  const given = Object.entries(variables).flatMap(([option, variable]) => {
    const value = environment[variable];
    return value === undefined || value === "" ? [] : [[option, value]];
  });
  return Object.fromEntries(given);
}
