import { Buffer } from "node:buffer";
import { createCipheriv, createSecretKey, randomBytes } from "node:crypto";

const blockLength = 16;
/** Enough for some hundreds of resource IDs. */
const poolLength = 64 * 1024;
/** The last bytes of a place count blocks, the others are random. */
const countLength = 4;

/**
 * The key stream of AES-256 in counter mode, made in advance:
 * a cipher for every text would cost more than all the rest of `acquire`.
 *
 * A covered text stands behind its place in the stream.
 */
export class KeyStream {
  /** How many bytes name a place in the stream. */
  static readonly placeLength: number = blockLength;

  readonly #key = createSecretKey(randomBytes(32));
  #place: Buffer = Buffer.alloc(blockLength);
  #pool: Buffer = Buffer.alloc(0);
  #used = 0;

  /** Covers a text with a piece of the stream that was never used before, and writes its place before it. */
  cover(bytes: Buffer): void {
    const needed = Math.ceil(bytes.length / blockLength) * blockLength;
    if (this.#used + needed > this.#pool.length) this.#refill(needed);
    this.#place.writeUInt32BE(this.#used / blockLength, blockLength - countLength);
    this.#place.copy(bytes);
    combine(bytes, this.#pool, this.#used);
    this.#used += needed;
  }

  /** Uncovers a text that was covered. */
  uncover(bytes: Buffer): void {
    combine(bytes, this.#from(bytes.subarray(0, blockLength), bytes.length), 0);
  }

  #refill(needed: number): void {
    this.#place = Buffer.concat([
      randomBytes(blockLength - countLength),
      Buffer.alloc(countLength),
    ]);
    this.#pool = this.#from(this.#place, Math.max(poolLength, needed));
    this.#used = 0;
  }

  #from(place: Buffer, length: number): Buffer {
    return createCipheriv("aes-256-ctr", this.#key, place).update(Buffer.alloc(length));
  }
}

function combine(bytes: Buffer, stream: Buffer, from: number): void {
  for (let index = blockLength; index < bytes.length; index++) {
    // Both have the place, and `noUncheckedIndexedAccess` cannot know it.
    (bytes[index] as number) ^= stream[from + index - blockLength] as number;
  }
}
