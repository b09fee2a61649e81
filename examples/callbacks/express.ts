// Receives callbacks with Express.
import {
  type CallbackEvent,
  type CallbackHistory,
  isCallbackError,
  verifyCallback,
} from "@cloud-recording/client/callbacks";
import express, { type Express } from "express";

export function expressApp(
  secret: string,
  history: CallbackHistory,
  process: (event: CallbackEvent) => void,
): Express {
  const app = express();
  // The signature covers the raw body, so nothing may parse it before; the media type is not that of JSON.
  app.post("/callbacks", express.raw({ type: () => true }), async (request, response) => {
    try {
      const signature = request.get("ar-signature");
      const event = await verifyCallback(request.body, signature, secret, { history });
      response.json({});
      process(event);
    } catch (error) {
      if (!isCallbackError(error)) throw error;
      response.status(error.status).json({ error: error.problem });
    }
  });
  return app;
}
