import type { Callback } from "../generated/callbacks.ts";
import type { CallbackAttempt } from "./callback-delivery.ts";

/** Address and secret of a receiver of callbacks. */
export interface Receiver {
  readonly url: URL;
  readonly key: Promise<CryptoKey>;
}

/** Time within which a receiver has to respond, in milliseconds. */
const defaultPatience = 10_000;
/** A sentence instead of the message of the platform, which may hold the address. */
const unreachable = "The URL cannot be reached.";
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
  patience: number = defaultPatience,
): Promise<CallbackAttempt> {
  const at = callback.notifyMs;
  let signed = false;
  // On Node 20, `AbortSignal.any` forgets an `AbortSignal.timeout` while a body is read.
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), patience);
  try {
    const body = new TextEncoder().encode(JSON.stringify(callback));
    const signature = new Uint8Array(await crypto.subtle.sign("HMAC", await key, body));
    signed = true;
    const response = await fetch(url, {
      ...{ method: "POST", body, redirect: "manual" },
      headers: { "content-type": "application/octet-stream", "ar-signature": hex(signature) },
      signal: AbortSignal.any([signal, limit.signal]),
    });
    const { status } = response;
    const text = await readStart(response);
    if (status !== 200)
      return { at, signed, status, problem: `The status is ${status} instead of 200.` };
    if (isJson(text)) return { at, signed, status };
    return { at, signed, status, problem: "The response body is not JSON." };
  } catch {
    if (signal.aborted) return { at, signed, problem: "The emulator was closed or reset." };
    const isLate = limit.signal.aborted;
    return { at, signed, problem: isLate ? `No response within ${patience} ms.` : unreachable };
  } finally {
    clearTimeout(timer);
  }
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
