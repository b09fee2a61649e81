/**
 * What openapi-fetch makes for each call: the data of a request without the weight of the global `Request`.
 * It passes for a `Request` in the middleware of openapi-fetch.
 */
export class LightRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | undefined;
  readonly signal: AbortSignal | undefined;

  /** A global `Request` is one, too. */
  static [Symbol.hasInstance](value: unknown): boolean {
    const isMadeBy = (prototype: object) =>
      Object.prototype.isPrototypeOf.call(prototype, value as object);
    return isMadeBy(LightRequest.prototype) || isMadeBy(globalThis.Request.prototype);
  }

  constructor(url: string | LightRequest, init: LightRequestInit = {}) {
    const given = typeof url === "string" ? { url } : url;
    const { method = "GET", headers, body, signal } = { ...given, ...init };
    this.url = given.url;
    this.method = method;
    this.headers = new Headers(headers);
    this.body = body ?? undefined;
    this.signal = signal ?? undefined;
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

/** What a {@linkcode LightRequest} takes over. */
export interface LightRequestInit {
  readonly method?: string;
  readonly headers?: HeadersInit;
  readonly body?: string | null | undefined;
  readonly signal?: AbortSignal | null | undefined;
}
