import { isObject } from "./answer.ts";
import type { Ending } from "./time-limit.ts";

/**
 * The data of a request without the weight of the global `Request`.
 *
 * It passes for a `Request` in the middleware of openapi-fetch. Headers that it is given become its own.
 */
export class LightRequest {
  /** Where it goes. */
  readonly url: string;
  /** HTTP method, in capitals. */
  readonly method: string;
  /** The body, if it has one. */
  readonly body: string | undefined;
  /** What to do with an answer that points elsewhere. */
  readonly redirect: RequestRedirect;
  /** How it is told to end early, if it can be told without a signal. */
  readonly ending: Ending | undefined;
  #signal: AbortSignal | undefined;
  #headers: HeadersInit | undefined;

  /** A global `Request` is one, too. */
  static [Symbol.hasInstance](value: unknown): boolean {
    return isObject(value) && "method" in value;
  }

  /** Takes over a URL or another request, with other members in place of its own. */
  constructor(given: string | LightRequest, init: LightRequestInit = {}) {
    const before: Partial<LightRequest> = typeof given === "string" ? { url: given } : given;
    this.url = before.url ?? "";
    this.method = init.method ?? before.method ?? "GET";
    this.#headers = init.headers ?? (before.headers && [...before.headers]);
    this.body = init.body ?? before.body;
    this.ending = init.ending ?? (init.signal ? undefined : before.ending);
    this.#signal = this.ending ? undefined : (init.signal ?? before.signal);
    this.redirect = init.redirect ?? before.redirect ?? "follow";
  }

  /** Is aborted when the request has to end early. */
  get signal(): AbortSignal | undefined {
    this.#signal ??= this.ending?.signal;
    return this.#signal;
  }

  /** The headers, which a middleware may change. */
  get headers(): Headers {
    // The global `Headers` is heavy, too: it is made when somebody asks for it.
    const made = this.#headers instanceof Headers ? this.#headers : new Headers(this.#headers);
    this.#headers = made;
    return made;
  }

  /** The headers in the form that they have. */
  get plainHeaders(): HeadersInit {
    return this.#headers ?? {};
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
  /** HTTP method, in capitals. @default "GET" */
  readonly method?: string;
  /** Become its own. @default none */
  readonly headers?: HeadersInit;
  /** The body, as text. @default none */
  readonly body?: string | null | undefined;
  /** Ends it early. @default none */
  readonly signal?: AbortSignal | null | undefined;
  /** What to do with an answer that points elsewhere. @default "follow" */
  readonly redirect?: RequestRedirect;
  /** Ends it early without a signal. @default none */
  readonly ending?: Ending;
}

/** The global `fetch`, looked up at each call, so that one that is patched later is used. */
export function lightFetch(request: LightRequest): Promise<Response> {
  const { url, method, plainHeaders, body = null, signal = null, redirect } = request;
  return globalThis.fetch(url, { method, headers: plainHeaders, body, signal, redirect });
}
