import { fromBase64 } from "./base64.ts";
import { type HarEntry, property } from "./har.ts";

/** Headers that tell of a body as it was on the wire; an archive holds it decoded. */
const ofTheWire = /^(content-encoding|content-length|transfer-encoding|connection|keep-alive)$|^:/i;

/** Statuses whose responses have no body. */
const bodiless: readonly unknown[] = [204, 205, 304];

/**
 * Makes the response of an entry.
 *
 * @returns the response, or why the capture does not hold one
 */
export function capturedResponse({ request, response }: HarEntry): Response | string {
  const status = property(response, "status");
  const problem = statusProblem(status, property(response, "_error"));
  if (problem !== undefined) return problem;
  const hasNoBody = bodiless.includes(status) || request.method === "HEAD";
  const body = hasNoBody ? null : bodyOf(response);
  if (typeof body === "string") return body;
  const headers = headersOf(response);
  const mimeType = property(property(response, "content"), "mimeType");
  if (!headers.has("content-type") && typeof mimeType === "string" && body !== null) {
    append(headers, "content-type", mimeType);
  }
  return new Response(body, { status: Number(status), headers });
}

function statusProblem(status: unknown, error: unknown): string | undefined {
  // The code of Chrome, such as net::ERR_BLOCKED_BY_CLIENT.
  const code = /^net::ERR_\w{1,60}$/.exec(String(error))?.[0];
  const because = code === undefined ? "" : `, ${code}`;
  if (status === 0) return `it was blocked or had no response (status 0${because})`;
  if (status === 101) return "it became a WebSocket or another protocol (status 101)";
  if (typeof status !== "number" || !Number.isInteger(status) || status < 200 || status > 599) {
    return "its status is not one from 200 to 599";
  }
  return error == null || error === "" ? undefined : `its response broke off${because}`;
}

/**
 * The body of a response, in bytes, so that no content type is derived from it.
 *
 * @returns the bytes, or why the capture does not hold them
 */
function bodyOf(response: unknown): Uint8Array<ArrayBuffer> | string {
  const content = property(response, "content");
  const text = property(content, "text");
  const encoding = property(content, "encoding");
  const isElsewhere = ["_file", "_error"].some((name) => (property(content, name) ?? "") !== "");
  const size = Number(property(content, "size"));
  const wireSize = Number(property(response, "bodySize"));
  if (text === undefined || text === null || text === "") {
    // An empty body may take bytes on the wire if it is compressed.
    const isMissing = isElsewhere || size > 0 || (text !== "" && wireSize > 0);
    return isMissing ? "the text of its response is not in the capture" : new Uint8Array();
  }
  if (typeof text !== "string") return "the text of its response must be a string";
  if (encoding !== "base64") {
    const isPlain = encoding === undefined || encoding === null || encoding === "";
    return isPlain ? new TextEncoder().encode(text) : "its response has an unknown encoding";
  }
  return fromBase64(text) ?? "the text of its response must be base64";
}

/** The headers of a response. Those that describe the wire, and those that no response can have, are left out. */
function headersOf(response: unknown): Headers {
  const list = property(response, "headers");
  const headers = new Headers();
  for (const header of Array.isArray(list) ? list : []) {
    const [name, value] = [property(header, "name"), property(header, "value")];
    if (typeof name !== "string" || typeof value !== "string" || ofTheWire.test(name)) continue;
    // Browsers join the values of headers of the same name by a line feed.
    for (const one of value.split(/\r?\n/)) append(headers, name, one);
  }
  return headers;
}

/** Adds a header, unless no header may look like that. */
function append(headers: Headers, name: string, value: string): void {
  try {
    headers.append(name, asOnTheWire(value));
  } catch {
    // No response of a server can have had it.
  }
}

/** A value as `fetch` reads it: each byte is a character. */
function asOnTheWire(value: string): string {
  if (!/[^\0-\xff]/.test(value)) return value;
  const bytes = new TextEncoder().encode(value);
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}
