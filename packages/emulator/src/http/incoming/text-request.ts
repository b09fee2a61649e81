import { type IncomingRequest, neverAborted } from "./incoming-request.ts";

/** The second parameter of `fetch`, with a text as body if there is one. */
export type TextInit = RequestInit & {
  readonly body?: string | null | undefined;
};

/** True if a request can be answered without the weight of a `Request`. */
export function isText(init?: RequestInit): init is TextInit | undefined {
  const { method = "GET", body = null } = init ?? {};
  return method === "POST" ? body === null || typeof body === "string" : method === "GET" && !body;
}

/** A request that came as a URL and a text. */
export class TextRequest implements IncomingRequest {
  readonly method: string;
  readonly path: string;
  readonly connection: undefined;
  readonly #init: TextInit;
  readonly #headers: Headers;

  /** @throws {TypeError} if it is no URL, or a header is none */
  constructor(url: string | URL, init: TextInit = {}) {
    this.method = init.method ?? "GET";
    this.path = new URL(url).pathname;
    this.#init = init;
    this.#headers = new Headers(init.headers);
  }

  get signal(): AbortSignal {
    return this.#init.signal ?? neverAborted;
  }

  header(name: string): string | undefined {
    return this.#headers.get(name) ?? undefined;
  }

  async text(): Promise<string> {
    return this.#init.body ?? "";
  }
}
