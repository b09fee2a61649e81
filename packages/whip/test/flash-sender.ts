import {
  AudioData,
  AudioEncoder,
  type EncodedAudioChunk,
  type EncodedVideoChunk,
  VideoEncoder,
  VideoFrame,
} from "@napi-rs/webcodecs";
import {
  MediaStreamTrack,
  RTCPeerConnection,
  type RTCRtpSender,
  RtcpSrPacket,
  RtpHeader,
  RtpPacket,
} from "werift";

import { updateRolloverCount } from "../src/rollover.ts";

const sampleRate = 48_000;
const samplesPerPacket = 960;
const ticksPerSecond = 90_000;
/** Milliseconds between pictures. */
const pictureInterval = 50;
/** Bytes of a packet, below what a network carries. */
const packetSize = 1100;
/** First sequence number, from which it soon overflows. */
const firstNumber = 65_300;

/** Length of a flash and of its beep in milliseconds; they begin together with each second. */
const flashLength = 200;

/** One stream of packets. */
interface Stream {
  readonly track: MediaStreamTrack;
  readonly sender: RTCRtpSender;
  /** Ticks of its timestamps per millisecond, by the clock of the sender. */
  readonly rate: number;
  number: number;
}

/**
 * A sender of real packets that flashes and beeps at the same moment, with exact timestamps and reports.
 *
 * Its sound card is a little too quick, as real ones are: only the reports say how audio and video belong together.
 */
export class FlashSender {
  readonly connection: RTCPeerConnection = new RTCPeerConnection({
    iceAdditionalHostAddresses: ["127.0.0.1"],
  });
  readonly #audio: Stream;
  readonly #video: Stream;
  readonly #audioEncoder: AudioEncoder;
  #videoEncoder: VideoEncoder | undefined;
  #size = { width: 160, height: 120 };
  #begin = 0;
  #sounds = 0;
  #pictures = 0;
  #needsKey = true;
  #timer: NodeJS.Timeout | undefined;
  /** Requests for a key picture that have come. */
  keyRequests = 0;
  sends = { audio: true, video: true };

  /** @param drift of the sound card, as a share of its rate */
  constructor(drift: number) {
    this.#audio = this.#open("audio", (sampleRate * (1 + drift)) / 1000);
    this.#video = this.#open("video", ticksPerSecond / 1000);
    this.#audioEncoder = new AudioEncoder({
      output: (chunk) => {
        const ticks = Math.round((chunk.timestamp * sampleRate) / 1e6);
        this.#write(this.#audio, ticks, true, bytesOf(chunk));
      },
      error: fail,
    });
    const mono = { sampleRate, numberOfChannels: 1, bitrate: 32_000 };
    this.#audioEncoder.configure({ codec: "opus", ...mono });
  }

  /** Size of the pictures from the next one on. */
  set size(size: { readonly width: number; readonly height: number }) {
    this.#size = size;
    this.#videoEncoder?.close();
    this.#videoEncoder = undefined;
  }

  /** Begins to send, as soon as the connection stands. */
  start(): void {
    this.#correctReports();
    this.#begin = Date.now();
    this.#timer = setInterval(() => {
      const elapsed = Date.now() - this.#begin;
      while ((this.#sounds * samplesPerPacket) / this.#audio.rate <= elapsed) this.#sound();
      while (this.#pictures * pictureInterval <= elapsed) this.#picture();
    }, 10);
  }

  /** Lets packets be sent again around an overflow of their numbers. To be called when the connection stands. */
  correctRollover(): void {
    const [sender] = this.connection.getSenders();
    if (sender) sender.dtlsTransport.srtp.localContext.updateRolloverCount = updateRolloverCount;
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    this.#videoEncoder?.close();
    this.#audioEncoder.close();
    await this.connection.close();
  }

  #open(kind: "audio" | "video", rate: number): Stream {
    const track = new MediaStreamTrack({ kind });
    const { sender } = this.connection.addTransceiver(track, { direction: "sendonly" });
    sender.onPictureLossIndication.subscribe(() => {
      this.keyRequests++;
      this.#needsKey = true;
    });
    return { track, sender, rate, number: firstNumber };
  }

  /**
   * Reports say when a sample was taken. Those of the library say when its packet was sent.
   *
   * Streams share a transport, so it is enough to do it for one of them.
   */
  #correctReports(): void {
    const [sender] = this.connection.getSenders();
    if (sender === undefined) return;
    const { dtlsTransport } = sender;
    const { sendRtcp } = dtlsTransport;
    dtlsTransport.sendRtcp = (packets) => {
      const elapsed = Date.now() - this.#begin;
      for (const packet of packets) {
        if (!(packet instanceof RtcpSrPacket)) continue;
        const { rate } = packet.ssrc === this.#audio.sender.ssrc ? this.#audio : this.#video;
        packet.senderInfo.ntpTimestamp = BigInt(Math.round((elapsed / 1000) * 2 ** 32));
        packet.senderInfo.rtpTimestamp = Math.round(elapsed * rate) >>> 0;
      }
      return sendRtcp.call(dtlsTransport, packets);
    };
  }

  #sound(): void {
    const first = this.#sounds++ * samplesPerPacket;
    const data = new Float32Array(samplesPerPacket);
    for (let index = 0; index < data.length; index++) {
      const time = (first + index) / this.#audio.rate;
      if (time % 1000 < flashLength) data[index] = 0.5 * Math.sin(2 * Math.PI * time);
    }
    const audio = new AudioData({
      ...{ format: "f32", sampleRate, numberOfFrames: data.length, numberOfChannels: 1 },
      timestamp: Math.round((first * 1e6) / sampleRate),
      data,
    });
    this.#audioEncoder.encode(audio);
    audio.close();
  }

  #picture(): void {
    const time = this.#pictures++ * pictureInterval;
    if (!this.sends.video) return;
    this.#videoEncoder ??= this.#openVideoEncoder();
    const { width, height } = this.#size;
    const data = new Uint8Array((width * height * 3) / 2).fill(128);
    const luma = time % 1000 < flashLength ? 200 : 40;
    // Noise, so that a picture takes several packets.
    for (let at = 0; at < width * height; at++) data[at] = luma + ((at * 7919 + time) % 31);
    const size = { codedWidth: width, codedHeight: height };
    const frame = new VideoFrame(data, { format: "I420", ...size, timestamp: time * 1000 });
    this.#videoEncoder.encode(frame, { keyFrame: this.#needsKey });
    this.#needsKey = false;
    frame.close();
  }

  #openVideoEncoder(): VideoEncoder {
    const encoder = new VideoEncoder({
      output: (chunk) =>
        this.#sendPicture((chunk.timestamp / 1e6) * ticksPerSecond, bytesOf(chunk)),
      error: fail,
    });
    const rate = { framerate: 1000 / pictureInterval, bitrate: 500_000 };
    encoder.configure({ codec: "vp8", ...this.#size, ...rate, latencyMode: "realtime" });
    this.#needsKey = true;
    return encoder;
  }

  /** Splits a picture (RFC 7741). */
  #sendPicture(ticks: number, data: Buffer): void {
    for (let from = 0; from < data.length; from += packetSize) {
      const part = data.subarray(from, from + packetSize);
      const descriptor = Buffer.from([from === 0 ? 0x10 : 0]);
      const isLast = from + packetSize >= data.length;
      this.#write(this.#video, ticks, isLast, Buffer.concat([descriptor, part]));
    }
  }

  #write(stream: Stream, ticks: number, marker: boolean, payload: Buffer): void {
    if (!this.sends[stream === this.#audio ? "audio" : "video"]) return;
    const sequenceNumber = stream.number++ & 0xffff;
    const header = new RtpHeader({ sequenceNumber, timestamp: Math.round(ticks) >>> 0, marker });
    stream.track.writeRtp(new RtpPacket(header, payload));
  }
}

function bytesOf(chunk: EncodedAudioChunk | EncodedVideoChunk): Buffer {
  const bytes = Buffer.alloc(chunk.byteLength);
  chunk.copyTo(bytes);
  return bytes;
}

function fail(error: Error): never {
  throw error;
}
