// What a server by hand comes to: node:http, the checks of the emulator in the least code, no state.
import { createServer } from "node:http";
import { validateRequest } from "@cloud-recording/client/validation";
import { answer, authorization, contentType, hostname, path, port } from "./acquire.js";

createServer((request, response) => {
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    const [status, body] = handle(request, Buffer.concat(chunks).toString());
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
}).listen(port, hostname);

function handle({ method, url, headers }, text) {
  if (method !== "POST" || url !== path) return [404, { message: "no Route matched" }];
  if (headers.authorization !== authorization) return [401, { message: "Unauthorized" }];
  if (headers["content-type"] !== contentType) return [400, { code: 8 }];
  const violations = validateRequest.acquireResource(JSON.parse(text));
  return violations.length > 0 ? [400, { code: 2 }] : [200, answer];
}
