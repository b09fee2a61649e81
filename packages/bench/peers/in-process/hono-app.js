// The `acquire` call in Hono.
import { Hono } from "hono";
import { answer, authorization, contentType } from "../../emulator/servers/acquire.js";

export function createApp(validate) {
  const app = new Hono();
  app.post("/v1/apps/:appid/cloud_recording/acquire", async (c) => {
    if (c.req.header("authorization") !== authorization) return c.json({}, 401);
    if (c.req.header("content-type") !== contentType) return c.json({ code: 8 }, 400);
    const violations = validate(await c.req.json());
    return violations.length > 0 ? c.json({ code: 2 }, 400) : c.json(answer);
  });
  return app;
}
