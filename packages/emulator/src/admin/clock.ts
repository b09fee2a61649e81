import { Hono } from "hono";
import type { AdminContext } from "./admin-context.ts";
import { AdminError } from "./admin-error.ts";
import { readBody } from "./read-body.ts";

/** The time. */
export function clockRoutes({ clock }: AdminContext): Hono {
  const routes = new Hono();
  const shown = () => ({
    now: clock.now(),
    iso: new Date(clock.now()).toISOString(),
    frozen: clock.isFrozen,
  });

  routes.get("/", (c) => c.json(shown()));

  routes.put("/", async (c) => {
    const { now, frozen } = await readBody(c, "clock");
    if (now !== undefined) moveOrRefuse(() => clock.set(new Date(now)));
    if (frozen === true) clock.freeze();
    if (frozen === false) clock.resume();
    return c.json(shown());
  });

  routes.post("/advance", async (c) => {
    const { milliseconds } = await readBody(c, "advance");
    moveOrRefuse(() => clock.advance(milliseconds));
    return c.json(shown());
  });

  return routes;
}

/** Moves the clock, or says why that is impossible. */
function moveOrRefuse(move: () => void): void {
  try {
    move();
  } catch (error) {
    throw error instanceof RangeError ? new AdminError(400, error.message) : error;
  }
}
