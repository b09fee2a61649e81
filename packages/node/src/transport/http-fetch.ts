import type http from "node:http";
import type { IncomingMessage } from "node:http";
import { promisify } from "node:util";
import type { Environment, Fetch, FetchInit } from "@cloud-recording/client";
import { LightResponse } from "./light-response.ts";
import { proxyFor } from "./proxy.ts";

/** No answer of the service is nearly as long, in bytes. */
const longestBody = 8 * 1024 * 1024;

type Decode = (bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>;
type Callback = (error: Error | null, bytes: Buffer) => void;
type Decoder = (bytes: Buffer, options: object, callback: Callback) => void;

/** The functions of node:zlib, by encoding. */
const decoders: { readonly [encoding: string]: "gunzip" | "inflate" | "brotliDecompress" } = {
  gzip: "gunzip",
  "x-gzip": "gunzip",
  deflate: "inflate",
  br: "brotliDecompress",
};

// Modules of Node are loaded when they are needed. An import would also read every name of node:http, and some of them
// load the global fetch, which takes longer than all the rest.
const load = process.getBuiltinModule;

const keepAlive = { keepAlive: true, scheduling: "lifo", maxSockets: 64 } as const;

/**
 * Makes a function with the shape of `fetch` over node:http and node:https: connections are kept and reused per host,
 * the proxy of the environment is used for HTTPS, redirects are not followed, and a signal ends a request at once.
 *
 * @param environment `process.env`, or a stand-in
 */
export function createHttpFetch(environment: Environment = process.env): Fetch {
  const agents = new Map<string, http.Agent>();
  const keep = (key: string, made: http.Agent): http.Agent => {
    const agent = agents.get(key) ?? made;
    agents.set(key, agent);
    return agent;
  };
  const agentFor = ({ protocol, hostname }: URL): http.Agent | Promise<http.Agent> => {
    const proxy = protocol === "http:" ? undefined : proxyFor(hostname, environment);
    const key = proxy?.href ?? protocol;
    const known = agents.get(key);
    if (known !== undefined) return known;
    if (proxy === undefined) return keep(key, new (moduleFor(protocol).Agent)(keepAlive));
    return import("./tunnel-agent.ts").then(({ TunnelAgent }) =>
      keep(key, new TunnelAgent(proxy, keepAlive)),
    );
  };
  return async (address, request) => {
    const text = request.body ?? "";
    const url = new URL(address);
    const found = agentFor(url);
    const agent = found instanceof Promise ? await unlessEnded(found, request.cancellation) : found;
    const { message, bytes } = await exchange(url, agent, request, text);
    const encodings = encodingsOf(message);
    const decoded = encodings.length === 0 ? bytes : await decode(bytes, encodings);
    return new LightResponse(decoded, message, url.href, encodings.length > 0);
  };
}

/** Waits for something before anything is sent. Whoever is told to end meanwhile does. */
async function unlessEnded<Value>(
  promise: Promise<Value>,
  ending: FetchInit["cancellation"],
): Promise<Value> {
  if (ending === undefined) return await promise;
  const ended = new Promise<never>((_, reject) => {
    ending.onCancel = reject;
  });
  return await Promise.race([promise, ended]);
}

function moduleFor(protocol: string): Pick<typeof http, "Agent" | "request"> {
  return protocol === "http:" ? load("node:http") : load("node:https");
}

function exchange(
  url: URL,
  agent: http.Agent,
  request: FetchInit,
  body: string,
): Promise<{ message: IncomingMessage; bytes: Buffer }> {
  return new Promise((resolve, reject) => {
    const { method, headers, cancellation: ending } = request;
    const signal = ending ? undefined : request.signal;
    signal?.throwIfAborted();
    const all = copyOf(headers);
    all["accept-encoding"] ??= "gzip, deflate, br";
    if (body !== "") all["content-length"] = Buffer.byteLength(body);
    const { hostname, port, pathname, search } = url;
    const host = hostname.replace(/^\[|\]$/g, "");
    const path = pathname + search;
    const outgoing = moduleFor(url.protocol).request({
      host,
      port,
      path,
      method,
      headers: all,
      agent,
    });
    const end = (settle: () => void) => {
      if (ending) ending.onCancel = undefined;
      signal?.removeEventListener("abort", abort);
      settle();
    };
    const fail = (error: Error) => end(() => reject(error));
    const stop = (reason: unknown) => {
      outgoing.destroy();
      end(() => reject(reason));
    };
    const abort = () => stop(signal?.reason);
    // A signal is heavy; whoever can do without one is told in another way.
    if (ending) ending.onCancel = stop;
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

function copyOf(headers: FetchInit["headers"]): http.OutgoingHttpHeaders {
  const copy: http.OutgoingHttpHeaders = {};
  for (const [name, value] of Object.entries(headers)) copy[name.toLowerCase()] = value;
  return copy;
}

/** How an answer was encoded, the last step first. */
function encodingsOf({ headers }: IncomingMessage): Decode[] {
  const { "content-encoding": encodings } = headers;
  if (encodings === undefined) return [];
  const names = encodings.toLowerCase().split(",").reverse();
  const known = names.map((name) => decoders[name.trim()]).filter((name) => name !== undefined);
  return known.map((name) => promisify<Buffer, object, Buffer>(load("node:zlib")[name] as Decoder));
}

async function decode(encoded: Buffer, decoders: readonly Decode[]): Promise<Buffer> {
  let bytes = encoded;
  for (const decode of decoders) {
    if (bytes.length > 0) bytes = await decode(bytes, { maxOutputLength: longestBody });
  }
  return bytes;
}
