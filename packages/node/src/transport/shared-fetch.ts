import type { Environment } from "@cloud-recording/client";
import { createHttpFetch } from "./http-fetch.ts";
import { proxyVariables } from "./proxy/proxy-for.ts";

const fetches = new Map<string, typeof globalThis.fetch>();

/** Returns the `fetch` of all clients that were made in the same environment, so that they share connections. */
export function sharedFetch(environment: Environment): typeof globalThis.fetch {
  const proxies = Object.fromEntries(proxyVariables.map((name) => [name, environment[name]]));
  const key = JSON.stringify(proxies);
  const shared = fetches.get(key) ?? createHttpFetch(proxies);
  fetches.set(key, shared);
  return shared;
}
