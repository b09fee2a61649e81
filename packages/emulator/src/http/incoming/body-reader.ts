import { Buffer } from "node:buffer";
import { Refusal } from "../../control/refusal.ts";
import { ErrorCode } from "../../generated/error-codes.ts";

/** Largest request body, in bytes. The largest legal one has a few kilobytes. */
export const bodyLimit: number = 1024 * 1024;

/** Part of a larger body that is read before it is refused: a caller that is still sending would miss the answer. */
const patience = 32 * bodyLimit;

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
    const read = Buffer.isBuffer(bytes) ? bytes : Buffer.from(buffer, byteOffset, byteLength);
    const text = read.toString();
    return text.startsWith(byteOrderMark) ? text.slice(1) : text;
  }
}

/** Some write it before a text, and JSON does not know it. */
const byteOrderMark = "\uFEFF";

/** The answer to a body that is larger than {@link bodyLimit}. */
export function tooLarge(): Refusal {
  return new Refusal(
    ErrorCode.malformedRequest,
    "The request body is larger than 1 MiB.",
    "请求包体超过 1 MiB。",
  );
}

/** The answer to a body whose rest will not come. */
export function brokeOff(): Refusal {
  return new Refusal(ErrorCode.malformedRequest, "The request body broke off.", "请求包体不完整。");
}
