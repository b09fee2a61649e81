/** A server that answers `acquire`, in a process of its own: `node server.js <port>`. It refuses every other request. */
import { createServer } from "node:http";
import process from "node:process";
import { isDeepStrictEqual } from "node:util";
import * as call from "./call.js";

const expected = JSON.stringify(call.body);

createServer((request, response) => {
  let text = "";
  request.setEncoding("utf8");
  request.on("data", (chunk) => {
    text += chunk;
  });
  request.on("end", () => {
    const good =
      request.method === "POST" &&
      request.url === call.path &&
      request.headers.authorization === call.authorization &&
      request.headers["content-type"] === call.contentType &&
      (text === expected || isDeepStrictEqual(JSON.parse(text), call.body));
    if (good) response.writeHead(200, call.answerHeaders).end(call.answer);
    else response.writeHead(400).end();
  });
}).listen(Number(process.argv[2]), "127.0.0.1", () => process.stdout.write("listening\n"));

// Its parent has gone.
process.stdin.resume().on("end", () => process.exit());
