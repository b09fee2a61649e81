/** One exchange as it went by. It may hold secrets and is never written anywhere. */
export interface Exchange {
  /** Beginning, in milliseconds since the epoch. */
  readonly time: number;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: Headers;
    readonly body: string;
  };
  readonly response: { readonly status: number; readonly headers: Headers; readonly body: string };
  /** The operation that is meant, if the URL does not tell. */
  operation?: string;
  /** Rules that the request breaks on purpose. */
  violates?: readonly string[];
}

/** Where requests go: an emulator, or the service. */
export type Upstream = (request: Request) => Promise<Response>;

/** A `fetch` in the middle that keeps what goes by, in memory only. */
export interface Tap {
  readonly fetch: Upstream;
  readonly exchanges: Exchange[];
}

/** Puts a tap before an upstream. */
export function tap(upstream: Upstream, now: () => number): Tap {
  const exchanges: Exchange[] = [];
  return {
    exchanges,
    async fetch(request) {
      const { method, url, headers } = request;
      const body = await request.text();
      const init = { method, headers, ...(body !== "" && { body }) };
      const response = await upstream(new Request(url, init));
      const answer = { status: response.status, headers: response.headers };
      const text = await response.text();
      exchanges.push({
        time: now(),
        request: { method, url, headers, body },
        response: { ...answer, body: text },
      });
      const bodiless = [204, 205, 304].includes(answer.status);
      return new Response(bodiless ? null : text, answer);
    },
  };
}
