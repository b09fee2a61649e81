import { type Connection, connectionOf } from "../connection.ts";
import { BodyReader, bodyLimit, brokeOff } from "./body-reader.ts";
import { type IncomingRequest, neverAborted } from "./incoming-request.ts";

/** A request that came as a `Request`. */
export class FetchRequest implements IncomingRequest {
  readonly #request: Request;
  readonly path: string;
  #text: Promise<string> | undefined;

  constructor(request: Request) {
    this.#request = request;
    this.path = new URL(request.url).pathname;
  }

  get method(): string {
    return this.#request.method;
  }

  get connection(): Connection | undefined {
    return connectionOf(this.#request);
  }

  get signal(): AbortSignal {
    return this.#request.signal ?? neverAborted;
  }

  header(name: string): string | undefined {
    return this.#request.headers.get(name) ?? undefined;
  }

  text(): Promise<string> {
    this.#text ??= read(this.#request);
    return this.#text;
  }
}

/** Counts a body unless it states a small length, because a server holds it to that. */
async function read(request: Request): Promise<string> {
  const length = Number(request.headers.get("content-length") ?? Number.POSITIVE_INFINITY);
  // The stream is looked at only if it is needed, because making it costs a lot.
  const stream = length > bodyLimit ? request.body : null;
  const reader = new BodyReader();
  try {
    if (stream === null) reader.take(new Uint8Array(await request.arrayBuffer()));
    else for await (const chunk of stream) if (!reader.take(chunk)) break;
  } catch {
    throw brokeOff();
  }
  return reader.text();
}
