import { codecCall, type Picture, pictureOver, type VideoSource } from "@cloud-recording/recorder";
import { EncodedVideoChunk, VideoDecoder, type VideoFrame } from "@napi-rs/webcodecs";
import { PacketOrder } from "./packet-order.ts";
import { type EncodedPicture, PictureAssembly, type VideoCodec } from "./picture-assembly.ts";
import { type Playout, playoutDelay } from "./playout.ts";
import type { StreamTimes } from "./sender-clock.ts";
import type { StreamPacket } from "./stream-packet.ts";

/** Configuration of a decoder; the stream itself says the rest. */
const codecs = { vp8: "vp8", h264: "avc1.42e01f" } as const;

/** As many pictures wait for their time. */
const limit = 60;

/** Longest wait for a packet that is sent again, in milliseconds: two round trips of a bad network. */
const patience = 400;

/** Shortest time between two requests for a key picture, in milliseconds. */
const requestInterval = 500;

/** Settings of a video. */
export interface LiveVideoOptions {
  readonly codec: VideoCodec;
  readonly times: StreamTimes;
  readonly playout: Playout;
  /** Asks the sender for a picture that needs no other one. */
  readonly requestKey: () => void;
}

/** Video that comes from a connection. Its last picture stays until there is another one. */
export class LiveVideo implements VideoSource {
  readonly #options: LiveVideoOptions;
  readonly #order: PacketOrder<StreamPacket>;
  readonly #assembly: PictureAssembly;
  #decoder: VideoDecoder | undefined;
  #needsKey = true;
  #requestedAt = Number.NEGATIVE_INFINITY;
  #now = 0;
  #shown: Picture | undefined;
  #waiting: { readonly ticks: number; readonly picture: Picture }[] = [];
  /** Settles when the frames that have come are copied. */
  #copied: Promise<void> = Promise.resolve();
  /** Place of a frame while it is copied. */
  #copy = new Uint8Array(0);

  constructor(options: LiveVideoOptions) {
    this.#options = options;
    this.#assembly = new PictureAssembly(options.codec);
    const take = (packet: StreamPacket, isAfterGap: boolean) => this.#take(packet, isAfterGap);
    this.#order = new PacketOrder(take, patience);
  }

  /** Takes a packet. @param now time in which packets come, in milliseconds */
  add(packet: StreamPacket, now: number): void {
    this.#now = now;
    this.#order.add(packet, now);
  }

  pictureAt(time: number): Picture | undefined {
    const { times, playout } = this.#options;
    const moment = time - playout.lead - playoutDelay;
    for (let next = this.#waiting[0]; next !== undefined; next = this.#waiting[0]) {
      if (times.localTime(next.ticks) > moment) break;
      this.#shown = next.picture;
      this.#waiting.shift();
    }
    return this.#shown;
  }

  close(): void {
    if (this.#decoder?.state === "configured") this.#decoder.close();
    this.#decoder = undefined;
  }

  #take(packet: StreamPacket, isAfterGap: boolean): void {
    const picture = this.#assembly.add(packet, isAfterGap);
    if (picture === "lost" || isAfterGap) this.#needsKey = true;
    if (picture !== undefined && picture !== "lost") this.#decode(picture);
    if (this.#needsKey && this.#now - this.#requestedAt > requestInterval) {
      this.#requestedAt = this.#now;
      this.#options.requestKey();
    }
  }

  #decode({ ticks, isKey, data }: EncodedPicture): void {
    // What depends on a picture that is lost would be shown torn.
    if (this.#needsKey && !isKey) return;
    this.#needsKey = false;
    this.#decoder ??= this.#open();
    const type = isKey ? "key" : "delta";
    // The decoder hands the time on, so it takes the timestamp as it is.
    this.#decoder.decode(new EncodedVideoChunk({ type, timestamp: ticks, data }));
  }

  #open(): VideoDecoder {
    const decoder = new VideoDecoder({
      output: (frame) => {
        this.#copied = this.#copied.then(() => this.#keep(frame));
      },
      // A broken picture ends a decoder, and the next key picture opens another one.
      error: () => {
        this.#decoder = undefined;
        this.#needsKey = true;
      },
    });
    decoder.configure({ codec: codecs[this.#options.codec], optimizeForLatency: true });
    return decoder;
  }

  async #keep(frame: VideoFrame): Promise<void> {
    const ticks = frame.timestamp;
    try {
      const picture = await this.#pictureOf(frame);
      const place = this.#waiting.findLastIndex((one) => one.ticks <= ticks) + 1;
      this.#waiting.splice(place, 0, { ticks, picture });
      if (this.#waiting.length > limit) this.#shown = this.#waiting.shift()?.picture;
    } catch {
      // A frame that cannot be copied is one less.
    } finally {
      frame.close();
    }
  }

  /**
   * Copies a frame; odd sides lose a pixel.
   *
   * The frame is copied by a thread of the codecs, which leaves the release of the array to the thread that was the
   * first of the process to load them. Where that one has ended, nobody releases it: so one array takes all frames.
   */
  async #pictureOf(frame: VideoFrame): Promise<Picture> {
    const { codedWidth, codedHeight } = frame;
    const size = frame.allocationSize({ format: "I420" });
    if (this.#copy.length !== size) this.#copy = new Uint8Array(size);
    const planes = await codecCall(() => frame.copyTo(this.#copy, { format: "I420" }));
    const width = codedWidth & ~1;
    const height = codedHeight & ~1;
    const picture = pictureOver(new Uint8Array((width * height * 3) / 2), { width, height });
    for (const [index, plane] of [picture.y, picture.u, picture.v].entries()) {
      const { offset = 0, stride = plane.width } = planes[index] ?? {};
      for (let row = 0; row < plane.height; row++) {
        const from = offset + row * stride;
        plane.data.set(this.#copy.subarray(from, from + plane.width), row * plane.width);
      }
    }
    return picture;
  }
}
