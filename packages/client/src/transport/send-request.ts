import type { RawAnswer } from "../errors/answer-error.ts";
import { isText } from "../json.ts";
import type { Destination } from "./destination.ts";
import type { FetchResponse } from "./fetch.ts";
import { readBody } from "./read-body.ts";

/** One request. */
export interface Request {
  readonly verb: "GET" | "POST";
  /** Path, with the names of values in braces. */
  readonly path: string;
  readonly values: { readonly [name: string]: string } | undefined;
  readonly body: string | undefined;
  /** True if a response that breaks off is of use as far as it has arrived. */
  readonly keepsPart: boolean;
}

/** Sends a request and reads the response to its end. */
export async function sendRequest(
  { baseUrl, headers, fetch }: Destination,
  { verb, path, values, body, keepsPart }: Request,
  signal: AbortSignal,
): Promise<RawAnswer> {
  const filled = values
    ? path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(values[name] ?? ""))
    : path;
  const response = await fetch(baseUrl + filled, {
    method: verb,
    // A wrapper may change them.
    headers: { ...headers },
    body: body ?? null,
    redirect: "manual",
    signal,
  });
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
