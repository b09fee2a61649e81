import { Hono } from "hono";
import type { LogEntry } from "../http/log/log-entry.ts";
import type { AdminContext } from "./admin-context.ts";

/** Routes of the last calls. */
export function requestRoutes({ requests }: AdminContext): Hono {
  const routes = new Hono();

  routes.get("/", (c) => c.json({ requests: requests.list().map(shownRequest) }));

  routes.delete("/", (c) => {
    requests.clear();
    return c.body(null, 204);
  });

  return routes;
}

/** A call as the control surface shows it. An error has no members that JSON would show. */
export function shownRequest({ error, ...entry }: LogEntry): object {
  return { ...entry, ...(error !== undefined && { error: error.message }) };
}
