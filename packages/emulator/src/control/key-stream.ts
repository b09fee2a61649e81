import { Buffer } from "node:buffer";
import { type Cipheriv, createCipheriv } from "node:crypto";

const algorithm = "aes-256-ctr";
const blockLength = 16;
const zeros = Buffer.alloc(16 * 1024);

/** Length of a nonce, in bytes. */
export const nonceLength = 8;

/**
 * The key stream of a key and a nonce, as far as it is needed.
 * It is made in large pieces, because asking the cipher for a few bytes costs as much as asking for many.
 */
export class KeyStream {
  readonly #cipher: Cipheriv;
  #piece = Buffer.alloc(0);
  /** Where the piece begins, and how much of it has been used. */
  #begin = 0;
  #used = 0;

  /** @param place where in the stream it begins, in bytes */
  constructor(key: Uint8Array, nonce: Uint8Array, place = 0) {
    const counter = Buffer.alloc(blockLength);
    counter.set(nonce);
    counter.writeUIntBE(Math.floor(place / blockLength), nonceLength + 2, 6);
    this.#cipher = createCipheriv(algorithm, key, counter);
    this.#cipher.update(zeros.subarray(0, place % blockLength));
    this.#begin = place;
  }

  /** Where in the stream it is. */
  get place(): number {
    return this.#begin + this.#used;
  }

  /** Encrypts or decrypts a part of some bytes, where they are. */
  apply(bytes: Uint8Array, from: number): void {
    for (let index = from; index < bytes.length; ) {
      if (this.#used === this.#piece.length) this.#next();
      const piece = this.#piece;
      const shift = this.#used - index;
      const end = Math.min(bytes.length, piece.length - shift);
      for (; index < end; index++) (bytes[index] as number) ^= piece[index + shift] as number;
      this.#used = end + shift;
    }
  }

  #next(): void {
    this.#begin += this.#used;
    this.#used = 0;
    this.#piece = this.#cipher.update(zeros);
  }
}
