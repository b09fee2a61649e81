import type { Callback } from "../generated/callbacks.ts";
import type { CallbackAttempt } from "./callback-delivery.ts";

/** Address and secret of a receiver of callbacks. */
export interface Receiver {
  readonly url: URL;
  readonly key: Promise<CryptoKey>;
}

/** Time within which a receiver has to answer, in milliseconds. */
const patience = 10_000;
/** Largest response that is read, in bytes. */
const responseLimit = 65_536;

/**
 * Checks the address of a receiver.
 *
 * @throws {TypeError} if it is none; the message does not repeat it, since it may hold a password
 */
export function receiverOf(address: string, secret: string): Receiver {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new TypeError("callbackUrl must be a URL that begins with http:// or https://");
  }
  if (url.username !== "" || url.password !== "") {
    throw new TypeError("callbackUrl must hold no user name and no password");
  }
  if (secret === "") throw new TypeError("callbackSecret must not be empty");
  const algorithm = { name: "HMAC", hash: "SHA-1" };
  const bytes = new TextEncoder().encode(secret);
  const key = crypto.subtle.importKey("raw", bytes, algorithm, false, ["sign"]);
  return { url, key };
}

/** Sends a callback once, and never throws. A redirection is not followed. */
export async function postCallback(
  { url, key }: Receiver,
  callback: Callback,
  signal: AbortSignal,
): Promise<CallbackAttempt> {
  const at = callback.notifyMs;
  let signed = false;
  try {
    const body = new TextEncoder().encode(JSON.stringify(callback));
    const signature = new Uint8Array(await crypto.subtle.sign("HMAC", await key, body));
    signed = true;
    const response = await fetch(url, {
      ...{ method: "POST", body, redirect: "manual" },
      headers: { "content-type": "application/octet-stream", "ar-signature": hex(signature) },
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
    });
    const { status } = response;
    const text = await readStart(response);
    if (status !== 200)
      return { at, signed, status, problem: `The status is ${status} instead of 200.` };
    if (isJson(text)) return { at, signed, status };
    return { at, signed, status, problem: "The response body is not JSON." };
  } catch (error) {
    return { at, signed, problem: problemOf(error, signal) };
  }
}

/** A sentence for what went wrong. The message of the platform may hold the address. */
function problemOf(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return "The emulator was closed or reset.";
  const isLate = error instanceof Error && error.name === "TimeoutError";
  return isLate ? `No response within ${patience} ms.` : "The URL cannot be reached.";
}

/** The beginning of a body as text. */
async function readStart(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    // Leaving the loop cancels the rest.
    if (text.length > responseLimit) break;
  }
  return text;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
