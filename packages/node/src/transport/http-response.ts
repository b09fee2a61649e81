import type { IncomingMessage } from "node:http";
import type { FetchResponse } from "@cloud-recording/client";
import type { Answer } from "./exchange.ts";

/**
 * An answer that has arrived as a whole, with the properties of the platform's `Response`.
 *
 * `Headers` and streams are heavy, so they are made when they are read. The body may be read more than once.
 */
export class HttpResponse implements Response, FetchResponse {
  readonly status: number;
  readonly statusText: string;
  readonly url: string;
  readonly redirected: boolean = false;
  readonly type: ResponseType = "default";
  readonly bodyUsed: boolean = false;
  readonly #bytes: Buffer<ArrayBuffer>;
  readonly #message: IncomingMessage;
  readonly #failure: { readonly reason: unknown } | undefined;
  #headers: Headers | undefined;

  /** @param bytes the body, decoded */
  constructor({ message, failure }: Answer, bytes: Buffer<ArrayBuffer>, url: string) {
    this.#bytes = bytes;
    this.#message = message;
    this.#failure = failure;
    this.status = message.statusCode ?? 0;
    this.statusText = message.statusMessage ?? "";
    this.url = url;
  }

  get headers(): Headers {
    this.#headers ??= readHeaders(this.#message);
    return this.#headers;
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  get body(): Response["body"] {
    return this.#platformResponse().body;
  }

  /**
   * Decodes the body by the charset of its content type; as UTF-8 if that names none that is known.
   *
   * @throws the reason, if the body broke off
   */
  async text(): Promise<string> {
    this.#throwIfBrokenOff();
    return this.receivedText();
  }

  /** Decodes what has arrived of the body. */
  receivedText(): string {
    const [, charset = "utf-8"] =
      /charset="?([^\s;"]+)/i.exec(this.#message.headers["content-type"] ?? "") ?? [];
    return textDecoder(charset).decode(this.#bytes);
  }

  // As that of the platform.
  // biome-ignore lint/suspicious/noExplicitAny: declared so by `Response`
  async json(): Promise<any> {
    return JSON.parse(await this.text());
  }

  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    this.#throwIfBrokenOff();
    return new Uint8Array(this.#bytes);
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return (await this.bytes()).buffer;
  }

  async blob(): Promise<Blob> {
    return await this.#platformResponse().blob();
  }

  async formData(): Promise<FormData> {
    return await this.#platformResponse().formData();
  }

  /** Returns the same answer, because its body may be read more than once. */
  clone(): HttpResponse {
    return this;
  }

  #throwIfBrokenOff(): void {
    if (this.#failure) throw this.#failure.reason;
  }

  #platformResponse(): Response {
    this.#throwIfBrokenOff();
    const type = this.#message.headers["content-type"];
    return new Response(
      this.#bytes,
      type === undefined ? {} : { headers: { "content-type": type } },
    );
  }
}

function readHeaders({ headersDistinct }: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(headersDistinct)) {
    for (const value of values) headers.append(name, value);
  }
  if (headers.has("content-encoding")) {
    // They are about the body as it was on its way.
    headers.delete("content-encoding");
    headers.delete("content-length");
  }
  return headers;
}

const utf8 = new TextDecoder();

function textDecoder(charset: string): TextDecoder {
  if (/^utf-?8$/i.test(charset)) return utf8;
  try {
    return new TextDecoder(charset);
  } catch {
    return utf8;
  }
}
