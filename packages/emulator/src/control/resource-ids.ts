import { Buffer } from "node:buffer";
import { hash, randomBytes, timingSafeEqual } from "node:crypto";
import type { Grant } from "./grant.ts";
import { KeyStream, nonceLength } from "./key-stream.ts";

const placeLength = 6;
const headLength = nonceLength + placeLength;
/** Characters of the seal: 192 bits. */
const sealLength = 32;
/** Makes 256 characters of base64url, the length of the sample (ACQ-24). */
const shortestText = ((256 - sealLength) * 3) / 4 - headLength;

/**
 * Resource IDs that carry their own grant, so that nobody but their emulator can read or make one:
 * `seal | nonce | place | ciphertext` in base64url.
 *
 * All ciphertexts are pieces of one key stream, and each ID knows where its piece begins.
 * A cipher of its own for each would be the dearest part of `acquire`.
 */
export class ResourceIds {
  readonly #key: Uint8Array;
  /** Goes before what is sealed. SHA-512/256 is not open to those who know a hash and lengthen the text. */
  readonly #sealKey: string;
  /** Of this life; with the same key, another life must not have the same key stream. */
  readonly #nonce = randomBytes(nonceLength);
  readonly #keyStream: KeyStream;

  /** @param key 32 bytes, if IDs of an earlier life are to be opened */
  constructor(key: Uint8Array = randomBytes(32)) {
    this.#key = key;
    this.#sealKey = hash("sha512-256", Buffer.concat([Buffer.from("seal"), key]), "base64url");
    this.#keyStream = new KeyStream(key, this.#nonce);
  }

  /** Seals a grant. Equal grants give different IDs. */
  seal(grant: Grant): string {
    const text = JSON.stringify(grant).padEnd(shortestText);
    const bytes = Buffer.allocUnsafe(headLength + Buffer.byteLength(text));
    this.#nonce.copy(bytes);
    bytes.writeUIntBE(this.#keyStream.place, nonceLength, placeLength);
    bytes.write(text, headLength);
    this.#keyStream.apply(bytes, headLength);
    const body = bytes.toString("base64url");
    return this.#sealOf(body) + body;
  }

  /** Opens a resource ID; undefined if this emulator did not issue it (ERR-1001). */
  open(resourceId: string): Grant | undefined {
    const body = resourceId.slice(sealLength);
    const given = Buffer.from(resourceId.slice(0, sealLength));
    const seal = Buffer.from(this.#sealOf(body));
    if (given.length !== seal.length || !timingSafeEqual(given, seal)) return undefined;
    const bytes = Buffer.from(body, "base64url");
    const place = bytes.readUIntBE(nonceLength, placeLength);
    new KeyStream(this.#key, bytes.subarray(0, nonceLength), place).apply(bytes, headLength);
    return JSON.parse(bytes.toString("utf8", headLength));
  }

  #sealOf(body: string): string {
    return hash("sha512-256", this.#sealKey + body, "base64url").slice(0, sealLength);
  }
}
