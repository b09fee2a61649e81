import { Buffer } from "node:buffer";
import { hash, randomBytes, randomInt, timingSafeEqual } from "node:crypto";
import type { Grant } from "./grant.ts";

/** Characters of the seal: 192 bits. */
const sealLength = 32;
/** Makes 256 characters of base64url, the length of the sample (ACQ-24). */
const shortestText = ((256 - sealLength) * 3) / 4;

/**
 * Resource IDs that carry their own grant, and a seal, so that nobody but their emulator can issue one:
 * `seal | grant`. The grant is JSON in base64url, which everybody may read.
 */
export class ResourceIds {
  /** Goes before what is sealed. SHA-512/256 is not open to those who know a hash and lengthen the text. */
  readonly #sealKey: string;
  /** Of the next grant. It begins anywhere, so that another life with the same key has other numbers. */
  #number = randomInt(2 ** 47);

  /** @param key 32 bytes, if IDs of an earlier life are to be opened */
  constructor(key: Uint8Array = randomBytes(32)) {
    this.#sealKey = hash("sha512-256", Buffer.concat([Buffer.from("seal"), key]), "base64url");
  }

  /** Seals a grant, and numbers it. */
  seal(grant: Omit<Grant, "number">): string {
    const text = JSON.stringify({ ...grant, number: this.#number++ } satisfies Grant);
    const body = Buffer.from(text.padEnd(shortestText)).toString("base64url");
    return this.#sealOf(body) + body;
  }

  /** Opens a resource ID; undefined if this emulator did not issue it (ERR-1001). */
  open(resourceId: string): Grant | undefined {
    const body = resourceId.slice(sealLength);
    const given = Buffer.from(resourceId.slice(0, sealLength));
    const seal = Buffer.from(this.#sealOf(body));
    if (given.length !== seal.length || !timingSafeEqual(given, seal)) return undefined;
    return JSON.parse(Buffer.from(body, "base64url").toString());
  }

  #sealOf(body: string): string {
    return hash("sha512-256", this.#sealKey + body, "base64url").slice(0, sealLength);
  }
}
