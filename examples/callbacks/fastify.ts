// Receives callbacks with Fastify.
import {
  type CallbackEvent,
  type CallbackHistory,
  isCallbackError,
  verifyCallback,
} from "@cloud-recording/client/callbacks";
import fastify, { type FastifyInstance } from "fastify";

export function fastifyApp(
  secret: string,
  history: CallbackHistory,
  process: (event: CallbackEvent) => void,
): FastifyInstance {
  const app = fastify();
  // The signature covers the raw body, so nothing may parse it before; the media type is not that of JSON.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  app.post<{ Body: Uint8Array }>("/callbacks", async (request, reply) => {
    try {
      const signature = [request.headers["ar-signature"]].flat()[0];
      const event = await verifyCallback(request.body, signature, secret, { history });
      process(event);
      return {};
    } catch (error) {
      if (!isCallbackError(error)) throw error;
      return reply.code(error.status).send({ error: error.problem });
    }
  });
  return app;
}
