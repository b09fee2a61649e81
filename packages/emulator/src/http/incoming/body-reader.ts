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

  /** The body as text. @throws {Refusal} if it is too large, or no text */
  text(): string {
    if (this.#size > bodyLimit) throw tooLarge();
    const [first, second] = this.#chunks;
    const bytes = first !== undefined && second === undefined ? first : Buffer.concat(this.#chunks);
    try {
      return decoder.decode(bytes);
    } catch {
      throw notUtf8();
    }
  }
}

/** Replaces nothing, so that different names stay different, and leaves out the mark that some write before a text. */
const decoder = new TextDecoder("utf-8", { fatal: true });

/** The answer to a body that is no text, and so no JSON (GEN-17, ERR-8d). */
function notUtf8(): Refusal {
  return new Refusal(
    ErrorCode.malformedRequest,
    "The request body is not valid JSON, because it is not UTF-8.",
    "请求包体不是 UTF-8，因而不是合法的 JSON。",
  );
}

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
