import zlib from "node:zlib";
import { TransportError } from "@cloud-recording/client";
import { describe, expect, test } from "vitest";
import { serve } from "../../test/servers.ts";
import { createHttpFetch } from "./http-fetch.ts";

const fetch = createHttpFetch({});
const get = (url: string, headers: HeadersInit = {}) => fetch(url, { redirect: "manual", headers });
const text = '{"reason":"频道"}';

const answering = (encoding: string, bytes: Uint8Array) =>
  serve((_, response) => response.writeHead(200, { "content-encoding": encoding }).end(bytes));

const inTwoParts = (all: string) =>
  Buffer.concat([zlib.gzipSync(all.slice(0, 9)), zlib.gzipSync(all.slice(9))]);

/** Compressors of each encoding, and of each of its variants. */
const encoders: readonly [name: string, encoding: string, encode: (text: string) => Buffer][] = [
  ["gzip", "gzip", zlib.gzipSync],
  ["gzip by its old name", "x-gzip", zlib.gzipSync],
  ["gzip in capitals", "GZIP", zlib.gzipSync],
  ["gzip in two parts", "gzip", inTwoParts],
  ["deflate", "deflate", zlib.deflateSync],
  ["deflate without the header of zlib", "deflate", zlib.deflateRawSync],
  ["br", "br", zlib.brotliCompressSync],
  ["zstd", "zstd", zlib.zstdCompressSync],
  ["identity", "identity", Buffer.from],
  ["an empty list", ", ,", Buffer.from],
  ["two steps", "gzip, br", (all) => zlib.brotliCompressSync(zlib.gzipSync(all))],
  ["two steps and no step", "deflate ,identity", zlib.deflateSync],
];

describe("an answer is decoded from", () => {
  test.each(encoders)("%s", async (_name, encoding, encode) => {
    const answer = await get(await answering(encoding, encode(text)));
    expect(await answer.json()).toEqual({ reason: "频道" });
    expect(answer.headers.get("content-encoding")).toBeNull();
    expect(answer.headers.get("content-length")).toBeNull();
  });

  test.each(["gzip", "deflate", "br", "zstd", "unknown"])("nothing, as %s", async (encoding) => {
    expect(await (await get(await answering(encoding, Buffer.alloc(0)))).text()).toBe("");
  });

  test.each(encoders.filter(([, encoding]) => encoding !== ", ,"))(
    "%s as far as it goes if it is cut off",
    async (_name, encoding, encode) => {
      const long = JSON.stringify({
        sid: "38f8",
        list: Array.from({ length: 30_000 }, Math.random),
      });
      const bytes = encode(long);
      const answer = await get(await answering(encoding, bytes.subarray(0, bytes.length * 0.9)));
      const start = await answer.text();
      expect(start.slice(0, 15)).toBe('{"sid":"38f8","');
      expect(long.startsWith(start)).toBe(true);
    },
  );
});

test("what is accepted is what can be decoded here", async () => {
  const url = await serve((request, response) => response.end(request.headers["accept-encoding"]));
  expect(await (await get(url)).text()).toBe("gzip, deflate, br, zstd");
  expect(await (await get(url, { "Accept-Encoding": "identity" })).text()).toBe("identity");
});

test.each([
  "compress",
  "aws-chunked",
  "constructor",
  "__proto__",
  "tostring",
  "hasownproperty",
  "gzip, constructor",
  "constructor, gzip",
])("the encoding %s is refused by name", async (encoding) => {
  const error = await get(await answering(encoding, zlib.gzipSync(text))).catch((e) => e);
  expect(error).toBeInstanceOf(TransportError);
  const unknown = encoding.replace(/gzip|, /g, "");
  expect(error.message).toContain(
    `The response has the content encoding "${unknown}", which cannot be decoded`,
  );
});

test("the name of an encoding is shown short and printable", async () => {
  const error = await get(await answering(`é${"x".repeat(5000)}`, Buffer.from("x"))).catch(
    (e) => e,
  );
  expect(error.message).toMatch(/"[?x]{40}"/);
});

test("an answer that is encoded too often is refused", async () => {
  const encoding = Array.from({ length: 6 }, () => "gzip").join();
  await expect(get(await answering(encoding, Buffer.from("x")))).rejects.toThrow("6 times");
});

test.each(["gzip", "br", "zstd"])("what is not %s is refused", async (encoding) => {
  const error = await get(await answering(encoding, Buffer.from("not encoded"))).catch((e) => e);
  expect(error).toBeInstanceOf(TransportError);
  expect(error.message).toContain(`The response is not valid ${encoding}: `);
});

test.each(encoders.slice(0, 8))(
  "an answer that is small until it is decoded is refused: %s",
  async (_name, encoding, encode) => {
    const bytes = encode("a".repeat(9 * 1024 * 1024));
    await expect(get(await answering(encoding, bytes))).rejects.toThrow("larger than");
  },
);

test.each([
  ["gbk", [0xc6, 0xb5, 0xb5, 0xc0], "频道"],
  ["iso-8859-1", [0xe9], "é"],
  ["unheard-of", [0xc3, 0xa9], "é"],
])("text is decoded from the charset %s", async (charset, bytes, expected) => {
  const url = await serve((_, response) => {
    response.setHeader("content-type", `text/plain; charset=${charset}`);
    response.end(Buffer.from(bytes));
  });
  expect(await (await get(url)).text()).toBe(expected);
});

test("text is decoded from chunks that cut characters", async () => {
  const url = await serve((_, response) => {
    for (const byte of Buffer.from(text)) response.write(Buffer.from([byte]));
    response.end();
  });
  expect(await (await get(url)).text()).toBe(text);
});
