import { isObject } from "../json.ts";

/** The part of `RequestInit` that the client sends. */
export interface FetchInit {
  /** HTTP method, in capitals. */
  readonly method: string;
  /** Request headers. */
  readonly headers: { readonly [name: string]: string };
  /** Request body, as JSON text; null if there is none. */
  readonly body: string | null;
  /** A redirect is not followed: it would carry the credentials elsewhere. */
  readonly redirect: "manual";
  /** Aborted when the call must end. */
  readonly signal: AbortSignal;
}

/** The part of `Response` that the client reads. */
export interface FetchResponse {
  /** HTTP status. */
  readonly status: number;
  /** Response headers. */
  readonly headers: Headers;
  /** The body as a stream, so that one that is too long, or breaks off, is read in part. */
  readonly body?: ReadableStream<Uint8Array> | null | undefined;
  /** True if the body was read before. */
  readonly bodyUsed?: boolean | undefined;
  /** Reads the body. */
  text(): Promise<string>;
  /**
   * Returns what has arrived of a body that broke off: it may hold the `sid` of a recording.
   *
   * @default nothing is known of it
   */
  readonly receivedText?: (() => string) | undefined;
}

/** Sends a request: the global `fetch`, one with its shape, or a wrapper around one. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;

/**
 * The error of a transport that could not send a request or read its response.
 * Any other error of a `fetch` that is not known as one of the network counts as a mistake of its own code: it is passed
 * on as it is, and the call is not retried.
 */
export class TransportError extends Error {
  static {
    TransportError.prototype.name = "TransportError";
  }
}

/** True if an error of `fetch` comes from the network, false if somebody's code has thrown it. */
export function isNetworkFailure(error: unknown, depth = 0): boolean {
  // Not by its class: where tests run in a realm of their own, the platform throws errors of another one.
  if (!isObject(error) || depth > 4) return false;
  const { name, message, code, cause, errors } = error;
  if (error instanceof TransportError || names.test(name as string)) return true;
  if (messages.test(message as string) || codes.test(code as string)) return true;
  // Errors of a network are often wrapped, such as "fetch failed" around ECONNREFUSED.
  return [cause, errors].flat().some((failure) => isNetworkFailure(failure, depth + 1));
}

/** Names of errors that the platforms use for the network. */
const names =
  /^((Abort|Timeout|Network|Fetch)Error|Connection(Refused|Reset|Aborted)|TimedOut|BrokenPipe|UnexpectedEof)$/;

/** Codes of Node, undici and Bun. Those of other systems, such as a full disk, are not among them. */
const codes =
  /^(E(AI_|CONN|HOST|NET|TIMEDOUT|NOTFOUND|ADDR|PIPE|PROTO|SOCKET)|UND_ERR_(?!INVALID)|ERR_(TLS|SSL|HTTP2|SOCKET|STREAM_PREMATURE)|HPE_|CERT_|(DEPTH_ZERO_)?SELF_SIGNED|UNABLE_TO_|Connection(Refused|Closed)$|FailedToOpenSocket)/;

/** Texts of platforms that give no code. */
const messages =
  /^(fetch failed|failed to fetch|load failed|terminated$|socket hang up|network (error|request failed|connection lost)|a network error|the (internet|network|socket) connection|error sending request|error reading a body|unable to connect\. is)/i;
