import { type Incoming, neverAborted } from "./incoming.ts";

/** What `fetch` gets for a call whose body, if there is one, is a text. */
export interface LightInit extends RequestInit {
  readonly body?: string | null;
}

/** Whether a call can be answered without the weight of a `Request`. */
export function isLight(init?: RequestInit): init is LightInit | undefined {
  const { method = "GET", body = null } = init ?? {};
  return method === "POST" ? body === null || typeof body === "string" : method === "GET" && !body;
}

/** A call that came as a URL and a text. */
export class LightCall implements Incoming {
  readonly method: string;
  readonly path: string;
  readonly signal: AbortSignal;
  readonly #headers: Headers;
  readonly #text: string;

  /** @throws {TypeError} if it is no URL, or a header is none */
  constructor(url: string | URL, init: LightInit = {}) {
    this.method = init.method ?? "GET";
    this.path = new URL(url).pathname;
    this.signal = init.signal ?? neverAborted;
    this.#headers = new Headers(init.headers);
    this.#text = init.body ?? "";
  }

  header(name: string): string | undefined {
    return this.#headers.get(name) ?? undefined;
  }

  async text(): Promise<string> {
    return this.#text;
  }
}
