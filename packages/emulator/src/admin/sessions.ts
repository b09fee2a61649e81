import { Hono } from "hono";
import type { AdminContext } from "./admin-context.ts";
import { AdminError } from "./admin-error.ts";
import { readBody } from "./read-body.ts";

/** Number of recordings on a page, unless a call asks for another one. */
const pageSize = 100;
const largestPage = 1000;

/** Recordings, and what became of them. */
export function sessionRoutes({ control, media }: AdminContext): Hono {
  const routes = new Hono();

  routes.get("/", (c) => {
    const { cname, after, limit } = c.req.query();
    const size = limit === undefined ? pageSize : Number(limit);
    if (!Number.isInteger(size) || size < 1 || size > largestPage) {
      throw new AdminError(400, `limit must be a whole number from 1 to ${largestPage}`);
    }
    if (after !== undefined && control.session(after) === undefined) {
      throw new AdminError(404, "There is no recording with the sid in after");
    }
    const found = control.sessions({ cname, after, limit: size + 1 });
    const sessions = found.slice(0, size);
    const next = found.length > size ? sessions.at(-1)?.sid : undefined;
    return c.json({ sessions, ...(next !== undefined && { next }) });
  });

  routes.get("/:sid", (c) => {
    const session = control.session(c.req.param("sid"));
    if (session === undefined) throw new AdminError(404, "There is no such recording");
    return c.json(session);
  });

  routes.get("/:sid/files", async (c) => {
    const sid = c.req.param("sid");
    if (control.session(sid) === undefined) throw new AdminError(404, "There is no such recording");
    return c.json({ files: (await media?.files(sid)) ?? [] });
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
