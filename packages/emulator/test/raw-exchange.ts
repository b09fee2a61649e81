import { connect } from "node:net";

/** Sends bytes that no HTTP client would send, and returns all that comes back until the connection ends. */
export function sendRaw(port: number, text: string, host = "127.0.0.1"): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, host, () => socket.write(text));
    let answer = "";
    socket.setEncoding("utf8");
    socket.on("data", (chunk) => {
      answer += chunk;
    });
    socket.on("end", () => resolve(answer)).on("error", reject);
  });
}

/** Status line of a request that is written by hand; the connection is closed afterwards. */
export async function statusOf(
  port: number,
  requestLine: string,
  headers: Readonly<Record<string, string>> = {},
  body = "",
): Promise<number> {
  const lines = Object.entries({
    host: `127.0.0.1:${port}`,
    ...headers,
    connection: "close",
    ...(body && { "content-length": String(body.length) }),
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  const answer = await sendRaw(port, `${requestLine}\r\n${lines.join("")}\r\n${body}`);
  return Number(answer.split(" ", 2)[1]);
}
