import { Hono } from "hono";
import type { Control, SessionTarget } from "../control/control.ts";
import { Refusal } from "../control/refusal.ts";
import type { Requests } from "../control/requests.ts";
import type { Project } from "../project.ts";
import { gatewayError, internalError, serviceError, success } from "./answers.ts";
import { authorization } from "./authorization.ts";
import { type Call, type CallContext, warn } from "./call.ts";
import type { Check } from "./check.ts";
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
  const check: Check = (c) => authorized(c) ?? limited(c);

  if (options.log) app.use(logging(options.log));
  app.notFound((c) => gatewayError(c, "no Route matched with those values"));
  app.onError((error, c) =>
    error instanceof Refusal ? serviceError(c, error) : internalError(c, error),
  );

  const project = "/v1/apps/:appid/cloud_recording";
  const resource = `${project}/resourceid/:resourceid`;
  const session = `${resource}/sid/:sid/mode/:mode{mix|individual}`;

  const post = <Operation extends keyof Requests>(
    path: string,
    operation: Operation,
    answer: (c: CallContext, request: Requests[Operation]) => object,
  ): void => {
    app.post(path, async (c) => {
      c.set("operation", operation);
      return check(c) ?? success(c, answer(c, await readRequest(c, operation)));
    });
  };

  post(`${project}/acquire`, "acquireResource", (c, request) =>
    control.acquire(c.req.param("appid") ?? "", request),
  );

  for (const [mode, operation] of starts) {
    post(`${resource}/mode/${mode}/start`, operation, (c, request) =>
      control.start({ ...target(c), mode }, request, (message) => warn(c, message)),
    );
  }

  post(`${session}/update`, "updateSubscription", (c, request) =>
    control.update(target(c), request),
  );

  post(`${session}/updateLayout`, "updateLayout", (c, request) =>
    control.updateLayout(target(c), request),
  );

  app.get(`${session}/query`, (c) => {
    c.set("operation", "queryRecording");
    return check(c) ?? success(c, control.query(target(c)));
  });

  post(`${session}/stop`, "stopRecording", (c, request) => control.stop(target(c), request));

  return app;
}

const starts = [
  ["mix", "startMixRecording"],
  ["individual", "startIndividualRecording"],
] as const;

/** What the path of a call names. The route decides which of it is there. */
function target(c: CallContext): SessionTarget {
  const { appid, resourceid, sid, mode } = c.req.param() as Record<string, string>;
  return { appId: appid, resourceId: resourceid, sid, mode } as SessionTarget;
}
