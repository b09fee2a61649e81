import type { MiddlewareHandler } from "hono";
import { foreignHost } from "../http/checks/host.ts";
import { connectionOf } from "../http/connection.ts";
import type { AllowsOrigin } from "../http/cors.ts";
import { type AllowsHost, hostNameOf, isLoopback, isPrivate } from "../http/hosts.ts";
import { AdminError } from "./admin-error.ts";
import type { ControlSurface } from "./control-surface.ts";

export interface GuardOptions {
  /** @default "loopback" */
  readonly controlSurface?: ControlSurface | undefined;
  readonly allowsHost: AllowsHost;
  readonly allowsOrigin: AllowsOrigin;
}

/** Lets calls pass that come from where they may come from. */
export function guard(options: GuardOptions): MiddlewareHandler {
  const { controlSurface: surface = "loopback", allowsHost, allowsOrigin } = options;
  return async (c, next) => {
    if (surface === "off") throw new AdminError(404, "The control surface is turned off");
    const origin = c.req.header("origin");
    if (origin !== undefined && !allowsOrigin(origin)) {
      throw new AdminError(403, "Pages of this origin may not use the control surface");
    }
    const { host, isLocal } = connectionOf(c.req.raw) ?? {
      host: hostNameOf(new URL(c.req.url).host),
      isLocal: true,
    };
    if (allowsHost(host)) return next();
    // The host is looked at, too, because a name that somebody else owns may point to this machine.
    if (surface === "anywhere" ? !isPrivate(host) : !isLoopback(host)) {
      throw new AdminError(
        403,
        `The control surface responds on loopback hosts. ${foreignHost(host)}`,
      );
    }
    if (surface === "loopback" && !isLocal) {
      throw new AdminError(403, "The control surface responds to callers of this machine only");
    }
    return next();
  };
}
