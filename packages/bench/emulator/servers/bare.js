// The floor: it reads the body to its end, looks at nothing, and always answers the same.
import { createServer } from "node:http";
import { answer, hostname, port } from "./acquire.js";

const text = JSON.stringify(answer);

createServer((request, response) => {
  request.on("data", () => {});
  request.on("end", () => {
    response.writeHead(200, { "content-type": "application/json" }).end(text);
  });
}).listen(port, hostname);
