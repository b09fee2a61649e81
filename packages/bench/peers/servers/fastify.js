// Fastify with its own Ajv, which compiles the schema of the description at start.
import { readFile } from "node:fs/promises";
import Fastify from "fastify";
import {
  answer,
  authorization,
  contentType,
  hostname,
  port,
} from "../../emulator/servers/acquire.js";

const description = JSON.parse(
  await readFile(new URL(import.meta.resolve("@cloud-recording/openapi/openapi.json")), "utf8"),
);
// The keywords that start with x- are for readers and generators.
const app = Fastify({ ajv: { customOptions: { strict: false, coerceTypes: false } } });
app.addSchema({ $id: "description", components: description.components });

app.post(
  "/v1/apps/:appid/cloud_recording/acquire",
  {
    schema: {
      body: { $ref: "description#/components/schemas/AcquireRequest" },
      response: {
        200: {
          type: "object",
          properties: {
            Code: { type: "integer" },
            Body: { type: "object", properties: { resourceId: { type: "string" } } },
          },
        },
      },
    },
    onRequest: async (request, reply) => {
      if (request.headers.authorization !== authorization) return reply.code(401).send({});
      if (request.headers["content-type"] !== contentType) return reply.code(400).send({ code: 8 });
    },
  },
  async () => answer,
);

await app.listen({ port, host: hostname });
