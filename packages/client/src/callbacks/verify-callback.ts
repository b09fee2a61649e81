import { ConfigurationError } from "../errors/configuration-error.ts";
import { CallbackError } from "./callback-error.ts";
import type { CallbackHistory } from "./callback-history.ts";
import { type CallbackEvent, readCallback } from "./read-callback.ts";

/** Settings of the check of a callback. All are optional. */
export interface CallbackOptions {
  /**
   * Largest difference between `notifyMs`, the time at which the request was sent, and now, in milliseconds.
   * It has to cover the repetitions of the service, which take 20 seconds, and the difference of the clocks.
   *
   * @default 300000, five minutes
   */
  readonly maxAge?: number | undefined;
  /**
   * Memory of what has been received, so that an event that comes again is refused; see
   * {@linkcode memoryCallbackHistory}.
   *
   * @default none, an event that comes again within `maxAge` is returned again
   */
  readonly history?: CallbackHistory | undefined;
  /**
   * Source of the time, in Unix milliseconds.
   *
   * @default Date.now
   */
  readonly now?: (() => number) | undefined;
}

/**
 * Checks that a callback comes from the service, has not been changed and is not a copy, and reads it.
 *
 * The signature is the HMAC-SHA1 of the raw body with the secret. It is compared in constant time, by Web Crypto.
 *
 * @param rawBody the body as it was received, before anything has parsed it
 * @param signature value of the header `Ar-Signature`
 * @param secret secret that you have received from technical support for your URL
 * @throws {CallbackError} if the callback must not be processed; its `status` is that of the response
 * @throws {ConfigurationError} if the secret is missing, or the body has been parsed before
 *
 * @example
 * ```ts
 * import { memoryCallbackHistory, verifyCallback } from "@cloud-recording/client/callbacks";
 *
 * const history = memoryCallbackHistory();
 *
 * export async function receive(request: Request): Promise<string> {
 *   const signature = request.headers.get("ar-signature");
 *   const { payload } = await verifyCallback(await request.text(), signature, "…", { history });
 *   return payload.sid;
 * }
 * ```
 */
export async function verifyCallback(
  rawBody: string | ArrayBuffer | Uint8Array,
  signature: string | null | undefined,
  secret: string,
  options: CallbackOptions = {},
): Promise<CallbackEvent> {
  const { maxAge = 300_000, history, now = Date.now } = options;
  const body = bytesOf(rawBody);
  const expected = signatureBytes(signature);
  if (!(await isSigned(body, expected, secret))) {
    throw new CallbackError("signature", "The signature is not that of the body.");
  }
  const event = readCallback(new TextDecoder().decode(body));
  const { noticeID, eventType, notifyMs, payload } = event;
  // A copy from the future would stay usable for as long as it is ahead.
  if (!(Math.abs(now() - notifyMs) <= maxAge)) {
    throw new CallbackError("age", "The request is older than allowed, or the clocks differ.");
  }
  const { sid, sequence, sendts } = payload;
  // To process an event twice is better than to lose one.
  const id = noticeID ?? [sid, eventType, sequence, sendts, notifyMs].join("/");
  if (history !== undefined && !(await history.add(id, notifyMs + maxAge))) {
    throw new CallbackError("repeated", "The same event has been received before.");
  }
  return event;
}

function bytesOf(rawBody: unknown): Uint8Array<ArrayBuffer> {
  if (typeof rawBody === "string") return new TextEncoder().encode(rawBody);
  // Copied, because Web Crypto refuses memory that threads share.
  if (rawBody instanceof Uint8Array) return new Uint8Array(rawBody);
  if (Object.prototype.toString.call(rawBody) === "[object ArrayBuffer]") {
    return new Uint8Array(rawBody as ArrayBuffer);
  }
  throw new ConfigurationError(
    "rawBody",
    "rawBody must be the raw body, as a string or bytes. A body that has been parsed cannot be verified.",
  );
}

function signatureBytes(signature: unknown): Uint8Array<ArrayBuffer> {
  if (signature === undefined || signature === null || signature === "") {
    throw new CallbackError("signature", "The request has no header Ar-Signature.");
  }
  if (typeof signature !== "string" || !/^[0-9a-f]{40}$/i.test(signature.trim())) {
    throw new CallbackError(
      "signature",
      "The header Ar-Signature must hold 40 hexadecimal digits.",
    );
  }
  const pairs = signature.trim().match(/../g) ?? [];
  return Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16));
}

/** True if a signature is that of the body. Web Crypto compares in constant time. */
async function isSigned(
  body: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  secret: unknown,
): Promise<boolean> {
  if (typeof secret !== "string" || secret === "") {
    throw new ConfigurationError("secret", "The secret of the callbacks is missing.");
  }
  const { subtle } = crypto;
  const algorithm = { name: "HMAC", hash: "SHA-1" };
  const key = await subtle.importKey("raw", new TextEncoder().encode(secret), algorithm, false, [
    "verify",
  ]);
  return await subtle.verify("HMAC", key, signature, body);
}
