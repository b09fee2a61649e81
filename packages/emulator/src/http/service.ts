import type { Control } from "../control/control.ts";
import type { Recorder } from "../control/grant.ts";
import { Refusal } from "../control/refusal.ts";
import type { SessionTarget } from "../control/target.ts";
import type { Faults } from "../faults/faults.ts";
import type { OperationId } from "../operation.ts";
import type { Project } from "../project.ts";
import { type Answer, gatewayError, internalError, json, serviceError } from "./answer.ts";
import { authorization } from "./authorization.ts";
import { checkContentType } from "./body.ts";
import { Call } from "./call.ts";
import { DroppedConnection } from "./dropped-connection.ts";
import { type Answering, faulty, isFaultless } from "./fault.ts";
import type { Incoming } from "./incoming.ts";
import { logged } from "./log.ts";
import type { Log } from "./log-entry.ts";
import type { Profile } from "./profile.ts";
import { rateLimit } from "./rate-limit.ts";
import { readRequest } from "./request.ts";
import { routeOf } from "./route.ts";

export interface ServiceOptions {
  readonly projects: readonly Project[];
  readonly rateLimit: number | false;
  readonly now: () => number;
  readonly log: Log | undefined;
  readonly faults: Faults;
  readonly profile: Profile;
  /** How a path or method that is none is answered: status 404 of the gateway, or code 8 (AMB-16). */
  readonly noRoute: 404 | 8;
}

/**
 * Answers what comes in.
 *
 * @throws {DroppedConnection} if a fault drops the connection
 * @throws what aborted the call, if that happened during the delay of a fault
 */
export type Service = (incoming: Incoming) => Promise<Answer>;

/**
 * The service, without a network.
 *
 * The checks of a call follow one another as they stand here: route and method, credentials, App ID, rate,
 * then `readRequest` (content type, JSON, schema), then the control (resource ID, session).
 */
export function createService(control: Control, options: ServiceOptions): Service {
  const { profile, faults, now, log, noRoute } = options;
  const authorized = authorization(options.projects);
  const limited = rateLimit(options.rateLimit, now);

  function notFound(call: Call): Answer {
    if (noRoute === 404) return gatewayError(call, "no Route matched with those values");
    return serviceError(
      call,
      new Refusal(8, "There is no such path or method."),
      profile.statusOf(8),
    );
  }

  function failed(call: Call, error: Error): Answer {
    if (!(error instanceof Refusal)) {
      if (error instanceof DroppedConnection || call.incoming.signal.aborted) throw error;
      return internalError(call, error);
    }
    const echo = error.code === 404 ? echoOf(call) : {};
    return serviceError(call, error, profile.statusOf(error.code), echo);
  }

  /** Who is recorded by whom, in the dialect whose answers name them. */
  function echoOf({ target }: Call): object {
    const { resourceId } = target;
    const grant = profile.echoes && resourceId ? control.grantOf(resourceId) : undefined;
    return grant ? { cname: grant.cname, uid: grant.uid } : {};
  }

  function success(call: Call, body: object, status: 200 | 206 = 200): Answer {
    return json(
      status,
      profile.success(status, profile.echoes ? { ...echoOf(call), ...body } : body),
    );
  }

  function start(
    call: Call,
    operation: "startMixRecording" | "startIndividualRecording",
    text: string,
  ): Answer {
    const request = readRequest(call, operation, text, profile);
    const { effect } = call;
    const failure = effect === "backuped" || effect === "failover" ? undefined : effect;
    const tell = (message: string) => call.warn(message);
    return success(call, control.start(call.target, request, tell, failure));
  }

  /** Carries out the effect `failover`. The body of `query` names nobody. */
  function failOver(call: Call, body?: Recorder): void {
    if (call.effect !== "failover") return;
    control.failOver(call.target, body, call.duration ?? defaultFailover);
  }

  const operations: Readonly<Record<OperationId, (call: Call, text: string) => Answer>> = {
    acquireResource(call, text) {
      const request = readRequest(call, "acquireResource", text, profile);
      const { cname, uid } = request;
      const resource = control.acquire(call.target.appId, request);
      return success(call, profile.echoes ? { cname, uid, ...resource } : resource);
    },
    startMixRecording: (call, text) => start(call, "startMixRecording", text),
    startIndividualRecording: (call, text) => start(call, "startIndividualRecording", text),
    updateSubscription(call, text) {
      const request = readRequest(call, "updateSubscription", text, profile);
      failOver(call, request);
      return success(call, control.update(call.target, request));
    },
    updateLayout(call, text) {
      const request = readRequest(call, "updateLayout", text, profile);
      failOver(call, request);
      return success(call, control.updateLayout(call.target, request));
    },
    queryRecording(call) {
      failOver(call);
      return success(call, control.query(call.target));
    },
    stopRecording(call, text) {
      const request = readRequest(call, "stopRecording", text, profile);
      failOver(call, request);
      const uploading = call.effect === "backuped" ? "backuped" : "uploaded";
      const result = control.stop(call.target, request, uploading);
      // Some of the files are not where they should be (AMB-92).
      const isPartial = result.serverResponse?.uploadingStatus === "backuped";
      return success(call, result, isPartial ? 206 : 200);
    },
  };

  const right: Answering = async (call) => {
    const { incoming } = call;
    try {
      const refused = authorized(call) ?? limited(call);
      if (refused !== undefined) return refused;
      const operation = call.operation as OperationId;
      if (operation === "queryRecording") return operations[operation](call, "");
      checkContentType(incoming, profile);
      return operations[operation](call, await incoming.text());
    } catch (error) {
      return failed(call, error as Error);
    }
  };
  const wrong = faulty(faults, (resourceId) => control.grantOf(resourceId)?.cname, right);
  const routed = (call: Call): Answer | Promise<Answer> => {
    if (call.operation === undefined) return notFound(call);
    return isFaultless(faults, call) ? right(call) : wrong(call).catch((e) => failed(call, e));
  };
  const answer = log ? logged(routed, log, now) : routed;

  return async (incoming) => {
    const route = routeOf(incoming.method, incoming.path);
    return answer(new Call(incoming, route?.operation, route?.target ?? nowhere));
  };
}

/** How long a failover takes, in milliseconds. */
const defaultFailover = 30_000;

/** What a path names that is none. */
const nowhere = {} as SessionTarget;
