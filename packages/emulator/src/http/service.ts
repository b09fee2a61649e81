import type { Clock } from "../clock/clock.ts";
import type { Control } from "../control/control.ts";
import type { Recorder } from "../control/grant.ts";
import type { StartRequest } from "../control/new-session.ts";
import { Refusal } from "../control/refusal.ts";
import type { SessionTarget } from "../control/target.ts";
import type { Faults } from "../faults/faults.ts";
import { requestsPerSecond } from "../generated/constants.ts";
import { ErrorCode, GatewayMessage } from "../generated/error-codes.ts";
import type { StopResult } from "../generated/schema.ts";
import type { Media } from "../media/media.ts";
import type { OperationId } from "../operation.ts";
import type { Project } from "../project.ts";
import { type Answer, gatewayError, internalError, json, serviceError } from "./answer.ts";
import { Call } from "./call.ts";
import { authorization } from "./checks/authorization.ts";
import { checkContentType } from "./checks/content-type.ts";
import { hostCheck } from "./checks/host.ts";
import { rateLimit } from "./checks/rate-limit.ts";
import { readRequest } from "./checks/request-body.ts";
import type { AllowsOrigin } from "./cors.ts";
import { DroppedConnection } from "./dropped-connection.ts";
import { type Handler, isFaultless, withFaults } from "./fault.ts";
import type { AllowsHost } from "./hosts.ts";
import type { IncomingRequest } from "./incoming/incoming-request.ts";
import { logged } from "./log/log.ts";
import type { Log } from "./log/log-entry.ts";
import type { Listing, Profile } from "./profiles/profile.ts";
import { routeOf } from "./route.ts";

export interface ServiceOptions {
  readonly projects: readonly Project[];
  /** Calls per second for one App ID. @default 10 */
  readonly rateLimit?: number | false | undefined;
  readonly clock: Pick<Clock, "now" | "setbacks">;
  readonly log: Log | undefined;
  readonly faults: Faults;
  readonly allowsHost: AllowsHost;
  readonly allowsOrigin: AllowsOrigin;
  readonly profile: Profile;
  /** Answer to an unknown path or method: status 404 of the gateway, or code 8 (AMB-16). @default 404 */
  readonly noRoute?: 404 | 8 | undefined;
  /** Absent if files are names only. */
  readonly media?: Media | undefined;
}

/**
 * Answers a request.
 *
 * @throws {DroppedConnection} if a fault drops the connection
 * @throws what aborted the request, if that happened during the delay of a fault
 */
export type Service = (request: IncomingRequest) => Promise<Answer>;

/**
 * The service, without a network.
 *
 * The checks of a call follow one another as they stand here: route and method, credentials, App ID, rate,
 * then `readRequest` (content type, JSON, schema), then the control (resource ID, session).
 */
export function createService(control: Control, options: ServiceOptions): Service {
  const { projects, profile, faults, clock, log, media } = options;
  const { noRoute = 404, rateLimit: limit = requestsPerSecond } = options;
  const authorized = authorization(projects);
  const rebound = hostCheck(projects, options.allowsHost, options.allowsOrigin);
  const limited = rateLimit(limit, clock);

  function notFound(call: Call): Answer {
    const unsupported = profile.unsupported(call.request.path);
    if (unsupported !== undefined) {
      return failed(call, new Refusal(ErrorCode.invalidParameter, unsupported));
    }
    if (noRoute === 404) return gatewayError(call, GatewayMessage.noRoute);
    return failed(
      call,
      new Refusal(
        ErrorCode.malformedRequest,
        "There is no such path or method.",
        "没有该路径或方法。",
      ),
    );
  }

  function failed(call: Call, error: Error): Answer {
    if (!(error instanceof Refusal)) {
      if (error instanceof DroppedConnection || call.isAbandoned) throw error;
      return internalError(call, error);
    }
    const echo = error.code === ErrorCode.sessionNotFound ? echoOf(call) : {};
    return serviceError(call, error, profile.statusOf(error.code), echo);
  }

  /** Channel and recorder of a call, in the dialect whose answers name them. */
  function echoOf({ target }: Call): Partial<Recorder> {
    const { resourceId } = target;
    const grant = profile.echoes && resourceId ? control.grantOf(resourceId) : undefined;
    return grant ? { cname: grant.cname, uid: grant.uid } : {};
  }

  function success(call: Call, body: object, status: 200 | 201 | 206 = 200): Answer {
    const named = profile.echoes ? { ...echoOf(call), ...body } : body;
    return json(status, profile.success(status, named));
  }

  /** The answer to a call whose body lists files. */
  function listed(call: Call, body: Listing, status: 200 | 206 = 200): Answer {
    return success(
      call,
      profile.listed(body, () => control.session(call.target.sid)),
      status,
    );
  }

  function start(
    call: Call,
    operation: "startMixRecording" | "startIndividualRecording",
    text: string,
  ): Answer | Promise<Answer> {
    const request = readRequest(call, operation, text, profile);
    const { effect } = call;
    const isFailure = effect !== "backuped" && effect !== "failover" && effect !== "created";
    const warn = (english: string, chinese: string) => call.warn(english, chinese);
    const session = control.start(call.target, request, warn, isFailure ? effect : undefined);
    const answer = success(call, session, statusOf(call));
    if (media !== undefined && asksForMp4(request)) {
      call.warn("The recorder makes no MP4, only HLS.", "录制器只生成 HLS，不生成 MP4。");
    }
    return media === undefined ? answer : media.start(session.sid, request).then(() => answer);
  }

  /** Carries out the effect `failover`. The request of `query` has no body. */
  function failOver(call: Call, body?: Recorder): void {
    if (call.effect !== "failover") return;
    control.failOver(call.target, body, call.duration ?? defaultFailover);
  }

  const operations: Readonly<Record<OperationId, Operation>> = {
    acquireResource(call, text) {
      const request = readRequest(call, "acquireResource", text, profile);
      const { cname, uid } = request;
      const resource = control.acquire(call.target.appId, request);
      const body = profile.echoes ? { cname, uid, ...resource } : resource;
      return success(call, body, statusOf(call));
    },
    startMixRecording: (call, text) => start(call, "startMixRecording", text),
    startIndividualRecording: (call, text) => start(call, "startIndividualRecording", text),
    updateSubscription(call, text) {
      const request = readRequest(call, "updateSubscription", text, profile);
      failOver(call, request);
      const session = control.update(call.target, request);
      return success(call, session);
    },
    updateLayout(call, text) {
      const request = readRequest(call, "updateLayout", text, profile);
      failOver(call, request);
      const session = control.updateLayout(call.target, request);
      // A recording does not know since when it has its layout.
      media?.sync(session.sid);
      return success(call, session);
    },
    queryRecording(call) {
      failOver(call);
      return listed(call, control.query(call.target));
    },
    stopRecording(call, text) {
      const request = readRequest(call, "stopRecording", text, profile);
      failOver(call, request);
      const uploading = call.effect === "backuped" ? "backuped" : "uploaded";
      const result = control.stop(call.target, request, uploading);
      return media === undefined ? stopped(call, result) : stoppedWithMedia(call, result, media);
    },
  };

  function stopped(call: Call, result: StopResult): Answer {
    // Some of the files are not where they should be (HTTP-206, AMB-92).
    const { uploadingStatus = "uploaded" } = result.serverResponse ?? {};
    return listed(call, result, uploadingStatus === "uploaded" ? 200 : 206);
  }

  /** Answers when the files are there, or with 206 if that takes too long or some are missing. */
  async function stoppedWithMedia(call: Call, result: StopResult, media: Media): Promise<Answer> {
    const { sid } = result;
    const facts = (await media.finished(sid)) ?? control.session(sid)?.media;
    if (facts === undefined) return stopped(call, result);
    const isDoubtful = facts.isIncomplete || (facts.files === 0 && facts.pending === 0);
    const found = isDoubtful ? await media.files(sid) : undefined;
    const names = found?.map(({ path }) => path.slice(path.lastIndexOf("/") + 1));
    const made = names ? { ...facts, files: names.length, playlists: names } : facts;
    const serverResponse = control.stopped(sid, made);
    return stopped(call, serverResponse ? { ...result, serverResponse } : result);
  }

  const handle: Handler = async (call) => {
    const { request } = call;
    try {
      const refused = authorized(call) ?? rebound(call) ?? limited.check(call);
      if (refused !== undefined) return refused;
      const operation = call.operation as OperationId;
      if (operation === "queryRecording") return operations[operation](call, "");
      checkContentType(request, profile);
      const answer = operations[operation](call, await request.text());
      return answer instanceof Promise ? await answer : answer;
    } catch (error) {
      return failed(call, error as Error);
    }
  };
  const handleWithFaults = withFaults({
    faults,
    handle,
    channelOf: (resourceId) => control.grantOf(resourceId)?.cname,
    errorBody: (call, body) => profile.error(body, call.target, echoOf(call)),
  });
  const dispatch: Handler = (call) => {
    if (call.operation === undefined) return notFound(call);
    if (isFaultless(faults, call)) return handle(call);
    return handleWithFaults(call).catch((error) => failed(call, error));
  };
  const withHeaders: Handler = async (call) => {
    const answer = await dispatch(call);
    const { appId } = call.target;
    const isKnown = projects.some((project) => project.appId === appId);
    const rate = { limit, remaining: isKnown ? limited.remaining(appId) : 0 };
    return { ...answer, headers: profile.headers(isKnown ? rate : undefined) };
  };
  const complete = profile.hasHeaders ? withHeaders : dispatch;
  const answer = log ? logged(complete, log, clock.now) : async (call: Call) => complete(call);

  return (request) => {
    const route = routeOf(request.method, request.path);
    return answer(new Call(request, route?.operation, route?.target ?? nowhere));
  };
}

/** Answers a call that has passed the checks. */
type Operation = (call: Call, text: string) => Answer | Promise<Answer>;

function asksForMp4({ clientRequest }: StartRequest): boolean {
  const config = "recordingFileConfig" in clientRequest ? clientRequest.recordingFileConfig : {};
  return config?.avFileType?.some((type: string) => type === "mp4") === true;
}

/** HTTP status of a success that creates something (AMB-07). */
function statusOf({ effect }: Call): 200 | 201 {
  return effect === "created" ? 201 : 200;
}

/** Length of a failover, in milliseconds. */
const defaultFailover = 30_000;

/** The target of a path that names none. */
const nowhere = {} as SessionTarget;
