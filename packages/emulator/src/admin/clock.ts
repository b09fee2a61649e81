import { Hono } from "hono";
import type { AdminContext } from "./admin-context.ts";
import { AdminError } from "./admin-error.ts";
import { readBody } from "./read-body.ts";

/** The time. */
export function clockRoutes({ clock }: AdminContext): Hono {
  const routes = new Hono();
  const shown = () => shownClock(clock);

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

/** The time as the control surface shows it. */
export function shownClock(clock: AdminContext["clock"]): {
  readonly now: number;
  readonly iso: string;
  readonly frozen: boolean;
} {
  const now = clock.now();
  return { now, iso: new Date(now).toISOString(), frozen: clock.isFrozen };
}

/** Moves the clock, or says why that is impossible. */
function moveOrRefuse(move: () => void): void {
  try {
    move();
  } catch (error) {
    throw error instanceof RangeError ? new AdminError(400, error.message) : error;
  }
}
