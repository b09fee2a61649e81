import type { Buffer } from "node:buffer";

/** An answer that has arrived as a whole. It has what the global `Response` has, made when it is asked for. */
export class LightResponse {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
  readonly url: string;
  readonly redirected = false;
  readonly type = "default";
  readonly #bytes: Buffer;

  constructor(
    bytes: Buffer,
    init: { status: number; statusText: string; headers: Headers; url: string },
  ) {
    this.#bytes = bytes;
    this.status = init.status;
    this.statusText = init.statusText;
    this.headers = init.headers;
    this.url = init.url;
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
      /charset="?([^\s;"]+)/i.exec(this.headers.get("content-type") ?? "") ?? [];
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
