import type { MiddlewareHandler } from "hono";
import type { AllowsOrigin } from "../http/cors.ts";
import { isLoopback, isRemote } from "../http/loopback.ts";
import { AdminError } from "./admin-error.ts";
import type { ControlSurface } from "./control-surface.ts";

/** Lets calls pass that come from where they may come from. */
export function guard(surface: ControlSurface, allows: AllowsOrigin): MiddlewareHandler {
  return async (c, next) => {
    if (surface === "off") throw new AdminError(404, "The control surface is turned off");
    const origin = c.req.header("origin");
    if (origin !== undefined && !allows(origin)) {
      throw new AdminError(403, "Pages of this origin may not use the control surface");
    }
    // The host is looked at, too, because a name that somebody else owns may point to this machine.
    const isLocal = isLoopback(new URL(c.req.url).hostname) && !isRemote(c.req.raw);
    if (surface === "loopback" && !isLocal) {
      throw new AdminError(403, "The control surface answers on loopback hosts only");
    }
    return next();
  };
}
