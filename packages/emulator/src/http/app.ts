import { Hono, type MiddlewareHandler } from "hono";
import type { Control } from "../control/control.ts";
import { Refusal } from "../control/refusal.ts";
import type { SessionTarget } from "../control/target.ts";
import type { Project } from "../project.ts";
import { gatewayError, internalError, serviceError, success } from "./answers.ts";
import { authorization } from "./authorization.ts";
import { type Call, type CallContext, type OperationId, warn } from "./call.ts";
import { type Log, logging } from "./log.ts";
import { rateLimit } from "./rate-limit.ts";
import { readRequest } from "./request.ts";

export interface AppOptions {
  readonly projects: readonly Project[];
  readonly rateLimit: number | false;
  readonly now: () => number;
  readonly log: Log | undefined;
}

/**
 * The routes of the API.
 *
 * The checks of a call follow one another as they stand here: route and method, credentials, App ID, rate,
 * then `readRequest` (content type, JSON, schema), then the control (resource ID, session).
 */
export function createApp(control: Control, options: AppOptions): Hono<Call> {
  const app = new Hono<Call>();
  const authorized = authorization(options.projects);
  const limited = rateLimit(options.rateLimit, options.now);
  const checked = (operation: OperationId) => [named(operation), authorized, limited] as const;

  if (options.log) app.use(logging(options.log));
  app.notFound((c) => gatewayError(c, "no Route matched with those values"));
  app.onError((error, c) =>
    error instanceof Refusal ? serviceError(c, error) : internalError(c, error),
  );

  const project = "/v1/apps/:appid/cloud_recording";
  const resource = `${project}/resourceid/:resourceid`;
  const session = `${resource}/sid/:sid/mode/:mode{mix|individual}`;

  app.post(`${project}/acquire`, ...checked("acquireResource"), async (c) => {
    const request = await readRequest(c, "acquireResource");
    return success(c, control.acquire(target(c).appId, request));
  });

  for (const [mode, operation] of starts) {
    app.post(`${resource}/mode/${mode}/start`, ...checked(operation), async (c) => {
      const request = await readRequest(c, operation);
      const tell = (message: string) => warn(c, message);
      return success(c, control.start({ ...target(c), mode }, request, tell));
    });
  }

  app.post(`${session}/update`, ...checked("updateSubscription"), async (c) => {
    const request = await readRequest(c, "updateSubscription");
    return success(c, control.update(target(c), request));
  });

  app.post(`${session}/updateLayout`, ...checked("updateLayout"), async (c) => {
    const request = await readRequest(c, "updateLayout");
    return success(c, control.updateLayout(target(c), request));
  });

  app.get(`${session}/query`, ...checked("queryRecording"), (c) =>
    success(c, control.query(target(c))),
  );

  app.post(`${session}/stop`, ...checked("stopRecording"), async (c) => {
    const request = await readRequest(c, "stopRecording");
    return success(c, control.stop(target(c), request));
  });

  return app;
}

const starts = [
  ["mix", "startMixRecording"],
  ["individual", "startIndividualRecording"],
] as const;

/** Notes which operation a call is for. */
function named(operation: OperationId): MiddlewareHandler<Call> {
  return (c, next) => {
    c.set("operation", operation);
    return next();
  };
}

/** What the path of a call names. The route decides which of it is there. */
function target(c: CallContext): SessionTarget {
  const { appid, resourceid, sid, mode } = c.req.param() as Record<string, string>;
  return { appId: appid, resourceId: resourceid, sid, mode } as SessionTarget;
}
