import { Buffer } from "node:buffer";
import { once } from "node:events";
import { connect, type Socket } from "node:net";

/**
 * A connection that makes one call after the other.
 *
 * It reads no more of HTTP than the emulator writes, so that many calls take less than half of the time that they take by `node:http`.
 */
export class Connection {
  readonly #socket: Socket;
  readonly #head: string;
  #received = "";
  #answered: ((text: string) => void) | undefined;
  #failed: ((error: Error) => void) | undefined;

  private constructor(socket: Socket, headers: Readonly<Record<string, string>>) {
    this.#socket = socket;
    const lines = Object.entries({ host: "localhost", ...headers });
    this.#head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join("");
    socket.setEncoding("utf8").on("data", (chunk: string) => this.#take(chunk));
    socket.on("error", (error) => this.#failed?.(error));
    socket.on("close", () => this.#failed?.(new Error("The connection has broken off")));
  }

  static async open(url: string, headers: Readonly<Record<string, string>>): Promise<Connection> {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname).setNoDelay(true);
    await once(socket, "connect");
    return new Connection(socket, headers);
  }

  /** Returns the text of the answer. @throws if the status is not 200 */
  post(path: string, body: object): Promise<string> {
    const text = JSON.stringify(body);
    const length = `content-length: ${Buffer.byteLength(text)}\r\n`;
    return new Promise((resolve, reject) => {
      this.#answered = resolve;
      this.#failed = reject;
      this.#socket.write(`POST ${path} HTTP/1.1\r\n${this.#head}${length}\r\n${text}`);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #take(chunk: string): void {
    this.#received += chunk;
    const end = this.#received.indexOf("\r\n\r\n") + 4;
    if (end < 4) return;
    const [, length] = /\r\ncontent-length: (\d+)/i.exec(this.#received) ?? [];
    const text = this.#received.slice(end);
    if (length === undefined) this.#failed?.(new Error(`No length: ${this.#received}`));
    else if (Buffer.byteLength(text) >= Number(length)) {
      const isSuccess = this.#received.startsWith("HTTP/1.1 200 ");
      this.#received = "";
      if (isSuccess) this.#answered?.(text);
      else this.#failed?.(new Error(text));
    }
  }
}
