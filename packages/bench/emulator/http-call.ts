import { connect, type Socket } from "node:net";
import * as acquire from "./servers/acquire.js";

/** Parts of a call that can differ from `acquire`. */
export type Changes = {
  readonly [name in "verb" | "path" | "authorization" | "contentType" | "body"]?: string;
};

/** The bytes of a call of `acquire`, with other values where somebody wants them. */
export function requestBytes(changes: Changes = {}): string {
  const { verb, path, authorization, contentType, body } = { verb: "POST", ...acquire, ...changes };
  return [
    `${verb} ${path} HTTP/1.1`,
    "Host: 127.0.0.1",
    `Authorization: ${authorization}`,
    `Content-Type: ${contentType}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    "",
    body,
  ].join("\r\n");
}

/** Gets a response: its status, and all of it, head included. */
export type Answered = (status: number, answer: string) => void;

/**
 * Tells the status and the text of every response on a connection.
 *
 * It reads no more of HTTP than the servers here write, so that the load generator costs less than they do.
 */
export function onAnswer(socket: Socket, answered: Answered): void {
  let text = "";
  socket.setEncoding("latin1");
  socket.on("data", (chunk: string) => {
    text = text === "" ? chunk : text + chunk;
    for (let end = endOfAnswer(text); end !== -1; end = endOfAnswer(text)) {
      const status = Number(text.slice(9, 12));
      const answer = text.slice(0, end);
      text = text.slice(end);
      answered(status, answer);
    }
  });
}

/** Where the first response ends, or -1 as long as it does not. */
function endOfAnswer(text: string): number {
  const head = text.indexOf("\r\n\r\n");
  if (head === -1) return -1;
  const length = /\r\ncontent-length: *(\d+)/i.exec(text.slice(0, head));
  if (length !== null) {
    const end = head + 4 + Number(length[1]);
    return text.length < end ? -1 : end;
  }
  const end = text.indexOf("\r\n0\r\n\r\n", head + 2);
  return end === -1 ? -1 : end + 7;
}

/** Makes one call on a connection of its own, and resolves with the status. */
export function callOnce(port: number, request: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(request));
    socket.setNoDelay(true);
    onAnswer(socket, (status) => {
      socket.destroy();
      resolve(status);
    });
    socket.once("error", reject);
    socket.once("close", () => reject(new Error("The server has closed the connection")));
  });
}
