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

  get signal(): AbortSignal {
    const controller = new AbortController();
    this.onCancel = (reason) => controller.abort(reason);
    return controller.signal;
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
