import { Hono } from "hono";
import { PresenceError } from "../channels/presence-error.ts";
import type { AdminContext } from "./admin-context.ts";
import { AdminError } from "./admin-error.ts";
import { apiRoutes } from "./api.ts";
import { callbackRoutes } from "./callbacks.ts";
import { channelRoutes } from "./channels.ts";
import { clockRoutes } from "./clock.ts";
import { dashboardRoutes } from "./dashboard.ts";
import { eventRoutes } from "./events.ts";
import { faultRoutes } from "./faults.ts";
import { fileRoutes } from "./files.ts";
import { type GuardOptions, guard } from "./guard.ts";
import { indexPage } from "./index-page.ts";
import { playerRoutes } from "./player.ts";
import { requestRoutes } from "./requests.ts";
import { sessionRoutes } from "./sessions.ts";

export interface AdminOptions extends GuardOptions {
  /** URL of the documentation, if it is served. */
  readonly docs?: string | undefined;
}

/** The app beside the API: the page at `/`, and the control surface under `/_emulator`. */
export function createAdmin(context: AdminContext, options: AdminOptions): Hono {
  const { projects, clock, control, faults } = context;
  const app = new Hono({ strict: false });
  app.onError((error, c) => c.json({ error: error.message }, statusOf(error)));
  app.notFound((c) => c.json({ error: "The control surface has no such path or method" }, 404));

  // A page that frames one of these could let its visitors click in it.
  app.use(async (c, next) => {
    await next();
    if (!c.res.headers.has("content-security-policy")) {
      c.header("content-security-policy", "frame-ancestors 'self'");
    }
    c.header("x-content-type-options", "nosniff");
  });
  app.get("/", (c) => c.html(indexPage(options.docs)));

  const surfaceApp = app.basePath("/_emulator");
  // It says nothing about anybody, and what asks for it often knows the emulator by another name.
  surfaceApp.get("/health", (c) => c.json({ status: "ok" }));
  surfaceApp.use("*", guard(options));
  surfaceApp.route("/", dashboardRoutes());
  surfaceApp.get("/", (c) =>
    c.json({
      projects: projects.map(({ customerCertificate: _, ...project }) => project),
      clock: { now: clock.now(), frozen: clock.isFrozen },
      recordings: control.countRunning(),
      faults: faults.list().length,
    }),
  );
  surfaceApp.post("/reset", (c) => {
    context.reset();
    return c.body(null, 204);
  });
  surfaceApp.route("/requests", requestRoutes(context));
  surfaceApp.route("/events", eventRoutes(context));
  surfaceApp.route("/api", apiRoutes(context));
  surfaceApp.route("/clock", clockRoutes(context));
  surfaceApp.route("/channels", channelRoutes(context));
  surfaceApp.route("/sessions", sessionRoutes(context));
  surfaceApp.route("/callbacks", callbackRoutes(context));
  surfaceApp.route("/faults", faultRoutes(context));
  surfaceApp.route("/files", fileRoutes(context));
  surfaceApp.route("/player", playerRoutes(context));
  return app;
}

function statusOf(error: Error): AdminError["status"] | 500 {
  if (error instanceof AdminError) return error.status;
  if (error instanceof PresenceError) return error.kind === "alreadyThere" ? 409 : 404;
  return 500;
}
