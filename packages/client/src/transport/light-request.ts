import { isObject } from "./answer.ts";

/**
 * What openapi-fetch makes for each call: the data of a request without the weight of the global `Request`.
 *
 * It passes for a `Request` in the middleware of openapi-fetch, and is the second argument that `fetch` takes.
 * The headers that it is given become its own.
 */
export class LightRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | undefined;
  readonly signal: AbortSignal | undefined;
  readonly redirect: RequestRedirect;

  /** A global `Request` is one, too. */
  static [Symbol.hasInstance](value: unknown): boolean {
    return isObject(value) && "method" in value;
  }

  constructor(given: string | LightRequest, init: LightRequestInit = {}) {
    const before: Partial<LightRequest> = typeof given === "string" ? { url: given } : given;
    const headers = init.headers ?? before.headers;
    this.url = before.url ?? "";
    this.method = init.method ?? before.method ?? "GET";
    this.headers =
      headers instanceof Headers && headers !== before.headers ? headers : new Headers(headers);
    this.body = init.body ?? before.body;
    this.signal = init.signal ?? before.signal;
    this.redirect = init.redirect ?? before.redirect ?? "follow";
  }

  /** The body, as text. */
  async text(): Promise<string> {
    return this.body ?? "";
  }

  /** The body, parsed. */
  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  /** The same request, once more. */
  clone(): LightRequest {
    return new LightRequest(this);
  }
}

/** The global `fetch`, looked up at each call, so that one that is patched later is used. */
export function lightFetch(request: LightRequest): Promise<Response> {
  return globalThis.fetch(request.url, request as RequestInit);
}

/** What a {@linkcode LightRequest} takes over. */
export interface LightRequestInit {
  readonly method?: string;
  readonly headers?: HeadersInit;
  readonly body?: string | null | undefined;
  readonly signal?: AbortSignal | null | undefined;
  readonly redirect?: RequestRedirect;
}
