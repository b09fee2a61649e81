import { H264RtpPayload, Vp8RtpPayload } from "werift";
import type { StreamPacket } from "./stream-packet.ts";

/** Codecs of video that can be received. */
export type VideoCodec = "vp8" | "h264";

/** An encoded picture. */
export interface EncodedPicture {
  /** Timestamp without its overflow. */
  readonly ticks: number;
  readonly isKey: boolean;
  readonly data: Uint8Array;
}

/** Puts encoded pictures together from the packets of a stream that are in order. */
export class PictureAssembly {
  readonly #codec: VideoCodec;
  #parts: Buffer[] = [];
  #fragment: Buffer | undefined;
  #ticks: number | undefined;
  #isKey = false;
  /** True if a packet of the picture is lost. */
  #isBroken = false;

  constructor(codec: VideoCodec) {
    this.#codec = codec;
  }

  /**
   * Takes a packet.
   *
   * @returns a picture that is complete, `"lost"` if one is not, or undefined
   */
  add(packet: StreamPacket, isAfterGap: boolean): EncodedPicture | "lost" | undefined {
    const isNext = this.#ticks !== undefined && packet.ticks !== this.#ticks;
    const isCutOff = isNext && this.#parts.length > 0;
    if (isNext) this.#clear();
    this.#ticks = packet.ticks;
    // A gap before the beginning of a picture belongs to the one before it, which is lost, too.
    if (isAfterGap) this.#isBroken = true;
    if (packet.payload.length > 0) this.#take(packet.payload);
    if (!packet.isLast) return isCutOff ? "lost" : undefined;
    const picture = { ticks: packet.ticks, isKey: this.#isKey, data: Buffer.concat(this.#parts) };
    const isWhole = picture.data.length > 0 && (!this.#isBroken || picture.isKey);
    this.#clear();
    return isWhole ? picture : "lost";
  }

  #take(payload: Buffer): void {
    try {
      if (this.#codec === "vp8") {
        const part = Vp8RtpPayload.deSerialize(payload);
        const isBegin = part.payloadHeaderExist;
        // A key picture that begins behind the gap is whole.
        if (isBegin && part.isKeyframe) {
          this.#isKey = true;
          if (this.#parts.length === 0) this.#isBroken = false;
        } else if (this.#parts.length === 0 && !isBegin) this.#isBroken = true;
        this.#parts.push(part.payload);
      } else {
        const part = H264RtpPayload.deSerialize(payload, this.#fragment);
        this.#fragment = part.fragment;
        this.#isKey ||= part.isKeyframe;
        if (part.payload !== undefined && part.payload.length > 0) this.#parts.push(part.payload);
      }
    } catch {
      this.#isBroken = true;
      this.#isKey = false;
    }
  }

  #clear(): void {
    this.#parts = [];
    this.#fragment = undefined;
    this.#isKey = false;
    this.#isBroken = false;
    this.#ticks = undefined;
  }
}
