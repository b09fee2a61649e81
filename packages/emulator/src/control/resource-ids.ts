import { Buffer } from "node:buffer";
import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  type KeyObject,
  randomBytes,
} from "node:crypto";
import type { Grant } from "./grant.ts";

const algorithm = "aes-256-gcm";
const tagLength = 16;
const nonceLength = 12;
/** Makes 256 characters of base64url, the length of the sample (ACQ-24). */
const shortestText = 192 - tagLength - nonceLength;

/**
 * Resource IDs that carry their own grant, sealed with a key that nobody else has:
 * `tag | nonce | ciphertext` in base64url.
 */
export class ResourceIds {
  readonly #key: KeyObject;
  readonly #firstNonce = randomBytes(nonceLength);
  /** Counts the nonces: one key must never see the same nonce twice. */
  #issued = 0;

  /** @param key 32 bytes, if IDs of an earlier life are to be opened */
  constructor(key: Uint8Array = randomBytes(32)) {
    this.#key = createSecretKey(key);
  }

  /** Seals a grant. Equal grants give different IDs. */
  seal(grant: Grant): string {
    const nonce = Buffer.from(this.#firstNonce);
    nonce.writeUIntBE(this.#issued++, nonceLength - 6, 6);
    const cipher = createCipheriv(algorithm, this.#key, nonce, { authTagLength: tagLength });
    const text = JSON.stringify(grant).padEnd(shortestText);
    const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
    return Buffer.concat([cipher.getAuthTag(), nonce, sealed]).toString("base64url");
  }

  /** Opens a resource ID; undefined if this emulator did not issue it (ERR-1001). */
  open(resourceId: string): Grant | undefined {
    const bytes = Buffer.from(resourceId, "base64url");
    // Decoding skips foreign characters, so only the spelling that was issued counts.
    if (bytes.length < 192 || bytes.toString("base64url") !== resourceId) return undefined;
    const nonce = bytes.subarray(tagLength, tagLength + nonceLength);
    const decipher = createDecipheriv(algorithm, this.#key, nonce, { authTagLength: tagLength });
    decipher.setAuthTag(bytes.subarray(0, tagLength));
    try {
      const text = decipher.update(bytes.subarray(tagLength + nonceLength), undefined, "utf8");
      return JSON.parse(text + decipher.final("utf8"));
    } catch {
      return undefined;
    }
  }
}
