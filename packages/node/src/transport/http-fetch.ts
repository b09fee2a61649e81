import type { Environment } from "@cloud-recording/client";
import { acceptedEncodings, decode } from "./content-encoding.ts";
import { type Answer, exchange } from "./exchange.ts";
import { HttpResponse } from "./http-response.ts";
import { plainRequest } from "./plain-request.ts";
import { proxyFor } from "./proxy/proxy-for.ts";
import { directRoute, type Route } from "./route.ts";

/**
 * Makes a `fetch` over node:http and node:https, which costs a call a third of the platform's.
 *
 * Connections are kept and reused, responses are decoded, an abort closes the connection at once, and the proxy of the
 * environment is used. It takes what the client sends: a URL, the method `GET` or `POST`, a text as body, and
 * `redirect: "manual"`. Any other request is passed on to the platform's `fetch`.
 *
 * @param environment variables that name a proxy, such as `HTTPS_PROXY`. @default process.env
 *
 * @example
 * ```ts
 * import { CloudRecording, createHttpFetch } from "@cloud-recording/node";
 *
 * const cloud = new CloudRecording({
 *   fetch: createHttpFetch({ HTTPS_PROXY: "http://proxy.example:3128" }),
 * });
 * ```
 */
export function createHttpFetch(environment: Environment = process.env): typeof globalThis.fetch {
  const routes = new Map<string, Route | Promise<Route>>();
  const findRoute = (url: URL) => {
    const known = routes.get(url.origin);
    if (known !== undefined) return known;
    const proxy = proxyFor(url, environment);
    const found =
      proxy === undefined
        ? directRoute(url)
        : import("./proxy/proxy-route.ts").then(({ proxyRoute }) => proxyRoute(url, proxy));
    routes.set(url.origin, found);
    return found;
  };
  return async (input, init) => {
    const request = plainRequest(input, init);
    if (request === undefined) return await globalThis.fetch(input, init);
    request.headers["accept-encoding"] ??= acceptedEncodings;
    if (request.method === "POST") {
      request.headers["content-length"] = Buffer.byteLength(request.body);
    }
    const answer = await exchange(request, findRoute);
    return new HttpResponse(answer, await decodeBody(answer), request.url.href);
  };
}

async function decodeBody({ message, bytes, failure }: Answer): Promise<Buffer<ArrayBuffer>> {
  const encodings = message.headers["content-encoding"];
  if (!encodings || bytes.length === 0) return bytes;
  // The part of a body that has arrived may be too short to be decoded.
  return failure
    ? await decode(bytes, encodings).catch(() => Buffer.alloc(0))
    : await decode(bytes, encodings);
}
