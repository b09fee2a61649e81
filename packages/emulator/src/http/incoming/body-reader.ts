import { Buffer } from "node:buffer";
import { Refusal } from "../../control/refusal.ts";
import type { Profile } from "../profile.ts";
import type { IncomingRequest } from "./incoming-request.ts";

/** Largest request body, in bytes. The largest legal one has a few kilobytes. */
export const bodyLimit: number = 1024 * 1024;

/** How much of a larger body is read before it is refused: who is still sending would miss the answer. */
const patience = 32 * bodyLimit;

/** Refuses a body that does not say literally what it is (GEN-13, AMB-13). */
export function checkContentType(request: IncomingRequest, profile: Profile): void {
  if (profile.isContentType(request.header("content-type"))) return;
  throw new Refusal(8, `The content type must be ${profile.contentType}.`);
}

/** Parses a body, which must be JSON (AMB-17). */
export function parseJson(request: IncomingRequest, text: string): unknown {
  if (text.length > bodyLimit || Number(request.header("content-length")) > bodyLimit) {
    throw tooLarge();
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(8, "The request body is not legal JSON.");
  }
}

/** Collects the chunks of a body, and counts them. */
export class BodyReader {
  #chunks: Uint8Array[] = [];
  #size = 0;

  /** @returns whether it is worth reading on */
  take(chunk: Uint8Array): boolean {
    this.#size += chunk.byteLength;
    if (this.#size <= bodyLimit) this.#chunks.push(chunk);
    else this.#chunks = [];
    return this.#size <= patience;
  }

  /** The body as text. @throws {Refusal} if it is too large */
  text(): string {
    if (this.#size > bodyLimit) throw tooLarge();
    const [first, second] = this.#chunks;
    const bytes = first !== undefined && second === undefined ? first : Buffer.concat(this.#chunks);
    const { buffer, byteOffset, byteLength } = bytes;
    const text = Buffer.from(buffer, byteOffset, byteLength).toString();
    return text.startsWith(byteOrderMark) ? text.slice(1) : text;
  }
}

/** Some write it before a text, and JSON does not know it. */
const byteOrderMark = "\uFEFF";

function tooLarge(): Refusal {
  return new Refusal(8, "The request body is larger than 1 MiB.");
}

/** Why the rest of a body will not come. */
export function brokeOff(): Refusal {
  return new Refusal(8, "The request body broke off.");
}
