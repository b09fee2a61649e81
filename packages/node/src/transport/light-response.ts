import type { Buffer } from "node:buffer";
import type { IncomingMessage } from "node:http";

/** An answer that has arrived as a whole. It has what the global `Response` has, made when it is asked for. */
export class LightResponse {
  readonly status: number;
  readonly statusText: string;
  readonly url: string;
  readonly redirected = false;
  readonly type = "default";
  readonly #bytes: Buffer;
  readonly #message: IncomingMessage;
  readonly #decoded: boolean;
  #headers: Headers | undefined;

  /** @param decoded whether the bytes were decoded, so that the headers must not tell of the encoding any more */
  constructor(bytes: Buffer, message: IncomingMessage, url: string, decoded: boolean) {
    this.#bytes = bytes;
    this.#message = message;
    this.#decoded = decoded;
    this.status = message.statusCode ?? 0;
    this.statusText = message.statusMessage ?? "";
    this.url = url;
  }

  /** The headers. */
  get headers(): Headers {
    this.#headers ??= this.#readHeaders();
    return this.#headers;
  }

  /** Whether the status is a success. */
  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  /** The body, as a stream. */
  get body(): ReadableStream<Uint8Array> | null {
    return new Response(new Uint8Array(this.#bytes)).body;
  }

  /** The body, decoded by the charset of its content type; UTF-8 if it names none that is known. */
  async text(): Promise<string> {
    const [, charset = "utf-8"] =
      /charset="?([^\s;"]+)/i.exec(this.#message.headers["content-type"] ?? "") ?? [];
    return decoderOf(charset).decode(this.#bytes);
  }

  /** The body, parsed as JSON. */
  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  /** The body, as bytes. */
  async arrayBuffer(): Promise<ArrayBuffer> {
    return new Uint8Array(this.#bytes).buffer;
  }

  /** The body, as a blob. */
  async blob(): Promise<Blob> {
    return new Blob([new Uint8Array(this.#bytes)]);
  }

  /** The same answer; its body can be read as often as wanted. */
  clone(): LightResponse {
    return this;
  }

  #readHeaders(): Headers {
    const headers = new Headers();
    for (const [name, values = []] of Object.entries(this.#message.headersDistinct)) {
      for (const value of values) headers.append(name, value);
    }
    if (this.#decoded) {
      headers.delete("content-encoding");
      headers.delete("content-length");
    }
    return headers;
  }
}

const utf8 = new TextDecoder();

function decoderOf(charset: string): TextDecoder {
  if (/^utf-?8$/i.test(charset)) return utf8;
  try {
    return new TextDecoder(charset);
  } catch {
    return utf8;
  }
}
