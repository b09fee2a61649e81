import { Buffer } from "node:buffer";
import type { WildRequest } from "./wild-request.ts";

/** A request as it goes over the wire. */
export function rawRequest(
  { method, path, headers, body }: WildRequest,
  { isChunked = false, isLast = false }: { isChunked?: boolean; isLast?: boolean } = {},
): Buffer {
  const length = body?.length ?? 0;
  const framing = isChunked ? "transfer-encoding: chunked" : `content-length: ${length}`;
  const lines = [
    `${method} ${path === "" ? "/" : path} HTTP/1.1`,
    "host: localhost",
    ...headers.map(([name, value]) => `${name}: ${value}`),
    framing,
    ...(isLast ? ["connection: close"] : []),
  ];
  const head = Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1");
  return Buffer.concat(
    [head, isChunked ? chunked(body ?? new Uint8Array()) : (body ?? [])].map(Buffer.from),
  );
}

function chunked(body: Uint8Array): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; at += 60_000) {
    const part = body.subarray(at, at + 60_000);
    parts.push(
      Buffer.from(`${part.length.toString(16)}\r\n`),
      Buffer.from(part),
      Buffer.from("\r\n"),
    );
  }
  return Buffer.concat([...parts, Buffer.from("0\r\n\r\n")]);
}
