import { Hono, type MiddlewareHandler } from "hono";
import type { Control } from "../control/control.ts";
import { Refusal } from "../control/refusal.ts";
import type { SessionTarget } from "../control/target.ts";
import type { Faults } from "../faults/faults.ts";
import type { OperationId } from "../operation.ts";
import type { Project } from "../project.ts";
import { gatewayError, internalError, serviceError } from "./answers.ts";
import { authorization } from "./authorization.ts";
import { type Call, type CallContext, warn } from "./call.ts";
import { DroppedConnection } from "./dropped-connection.ts";
import { faulty } from "./fault.ts";
import { logging } from "./log.ts";
import type { Log } from "./log-entry.ts";
import type { Profile } from "./profile.ts";
import { rateLimit } from "./rate-limit.ts";
import { readRequest } from "./request.ts";

export interface AppOptions {
  readonly projects: readonly Project[];
  readonly rateLimit: number | false;
  readonly now: () => number;
  readonly log: Log | undefined;
  readonly faults: Faults;
  readonly profile: Profile;
  /** How a path or method that is none is answered: status 404 of the gateway, or code 8 (AMB-16). */
  readonly noRoute: 404 | 8;
  /** What else there is beside the API. Its paths begin with `/_emulator`, which no path of the API does. */
  readonly besides: (request: Request) => Response | Promise<Response>;
}

/**
 * The routes of the API.
 *
 * The checks of a call follow one another as they stand here: route and method, credentials, App ID, rate,
 * then `readRequest` (content type, JSON, schema), then the control (resource ID, session).
 */
export function createApp(control: Control, options: AppOptions): Hono<Call> {
  const { profile, faults, now, log, noRoute, besides } = options;
  const app = new Hono<Call>();
  const broken = faulty(faults, (resourceId) => control.grantOf(resourceId)?.cname);
  const authorized = authorization(options.projects);
  const limited = rateLimit(options.rateLimit, now);
  /** Serves an operation: its name is noted, a fault may come between, then the checks, then its answer. */
  const serve = (
    method: "GET" | "POST",
    path: string,
    operation: OperationId,
    answer: (c: CallContext) => Response | Promise<Response>,
  ): void => {
    const checked = (c: CallContext) => authorized(c) ?? limited(c) ?? answer(c);
    app.on(method, path, named(operation, broken), checked);
  };

  for (const path of ["/_emulator", "/_emulator/*"]) app.all(path, (c) => besides(c.req.raw));
  app.get("/", (c) => besides(c.req.raw));

  if (log) app.use(logging(log, now));
  app.notFound((c) => {
    if (noRoute === 404) return gatewayError(c, "no Route matched with those values");
    return serviceError(c, new Refusal(8, "There is no such path or method."), profile.statusOf(8));
  });
  app.onError((error, c) => {
    if (!(error instanceof Refusal)) {
      if (error instanceof DroppedConnection || c.req.raw.signal.aborted) throw error;
      return internalError(c, error);
    }
    const echo = error.code === 404 ? echoOf(c) : {};
    return serviceError(c, error, profile.statusOf(error.code), echo);
  });

  /** Who is recorded by whom, in the dialect whose answers name them. */
  const echoOf = (c: CallContext) => {
    const { resourceId = "" } = profile.echoes ? target(c) : {};
    const grant = resourceId === "" ? undefined : control.grantOf(resourceId);
    return grant ? { cname: grant.cname, uid: grant.uid } : {};
  };
  const success = (c: CallContext, body: object, status: 200 | 206 = 200) =>
    c.json(profile.success(status, profile.echoes ? { ...echoOf(c), ...body } : body), status);

  const project = "/v1/apps/:appid/cloud_recording";
  const resource = `${project}/resourceid/:resourceid`;
  const session = `${resource}/sid/:sid/mode/:mode{mix|individual}`;

  serve("POST", `${project}/acquire`, "acquireResource", async (c) => {
    const request = await readRequest(c, "acquireResource", profile);
    const { cname, uid } = request;
    const resource = control.acquire(target(c).appId, request);
    return success(c, profile.echoes ? { cname, uid, ...resource } : resource);
  });

  for (const [mode, operation] of starts) {
    serve("POST", `${resource}/mode/${mode}/start`, operation, async (c) => {
      const request = await readRequest(c, operation, profile);
      const tell = (message: string) => warn(c, message);
      const effect = c.get("effect");
      const failure = effect === "backuped" ? undefined : effect;
      return success(c, control.start({ ...target(c), mode }, request, tell, failure));
    });
  }

  serve("POST", `${session}/update`, "updateSubscription", async (c) => {
    const request = await readRequest(c, "updateSubscription", profile);
    return success(c, control.update(target(c), request));
  });

  serve("POST", `${session}/updateLayout`, "updateLayout", async (c) => {
    const request = await readRequest(c, "updateLayout", profile);
    return success(c, control.updateLayout(target(c), request));
  });

  serve("GET", `${session}/query`, "queryRecording", (c) => success(c, control.query(target(c))));

  serve("POST", `${session}/stop`, "stopRecording", async (c) => {
    const request = await readRequest(c, "stopRecording", profile);
    const uploading = c.get("effect") === "backuped" ? "backuped" : "uploaded";
    const result = control.stop(target(c), request, uploading);
    // Some of the files are not where they should be (AMB-92).
    const isPartial = result.serverResponse?.uploadingStatus === "backuped";
    return success(c, result, isPartial ? 206 : 200);
  });

  return app;
}

const starts = [
  ["mix", "startMixRecording"],
  ["individual", "startIndividualRecording"],
] as const;

/** Notes which operation a call is for. */
function named(operation: OperationId, then: MiddlewareHandler<Call>): MiddlewareHandler<Call> {
  return (c, next) => {
    c.set("operation", operation);
    return then(c, next);
  };
}

/** What the path of a call names. The route decides which of it is there. */
function target(c: CallContext): SessionTarget {
  const { appid, resourceid, sid, mode } = c.req.param() as Record<string, string>;
  return { appId: appid, resourceId: resourceid, sid, mode } as SessionTarget;
}
