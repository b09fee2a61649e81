import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import process from "node:process";
import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate } from "node:zlib";
import type { Environment } from "@cloud-recording/client";
import type { LightRequest } from "./light-request.ts";
import { LightResponse } from "./light-response.ts";
import { proxyFor, TunnelAgent } from "./proxy.ts";

/** No answer of the service is nearly as long, in bytes. */
const longestBody = 8 * 1024 * 1024;

const decoders: { readonly [encoding: string]: ((bytes: Buffer) => Promise<Buffer>) | undefined } =
  {
    gzip: promisify(gunzip),
    "x-gzip": promisify(gunzip),
    deflate: promisify(inflate),
    br: promisify(brotliDecompress),
  };

const keepAlive = { keepAlive: true, scheduling: "lifo", maxSockets: 64 } as const;

/**
 * Makes a function with the shape of `fetch` over node:http and node:https: connections are kept and reused per host,
 * the proxy of the environment is used for HTTPS, redirects are not followed, and a signal ends a request at once.
 *
 * @param environment `process.env`, or a stand-in
 */
export function createHttpFetch(
  environment: Environment = process.env,
): (request: Request) => Promise<Response> {
  const plain = new http.Agent(keepAlive);
  const agents = new Map<string, https.Agent>();
  const agentFor = ({ protocol, hostname }: URL): http.Agent => {
    if (protocol === "http:") return plain;
    const proxy = proxyFor(hostname, environment);
    const key = proxy?.href ?? "";
    const agent =
      agents.get(key) ?? (proxy ? new TunnelAgent(proxy, keepAlive) : new https.Agent(keepAlive));
    agents.set(key, agent);
    return agent;
  };
  return async (given) => {
    const request: LightRequest = given as never;
    const body = typeof request.body === "string" ? request.body : await request.text();
    const url = new URL(request.url);
    const incoming = await exchange(url, agentFor(url), request, body);
    return (await toResponse(url, incoming.message, incoming.bytes)) as never;
  };
}

function exchange(
  url: URL,
  agent: http.Agent,
  { method, headers, signal }: LightRequest,
  body: string,
): Promise<{ message: IncomingMessage; bytes: Buffer }> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const module = url.protocol === "http:" ? http : https;
    const all: http.OutgoingHttpHeaders = Object.fromEntries(headers);
    all["accept-encoding"] ??= "gzip, deflate, br";
    if (body !== "") all["content-length"] = Buffer.byteLength(body);
    const { hostname, port, pathname, search } = url;
    const host = hostname.replace(/^\[|\]$/g, "");
    const path = pathname + search;
    const outgoing = module.request({ host, port, path, method, headers: all, agent });
    const end = (settle: () => void) => {
      signal?.removeEventListener("abort", abort);
      settle();
    };
    const fail = (error: Error) => end(() => reject(error));
    const abort = () => {
      outgoing.destroy();
      fail(signal?.reason);
    };
    signal?.addEventListener("abort", abort, { once: true });
    outgoing.once("error", fail);
    outgoing.once("response", (message) => {
      const chunks: Buffer[] = [];
      let length = 0;
      message.on("data", (chunk: Buffer) => {
        chunks.push(chunk);
        length += chunk.length;
        if (length > longestBody) message.destroy(new Error("The answer is too long"));
      });
      message.once("error", fail);
      message.once("close", () => {
        if (!message.complete) return fail(new Error("The connection closed within the answer"));
        end(() => resolve({ message, bytes: Buffer.concat(chunks, length) }));
      });
    });
    outgoing.end(body);
  });
}

async function toResponse(url: URL, message: IncomingMessage, raw: Buffer): Promise<LightResponse> {
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(message.headersDistinct)) {
    for (const value of values) headers.append(name, value);
  }
  let bytes = raw;
  const encodings = (headers.get("content-encoding") ?? "").toLowerCase().split(",");
  for (const encoding of encodings.map((name) => name.trim()).reverse()) {
    const decode = decoders[encoding];
    if (decode && bytes.length > 0) bytes = await decode(bytes);
  }
  if (bytes !== raw) {
    headers.delete("content-encoding");
    headers.delete("content-length");
  }
  return new LightResponse(bytes, {
    status: message.statusCode ?? 0,
    statusText: message.statusMessage ?? "",
    headers,
    url: url.href,
  });
}
