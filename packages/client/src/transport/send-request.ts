import type { RawAnswer } from "../errors/answer-error.ts";
import { isText } from "../json.ts";
import type { Cancellation } from "../time/time-limit.ts";
import type { Destination } from "./destination.ts";
import type { FetchInit, FetchResponse } from "./fetch.ts";
import { readBody } from "./read-body.ts";

/** One request, with a path template and its values. */
export interface Request {
  readonly verb: "GET" | "POST";
  readonly path: string;
  readonly values: { readonly [name: string]: string };
  readonly body: string | undefined;
  /** True if a response that breaks off is of use as far as it has arrived. */
  readonly keepsPart: boolean;
}

/** Makes the signal when it is first read, and stands in the object itself, so that a wrapper that spreads it has it. */
const signal = {
  enumerable: true,
  get(this: { readonly cancellation: Cancellation }) {
    return this.cancellation.signal;
  },
};

/** Sends a request and reads the response to its end. */
export async function sendRequest(
  { baseUrl, headers, fetch }: Destination,
  { verb, path, values, body, keepsPart }: Request,
  cancellation: Cancellation,
): Promise<RawAnswer> {
  const url =
    baseUrl + path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(values[name] ?? ""));
  const init: Omit<FetchInit, "signal"> = {
    method: verb,
    // A wrapper may change them.
    headers: { ...headers },
    body: body ?? null,
    redirect: "manual",
    cancellation,
  };
  const response = await fetch(url, Object.defineProperty(init, "signal", signal) as FetchInit);
  const isUnread = response?.status >= 0 && "text" in response && !response.bodyUsed;
  const text = isUnread && (await readBody(response, keepsPart));
  if (isText(text)) return new ReceivedAnswer(response, text);
  throw new TypeError(`fetch must return an unread Response, got ${response}`);
}

/** An answer whose headers are read only if there is something wrong. */
class ReceivedAnswer implements RawAnswer {
  readonly status: number;
  readonly body: string;
  readonly #response: FetchResponse;

  constructor(response: FetchResponse, body: string) {
    this.status = response.status;
    this.body = body;
    this.#response = response;
  }

  get headers(): Headers {
    // Some responses have plain headers.
    return new Headers(this.#response.headers ?? {});
  }
}
