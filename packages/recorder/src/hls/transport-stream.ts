import type { AudioFormat } from "../encode/audio-track-encoder.ts";
import type { Packet } from "../encode/packet.ts";
import { crc32 } from "./crc32.ts";
import type { StretchFormat } from "./stretch-format.ts";

/** Packets of one slice, in the order of their times. */
export interface SliceContent {
  readonly video: readonly Packet[];
  readonly audio: readonly Packet[];
  readonly format: StretchFormat;
}

const packetSize = 188;
const payloadSize = packetSize - 4;
const tablePid = 0;
const mapPid = 0x1000;
const videoPid = 0x100;
const audioPid = 0x101;
/** Types of streams and of their packets (ISO/IEC 13818-1, tables 2-34 and 2-22). */
const streamTypes = { h264: 0x1b, aac: 0x0f } as const;
const videoStream = 0xe0;
const audioStream = 0xc0;
/** Ticks per second of all times. */
const clockRate = 90_000;
/** Begins an access unit; a transport stream must have it (ISO/IEC 13818-1, 2.14.1). */
const delimiter = new Uint8Array([0, 0, 0, 1, 9, 0xf0]);

/**
 * Packs slices as an MPEG transport stream (ISO/IEC 13818-1).
 *
 * Each slice can be read alone; counters go on, so that slices one after the other are one stream.
 */
export class TransportStream {
  readonly #counters = new Map<number, number>();
  readonly #isContinued: boolean;

  /** @param isContinued true if another stream was before it, whose counters are not known */
  constructor(isContinued = false) {
    this.#isContinued = isContinued;
  }

  pack({ video, audio, format }: SliceContent): Uint8Array {
    const clockPid = format.video === undefined ? audioPid : videoPid;
    const writer = new Writer(roomFor([...video, ...audio]), this.#counters, this.#isContinued);
    writer.section(tablePid, [0, 0, 1, 0xc1, 0, 0, 0, 1, 0xe0 | (mapPid >> 8), mapPid & 255]);
    writer.section(mapPid, programMap(format, clockPid));
    let next = 0;
    const writeAudio = (before: number) => {
      for (let packet = audio[next]; packet && packet.time < before; packet = audio[++next]) {
        const header = format.audio ? adtsHeader(format.audio, packet.data.length) : delimiter;
        writer.unit(audioPid, audioStream, packet, header, clockPid === audioPid);
      }
    };
    for (const packet of video) {
      writeAudio(packet.time);
      writer.unit(videoPid, videoStream, packet, delimiter, true);
    }
    writeAudio(Number.POSITIVE_INFINITY);
    return writer.written;
  }
}

/** Bytes that packets take at most: a header and perhaps a half-empty packet for each. */
function roomFor(packets: readonly Packet[]): number {
  const units = packets.map(({ data }) => Math.ceil((data.length + 64) / payloadSize));
  return (2 + units.reduce((sum, count) => sum + count, 0)) * packetSize;
}

function programMap({ video, audio }: StretchFormat, clockPid: number): number[] {
  const stream = (type: number, pid: number) => [type, 0xe0 | (pid >> 8), pid & 255, 0xf0, 0];
  return [
    ...[2, 0, 1, 0xc1, 0, 0],
    ...[0xe0 | (clockPid >> 8), clockPid & 255, 0xf0, 0],
    ...(video === undefined ? [] : stream(streamTypes.h264, videoPid)),
    ...(audio === undefined ? [] : stream(streamTypes.aac, audioPid)),
  ];
}

/** Header of an AAC-LC frame at 48 kHz (ISO/IEC 13818-7, 6.2). */
function adtsHeader({ channels }: AudioFormat, size: number): Uint8Array {
  const length = size + 7;
  return new Uint8Array([
    ...[0xff, 0xf1, 0x4c],
    ...[(channels << 6) | (length >> 11), (length >> 3) & 255, ((length & 7) << 5) | 0x1f, 0xfc],
  ]);
}

class Writer {
  readonly #bytes: Uint8Array;
  readonly #counters: Map<number, number>;
  readonly #isContinued: boolean;
  #at = 0;

  constructor(room: number, counters: Map<number, number>, isContinued: boolean) {
    this.#bytes = new Uint8Array(room);
    this.#counters = counters;
    this.#isContinued = isContinued;
  }

  get written(): Uint8Array {
    return this.#bytes.subarray(0, this.#at);
  }

  /** Writes a table, in one packet. @param table its ID, and what follows the length */
  section(pid: number, [id = 0, ...content]: readonly number[]): void {
    const length = content.length + 4;
    const body = new Uint8Array([id, 0xb0 | (length >> 8), length & 255, ...content]);
    this.#header(pid, true, false);
    const end = this.#at + payloadSize;
    this.#bytes[this.#at++] = 0;
    this.#bytes.set(body, this.#at);
    new DataView(this.#bytes.buffer).setUint32(this.#at + body.length, crc32(body));
    this.#bytes.fill(0xff, this.#at + body.length + 4, end);
    this.#at = end;
  }

  /** Writes an encoded picture or frame of audio, in as many packets as it takes. */
  unit(pid: number, stream: number, packet: Packet, prefix: Uint8Array, hasClock: boolean): void {
    const time = Math.round(packet.time * clockRate);
    const header = unitHeader(stream, time, prefix.length + packet.data.length);
    const parts = [header, prefix, packet.data];
    let left = parts.reduce((sum, { length }) => sum + length, 0);
    let [part, offset] = [0, 0];
    for (let isFirst = true; left > 0; isFirst = false) {
      const clock = isFirst && hasClock ? time : undefined;
      // The counter of a stream that goes on begins anew, which a reader takes for a loss unless it is told.
      const restarts = this.#isContinued && !this.#counters.has(pid) ? 0x80 : 0;
      const flags = isFirst && packet.isKey ? 0x40 | restarts : 0;
      let room = this.#begin(pid, isFirst, left, flags, clock);
      left -= room;
      while (room > 0) {
        const bytes = parts[part] as Uint8Array;
        const count = Math.min(room, bytes.length - offset);
        this.#bytes.set(bytes.subarray(offset, offset + count), this.#at);
        this.#at += count;
        room -= count;
        offset += count;
        if (offset === bytes.length) [part, offset] = [part + 1, 0];
      }
    }
  }

  /** Writes all of a packet that comes before its payload, and returns how long that is. */
  #begin(pid: number, isFirst: boolean, left: number, flags: number, clock?: number): number {
    const needed = clock !== undefined ? 8 : flags !== 0 ? 2 : 0;
    const payload = Math.min(left, payloadSize - needed);
    const size = payloadSize - payload;
    this.#header(pid, isFirst, size > 0);
    if (size === 0) return payload;
    const end = this.#at + size;
    this.#bytes[this.#at++] = size - 1;
    if (size > 1) this.#bytes[this.#at++] = flags | (clock === undefined ? 0 : 0x10);
    if (clock !== undefined) {
      const base = clock % 2 ** 33;
      new DataView(this.#bytes.buffer).setUint32(this.#at, Math.floor(base / 2));
      this.#bytes[this.#at + 4] = ((base & 1) << 7) | 0x7e;
      this.#bytes[this.#at + 5] = 0;
      this.#at += 6;
    }
    this.#bytes.fill(0xff, this.#at, end);
    this.#at = end;
    return payload;
  }

  #header(pid: number, isFirst: boolean, hasAdaptation: boolean): void {
    const counter = this.#counters.get(pid) ?? 0;
    this.#counters.set(pid, (counter + 1) & 15);
    this.#bytes[this.#at++] = 0x47;
    this.#bytes[this.#at++] = (isFirst ? 0x40 : 0) | (pid >> 8);
    this.#bytes[this.#at++] = pid & 255;
    this.#bytes[this.#at++] = (hasAdaptation ? 0x30 : 0x10) | counter;
  }
}

/** Header of a packetized elementary stream with a presentation time. */
function unitHeader(stream: number, time: number, size: number): Uint8Array {
  // The length of video may be left open, and is, since it may not fit into 16 bits.
  const length = stream === videoStream ? 0 : size + 8;
  const ticks = time % 2 ** 33;
  const high = Math.floor(ticks / 2 ** 30);
  const middle = Math.floor(ticks / 2 ** 15) & 0x7fff;
  const low = ticks & 0x7fff;
  return new Uint8Array([
    ...[0, 0, 1, stream, length >> 8, length & 255, 0x84, 0x80, 5],
    ...[
      0x21 | (high << 1),
      middle >> 7,
      ((middle << 1) & 255) | 1,
      low >> 7,
      ((low << 1) & 255) | 1,
    ],
  ]);
}
