import { VideoEncoder, VideoFrame } from "@napi-rs/webcodecs";
import type { Picture } from "../compose/picture.ts";
import { codecCall } from "./codec-calls.ts";
import type { Packet } from "./packet.ts";

/** Settings of an H.264 stream. */
export interface VideoFormat {
  readonly width: number;
  readonly height: number;
  /** Frames per second. */
  readonly fps: number;
  /** In kilobits per second. */
  readonly bitrate: number;
}

/** Encodes pictures as H.264 (Annex B), in threads of their own. */
export class VideoTrackEncoder {
  readonly format: VideoFormat;
  readonly #encoder: VideoEncoder;
  #error: Error | undefined;
  #taken = 0;
  #made = 0;
  #times: { time: number; duration: number }[] = [];

  constructor(format: VideoFormat, onPacket: (packet: Packet) => void) {
    this.format = format;
    this.#encoder = new VideoEncoder({
      output: (chunk) => {
        this.#made++;
        // Realtime encoding has no B-frames, so packets come in the order of the pictures.
        const timing = this.#times.shift();
        const data = new Uint8Array(chunk.byteLength);
        chunk.copyTo(data);
        if (timing !== undefined) onPacket({ data, isKey: chunk.type === "key", ...timing });
      },
      error: (error) => {
        this.#error = error;
      },
    });
    this.#encoder.configure({
      codec: "avc1.640028",
      width: format.width,
      height: format.height,
      framerate: format.fps,
      bitrate: format.bitrate * 1000,
      latencyMode: "realtime",
      avc: { format: "annexb" },
    });
  }

  /** Pictures that have not come out yet. After a failure none comes out any more. */
  get backlog(): number {
    return this.#error === undefined ? this.#taken - this.#made : 0;
  }

  /** @throws if the encoder has failed */
  encode({ data, width, height }: Picture, time: number, isKey: boolean): void {
    if (this.#error !== undefined) throw this.#error;
    const timestamp = Math.round(time * 1e6);
    const frame = new VideoFrame(data, {
      format: "I420",
      codedWidth: width,
      codedHeight: height,
      timestamp,
    });
    this.#times.push({ time, duration: 1 / this.format.fps });
    this.#taken++;
    this.#encoder.encode(frame, { keyFrame: isKey });
    frame.close();
  }

  /** Resolves when every picture has come out, and frees the encoder. */
  async close(): Promise<void> {
    try {
      await codecCall(() => this.#encoder.flush());
      if (this.#error !== undefined) throw this.#error;
    } finally {
      if (this.#encoder.state !== "closed") this.#encoder.close();
    }
  }
}
