import type zlib from "node:zlib";
import { TransportError } from "@cloud-recording/client";

/** Longest body that is read, in bytes, encoded or decoded. No answer of the service is nearly as long. */
export const longestBody: number = 8 * 1024 * 1024;

// Asked of `process`, because node:zlib is loaded when the first encoded answer comes.
const hasZstd = process.versions.zstd !== undefined;

/** The encodings that can be decoded here, for the header `Accept-Encoding`. */
export const acceptedEncodings: string = hasZstd ? "gzip, deflate, br, zstd" : "gzip, deflate, br";

/** Most encodings that one answer may have, one upon the other. */
const mostSteps = 5;

type Decode = (bytes: Bytes, zlib: typeof import("node:zlib"), done: Done) => void;
type Done = (error: Error | null, bytes: Bytes) => void;
type Bytes = Buffer<ArrayBuffer>;

// An answer that was cut off is decoded as far as it goes, as browsers do: what it says of a recording must not be lost.
const decoders: ReadonlyMap<string, Decode> = new Map<string, Decode>([
  ["gzip", (bytes, zlib, done) => zlib.gunzip(bytes, lenient(zlib), done)],
  ["x-gzip", (bytes, zlib, done) => zlib.gunzip(bytes, lenient(zlib), done)],
  [
    "deflate",
    // The header of zlib is missing in what some servers send.
    (bytes, zlib, done) =>
      hasZlibHeader(bytes)
        ? zlib.inflate(bytes, lenient(zlib), done)
        : zlib.inflateRaw(bytes, lenient(zlib), done),
  ],
  [
    "br",
    (bytes, zlib, done) => {
      const { BROTLI_OPERATION_FLUSH: finishFlush } = zlib.constants;
      zlib.brotliDecompress(bytes, { finishFlush, maxOutputLength: longestBody }, done);
    },
  ],
  ...(hasZstd ? [["zstd", decodeZstd] as const] : []),
]);

function decodeZstd(bytes: Bytes, zlib: typeof import("node:zlib"), done: Done): void {
  const { ZSTD_e_flush: finishFlush } = zlib.constants;
  zlib.zstdDecompress(bytes, { finishFlush, maxOutputLength: longestBody }, done);
}

function lenient({ constants }: typeof import("node:zlib")): zlib.ZlibOptions {
  return { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: longestBody };
}

function hasZlibHeader(bytes: Buffer): boolean {
  return ((bytes[0] ?? 0) & 0x0f) === 8;
}

/**
 * Decodes a body that is not empty.
 *
 * @param encodings value of the header `Content-Encoding`
 * @throws TransportError that names an encoding that cannot be decoded here
 */
export async function decode(encoded: Bytes, encodings: string): Promise<Bytes> {
  const names = encodings.toLowerCase().split(",");
  const steps = names.map((name) => name.trim()).filter((name) => name && name !== "identity");
  if (steps.length > mostSteps) {
    throw new TransportError(
      `The response is encoded ${steps.length} times; at most ${mostSteps} are decoded`,
    );
  }
  const decodings = steps.map((name) => ({ name, run: decoders.get(name) ?? refuse(name) }));
  const zlib = process.getBuiltinModule("node:zlib");
  let bytes = encoded;
  for (const { name, run } of decodings.reverse()) {
    bytes = await new Promise<Bytes>((resolve, reject) => {
      run(bytes, zlib, (error, result) => {
        if (error === null) return resolve(result);
        reject(new TransportError(`The response is not valid ${name}: ${error.message}`));
      });
    });
  }
  return bytes;
}

function refuse(name: string): never {
  const printable = name.replace(/[^\x21-\x7e]/g, "?").slice(0, 40);
  throw new TransportError(
    `The response has the content encoding "${printable}", which cannot be decoded; ` +
      `the request accepts ${acceptedEncodings}`,
  );
}
