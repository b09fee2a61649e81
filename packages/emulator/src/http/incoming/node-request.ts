import type { IncomingMessage, ServerResponse } from "node:http";
import type { Connection } from "../connection.ts";
import { hostNameOf, isLoopback } from "../hosts.ts";
import { BodyReader, brokeOff } from "./body-reader.ts";
import type { IncomingRequest } from "./incoming-request.ts";

/** A request that came to a server of Node. */
export class NodeRequest implements IncomingRequest {
  readonly path: string;
  readonly #message: IncomingMessage;
  readonly #response: ServerResponse;
  #signal: AbortSignal | undefined;
  #text: Promise<string> | undefined;

  constructor(message: IncomingMessage, response: ServerResponse) {
    const { url = "/" } = message;
    const query = url.indexOf("?");
    this.path = query === -1 ? url : url.slice(0, query);
    this.#message = message;
    this.#response = response;
  }

  get method(): string {
    return this.#message.method ?? "GET";
  }

  get connection(): Connection {
    return new MessageConnection(this.#message);
  }

  get signal(): AbortSignal {
    this.#signal ??= signalOf(this.#response);
    return this.#signal;
  }

  header(name: string): string | undefined {
    const value = this.#message.headers[name];
    return Array.isArray(value) ? value.join(", ") : value;
  }

  text(): Promise<string> {
    this.#text ??= read(this.#message);
    return this.#text;
  }
}

type Head = Pick<IncomingMessage, "headers" | "socket">;

/** Connection that a request to a server of Node came by. Most checks look at little of it. */
class MessageConnection implements Connection {
  readonly #message: Head;

  constructor(message: Head) {
    this.#message = message;
  }

  get authority(): string {
    return this.#message.headers.host ?? "";
  }

  get host(): string {
    return hostNameOf(this.authority);
  }

  get isLocal(): boolean {
    return isLoopback(this.#message.socket.remoteAddress ?? "");
  }
}

/** The same as plain data, for a request that is handed on. */
export function connectionOfMessage(message: Head): Connection {
  const { authority, host, isLocal } = new MessageConnection(message);
  return { authority, host, isLocal };
}

/** Listens to the response, because a connection outlives the call. */
function signalOf(response: ServerResponse): AbortSignal {
  if (response.closed) return AbortSignal.abort();
  const controller = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}

function read(message: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new BodyReader();
    const finish = () => {
      try {
        resolve(reader.text());
      } catch (error) {
        reject(error);
      }
    };
    message.on("data", (chunk) => {
      if (!reader.take(chunk)) finish();
    });
    message.on("end", finish);
    message.on("close", () => {
      if (!message.complete) reject(brokeOff());
    });
  });
}
