// Receives callbacks with Hono.
import {
  type CallbackEvent,
  type CallbackHistory,
  isCallbackError,
  verifyCallback,
} from "@cloud-recording/client/callbacks";
import { Hono } from "hono";

export function honoApp(
  secret: string,
  history: CallbackHistory,
  process: (event: CallbackEvent) => void,
): Hono {
  const app = new Hono();
  app.post("/callbacks", async (c) => {
    try {
      const signature = c.req.header("ar-signature");
      const event = await verifyCallback(await c.req.arrayBuffer(), signature, secret, { history });
      process(event);
      return c.json({});
    } catch (error) {
      if (!isCallbackError(error)) throw error;
      return c.json({ error: error.problem }, error.status);
    }
  });
  return app;
}
