import { Hono } from "hono";
import type { AdminContext } from "./admin-context.ts";
import { AdminError } from "./admin-error.ts";
import { readBody } from "./read-body.ts";

/** Routes of the faults. */
export function faultRoutes({ faults }: AdminContext): Hono {
  const routes = new Hono();

  routes.get("/", (c) => c.json({ faults: faults.list() }));

  routes.post("/", async (c) => {
    const fault = await readBody(c, "fault");
    return c.json({ faults: faults.add("preset" in fault ? fault.preset : fault) }, 201);
  });

  routes.delete("/", (c) => {
    faults.clear();
    return c.body(null, 204);
  });

  routes.delete("/:id", (c) => {
    if (!faults.remove(c.req.param("id"))) throw new AdminError(404, "There is no such fault");
    return c.body(null, 204);
  });

  return routes;
}
