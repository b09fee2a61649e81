import { defaultBaseUrl, requestContentType } from "../generated/constants.ts";
import { basicAuthorization } from "./authorization.ts";
import { checkBaseUrl } from "./base-url.ts";
import type { Fetch } from "./fetch.ts";

/** The service, and the headers that every request carries. */
export interface Destination {
  readonly baseUrl: string;
  readonly headers: { readonly Authorization: string; readonly "Content-Type": string };
  readonly fetch: Fetch;
}

/** Options that decide where requests go. */
export interface DestinationOptions {
  readonly customerId: string;
  readonly customerCertificate: string;
  readonly baseUrl?: string | undefined;
  readonly allowHttp?: boolean | undefined;
  readonly fetch?: Fetch | undefined;
}

/**
 * Prepares the destination of all requests of a client.
 *
 * @throws ConfigurationError if an option is not usable
 */
export function destinationOf({
  customerId,
  customerCertificate,
  baseUrl = defaultBaseUrl,
  allowHttp,
  // Looked up at each call, so that a fetch that is patched later is used.
  fetch = (url, init) => globalThis.fetch(url, init),
}: DestinationOptions): Destination {
  return {
    baseUrl: checkBaseUrl(baseUrl, allowHttp),
    headers: {
      Authorization: basicAuthorization(customerId, customerCertificate),
      "Content-Type": requestContentType,
    },
    fetch,
  };
}
