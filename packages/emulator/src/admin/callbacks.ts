import { Hono } from "hono";
import type { AdminContext } from "./admin-context.ts";

/** The callbacks that were sent, and what became of them. */
export function callbackRoutes({ callbacks }: AdminContext): Hono {
  const routes = new Hono();

  routes.get("/", (c) => c.json({ callbacks: callbacks?.list() ?? [] }));

  routes.delete("/", (c) => {
    callbacks?.clear();
    return c.body(null, 204);
  });

  return routes;
}
