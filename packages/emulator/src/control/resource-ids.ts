import { Buffer } from "node:buffer";
import { hash, randomBytes } from "node:crypto";
import type { Grant } from "./grant.ts";
import { KeyStream } from "./key-stream.ts";

const { placeLength } = KeyStream;
const algorithm = "sha224";
/** In characters. */
const tagLength = 38;
/** In bytes. With the tag it makes 256 characters, the length of the sample (ACQ-24). */
const shortest = 163;

/**
 * Resource IDs that carry their own grant, sealed with keys that nobody else has:
 * a place in the key stream and the text that is covered there, and then their tag, in base64url.
 */
export class ResourceIds {
  readonly #tagKey = randomBytes(32).toString("base64url");
  readonly #keyStream = new KeyStream();

  /** Seals a grant. Equal grants give different IDs. */
  seal(grant: Grant): string {
    const text = JSON.stringify(grant);
    const length = Math.max(shortest, placeLength + Buffer.byteLength(text));
    const bytes = Buffer.allocUnsafe(length).fill(" ");
    bytes.write(text, placeLength);
    this.#keyStream.cover(bytes);
    const sealed = bytes.toString("base64url");
    return sealed + this.#tagOf(sealed);
  }

  /** Opens a resource ID; undefined if this emulator did not issue it (ERR-1001). */
  open(resourceId: string): Grant | undefined {
    const sealed = resourceId.slice(0, -tagLength);
    if (this.#tagOf(sealed) !== resourceId.slice(-tagLength)) return undefined;
    const bytes = Buffer.from(sealed, "base64url");
    this.#keyStream.uncover(bytes);
    return JSON.parse(bytes.toString("utf8", placeLength));
  }

  #tagOf(sealed: string): string {
    return hash(algorithm, this.#tagKey + sealed, "base64url");
  }
}
