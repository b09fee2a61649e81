// Stands in for the types of the same names in `@cloud-recording/client`.

/** The part of `RequestInit` that the client sends. */
export interface FetchInit {
  readonly method: string;
  readonly headers: { readonly [name: string]: string };
  readonly body: string | null;
  readonly redirect: "manual";
  readonly signal: AbortSignal;
  readonly cancellation?: Cancellation | undefined;
}

/** Ends a call: set `onCancel`, or read `signal`. */
export class Cancellation {
  onCancel?: ((reason: unknown) => void) | undefined;
  #controller: AbortController | undefined;
  #cancelled: { readonly reason: unknown } | undefined;

  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.#cancelled) this.#controller.abort(this.#cancelled.reason);
    return this.#controller.signal;
  }

  get cancelled(): boolean {
    return this.#cancelled !== undefined;
  }

  cancel(reason: unknown): void {
    this.#cancelled = { reason };
    this.onCancel?.(reason);
    this.#controller?.abort(reason);
  }
}

/** The error of a transport that could not send a request or read its response. */
export class TransportError extends Error {
  static {
    TransportError.prototype.name = "TransportError";
  }
}

/** The part of `Response` that the client reads. */
export interface FetchResponse {
  readonly status: number;
  readonly headers: Headers;
  text(): Promise<string>;
}

/** The shape of `fetch` that the client calls. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;
