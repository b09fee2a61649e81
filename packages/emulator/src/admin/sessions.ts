import { Hono } from "hono";
import type { AdminContext } from "./admin-context.ts";
import { AdminError } from "./admin-error.ts";
import { readBody } from "./read-body.ts";

/** Recordings and their states. */
export function sessionRoutes({ control }: AdminContext): Hono {
  const routes = new Hono();

  routes.get("/", (c) => {
    const cname = c.req.query("cname");
    const sessions = control.sessions();
    const chosen = sessions.filter((session) => cname === undefined || session.cname === cname);
    return c.json({ sessions: chosen });
  });

  routes.get("/:sid", (c) => {
    const session = control.session(c.req.param("sid"));
    if (session === undefined) throw new AdminError(404, "There is no such recording");
    return c.json(session);
  });

  routes.post("/:sid/abort", async (c) => {
    const sid = c.req.param("sid");
    const { failure } = await readBody(c, "abort");
    if (control.session(sid) === undefined) throw new AdminError(404, "There is no such recording");
    if (!control.abort(sid, failure)) throw new AdminError(409, "The recording has ended already");
    return c.json(control.session(sid));
  });

  return routes;
}
