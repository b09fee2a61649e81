import type { IncomingMessage } from "node:http";
import { BodyReader, brokeOff } from "./body.ts";
import type { Incoming } from "./incoming.ts";

/** A call that came to a server of Node. */
export class NodeCall implements Incoming {
  readonly path: string;
  readonly #message: IncomingMessage;
  #text: Promise<string> | undefined;

  constructor(message: IncomingMessage) {
    const { url = "/" } = message;
    const query = url.indexOf("?");
    this.path = query === -1 ? url : url.slice(0, query);
    this.#message = message;
  }

  get method(): string {
    return this.#message.method ?? "GET";
  }

  get signal(): AbortSignal {
    const controller = new AbortController();
    this.#message.socket.once("close", () => controller.abort());
    if (this.#message.socket.destroyed) controller.abort();
    return controller.signal;
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
