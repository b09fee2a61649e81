import type http from "node:http";

/** A request that goes over node:http. */
export interface PlainRequest {
  readonly url: URL;
  readonly method: "GET" | "POST";
  /** Names are in lower case. */
  readonly headers: http.OutgoingHttpHeaders;
  /** Empty if there is none. */
  readonly body: string;
  readonly signal: AbortSignal | null | undefined;
}

/** Properties of `init` that are understood. Any other leaves the request to the platform's `fetch`. */
const known = new Set(["method", "headers", "body", "redirect", "signal"]);

/**
 * Reads the arguments of a `fetch`.
 *
 * @returns `undefined` if the request is one for the platform's `fetch`
 * @throws TypeError if the URL is none, or holds credentials
 */
export function plainRequest(
  input: string | URL | Request,
  init: RequestInit = {},
): PlainRequest | undefined {
  const { method = "GET", headers = {}, body, redirect, signal } = init;
  if (typeof input !== "string" && !(input instanceof URL)) return undefined;
  if (redirect !== "manual") return undefined;
  if (method !== "POST" && (method !== "GET" || body)) return undefined;
  if (typeof body !== "string" && body !== null && body !== undefined) return undefined;
  for (const name in init) if (!known.has(name)) return undefined;

  const url = new URL(input);
  if (url.protocol !== "https:" && url.protocol !== "http:") return undefined;
  // The platform's `fetch` would print them.
  if (url.username || url.password) throw new TypeError("The URL must not hold credentials");
  const copy = copyHeaders(headers);
  if (typeof body === "string") copy["content-type"] ??= "text/plain;charset=UTF-8";
  return { url, method, headers: copy, body: body ?? "", signal };
}

/** Copies headers under names in lower case; values of the same name are joined. */
function copyHeaders(headers: HeadersInit): http.OutgoingHttpHeaders {
  const copy: http.OutgoingHttpHeaders = {};
  const entries = Symbol.iterator in headers ? headers : Object.entries(headers);
  for (const [name = "", value] of entries) {
    const key = name.toLowerCase();
    copy[key] = Object.hasOwn(copy, key) ? `${copy[key]}, ${value}` : value;
  }
  return copy;
}
