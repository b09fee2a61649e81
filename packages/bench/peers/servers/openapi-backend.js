// openapi-backend on node:http: it routes and checks by the description, with its own Ajv.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { OpenAPIBackend } from "openapi-backend";
import {
  answer,
  authorization,
  contentType,
  hostname,
  port,
} from "../../emulator/servers/acquire.js";

const definition = JSON.parse(
  await readFile(new URL(import.meta.resolve("@cloud-recording/openapi/openapi.json")), "utf8"),
);
// It checks a body only if its media type is written without a parameter.
const { content } = definition.paths["/v1/apps/{appid}/cloud_recording/acquire"].post.requestBody;
content["application/json"] = content[contentType];

// It knows OpenAPI 3.0 only by its own check of descriptions, which `quick` leaves out.
const api = new OpenAPIBackend({ definition, quick: true, ajvOpts: { strict: false } });
api.register({
  acquireResource: ({ request }) =>
    request.headers["content-type"] === contentType ? [200, answer] : [400, { code: 8 }],
  validationFail: () => [400, { code: 2 }],
  unauthorizedHandler: () => [401, { message: "Unauthorized" }],
  notFound: () => [404, { message: "no Route matched" }],
});
api.registerSecurityHandler(
  "CustomerCredentials",
  ({ request }) => request.headers.authorization === authorization,
);
await api.init();

createServer((request, response) => {
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", async () => {
    const { method, url, headers } = request;
    const body = Buffer.concat(chunks).toString();
    const [status, answered] = await api.handleRequest({ method, path: url, headers, body });
    response
      .writeHead(status, { "content-type": "application/json" })
      .end(JSON.stringify(answered));
  });
}).listen(port, hostname);
