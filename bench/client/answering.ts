/** A server that answers every call like `acquire`, in a process of its own. It writes its port. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import process from "node:process";

const body = JSON.stringify({ Code: 200, Body: { resourceId: "r".repeat(256) } });
const server = createServer((request, response) => {
  request.resume().on("end", () => {
    response.writeHead(200, { "content-type": "application/json" }).end(body);
  });
});
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(String((server.address() as AddressInfo).port));
});
